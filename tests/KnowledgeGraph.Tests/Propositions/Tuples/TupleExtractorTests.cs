using KnowledgeGraph.Claims;
using KnowledgeGraph.Propositions.Tuples;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Propositions.Tuples;

public sealed class TupleExtractorTests
{
    private static readonly Pipeline Pipeline = Pipeline.Create();

    private static readonly IEnumerable<TestCaseData> Examples = Specification.Cases("tuples.md");

    [TestCaseSource(nameof(Examples))]
    public void ReadsTheTuplesOf(Specification example) => Assert.That(Read(example.Text).Tuples.Select(Rendered), Is.EqualTo(example.Expected));

    [Test]
    public void IsAskedForApart() => Assert.That(Pipeline.Read(PlainTextReader.ReadRunningText("Peru signed the treaty.", "test", "")).Tuples, Is.Empty);

    [Test]
    public void PhrasesAreWordsOfTheirSentenceAndTuplesAreInItsOrder()
    {
        const string Text = "Lund, a clerk in Oslo, sold the well-known mill to the bank and left for Peru. She didn't return. \"It leaks,\" said Ada Roe of Cusco.";
        var read = Read(Text);
        Assert.That(read.Tuples, Has.Length.GreaterThan(4));
        foreach (var tuple in read.Tuples)
        {
            string sentence = read.Document.Sentences[tuple.Sentence].Span.In(Text);
            var words = tuple.Phrases.SelectMany(p => p.Split(' '));
            Assert.That(words.Where(w => !(w == "is" && tuple.Construction.StartsWith("appos/", StringComparison.Ordinal))), Has.All.Matches<string>(sentence.Contains));
        }

        Assert.That(read.Tuples.Select(t => t.Sentence), Is.Ordered);
    }

    [Test]
    public void ACompleteTupleIsMoreConfidentThanItsMinimalOnes()
    {
        var tuples = Read("Rosa tied the boat to the pier of the harbour.").Tuples;
        Assert.That(tuples, Has.Length.EqualTo(3));
        Assert.That(tuples.Skip(1).Select(t => t.Confidence), Has.All.LessThan(tuples[0].Confidence));
        Assert.That(tuples.Select(t => t.Confidence), Has.All.InRange(0, 1));
    }

    [Test]
    public void ATupleInAContentNamesItsAttribution()
    {
        var read = Read("Ada Roe said the engineer believed that the dam leaks near the town.");
        var innermost = read.Tuples.Single(t => t.Phrases[1].StartsWith("leaks", StringComparison.Ordinal)).Attribution;
        Assert.That(innermost?.CueLemma, Is.EqualTo("believe"));
        Assert.That(innermost?.Parent?.CueLemma, Is.EqualTo("say"));
        Assert.That(read.Tuples[0].Attribution, Is.Null);
    }

    [Test]
    public void ManyConjunctsMakeBoundedlyManyTuples()
    {
        string list = string.Join(", ", Enumerable.Repeat("a dog of a king of a town", 20));
        Assert.That(Read($"{list} and a cat sold {list} and a cow to {list} and a hen.").Tuples.Length, Is.LessThan(400));
    }

    [TestCase("")]
    [TestCase("- - ( ) , , ; : ! ?")]
    [TestCase("`` '' 's n't 's ''")]
    [TestCase("and and and and said said said that that that of of of")]
    public void ReadsWordsWithoutAClause(string text) => Assert.That(() => Read(text), Throws.Nothing);

    [Test]
    public void EqualInputGivesEqualOutput()
    {
        const string Text = "Rosa and Ivo, a clerk, said the monks sold the bell and the clock to Peru. The town bought a mill based on steam.";
        Assert.That(Read(Text).Tuples.Select(Rendered), Is.EqualTo(Read(Text).Tuples.Select(Rendered)));
    }

    private static ClaimSet Read(string text) => Pipeline.WithTuples(Pipeline.Read(PlainTextReader.ReadRunningText(text, "test", "")));

    private static string Rendered(ExtractedTuple tuple) => string.Join(" | ", tuple.Phrases) + (tuple.Context is null ? "" : $" ({tuple.Context})");
}
