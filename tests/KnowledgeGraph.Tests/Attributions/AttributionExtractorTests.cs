using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions;

public class AttributionExtractorTests
{
    private static readonly AttributionExtractor Extractor = new();

    [TestCaseSource(nameof(Examples))]
    public void FindsWhatTheSpecificationSays(Specification example)
    {
        var document = Documents.Of(example.Text);
        string[] found = [.. Extractor.Extract(document).Select(a => Render(a, document.Text))];
        Assert.That(found, Is.EqualTo(example.Expected.Select(e => e.TrimStart())));
    }

    [Test]
    public void TakesQuoteFormFromTheMarks()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Only("Lee said that Peru would sign.").Quote, Is.EqualTo(QuoteForm.Indirect));
            Assert.That(Only("\"Peru will sign,\" Lee said.").Quote, Is.EqualTo(QuoteForm.Direct));
            Assert.That(Only("Lee said that Peru was \"ready\" to sign.").Quote, Is.EqualTo(QuoteForm.Mixed));
        });
    }

    [Test]
    public void TakesCommitmentAndTypeFromTheCue()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Only("Lee claimed that Peru would sign.").Commitment, Is.EqualTo(NarratorCommitment.Distancing));
            Assert.That(Only("Lee revealed that Peru would sign.").Commitment, Is.EqualTo(NarratorCommitment.Committing));
            Assert.That(Only("Lee believes that Peru will sign.").Type, Is.EqualTo(AttributionType.Belief));
            Assert.That(Only("Peru agreed to sign.").Type, Is.EqualTo(AttributionType.Eventuality));
        });
    }

    [Test]
    public void TakesCertaintyAndPolarityFromTheCueAlone()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Only("Lee may have said that Peru would sign.").Certainty, Is.EqualTo(Certainty.Possible));
            Assert.That(Only("Lee said that Peru may sign.").Certainty, Is.EqualTo(Certainty.Certain));
            Assert.That(Only("Lee did not say that Peru would sign.").Polarity, Is.EqualTo(Polarity.Denied));
            Assert.That(Only("Lee said that Peru would not sign.").Polarity, Is.EqualTo(Polarity.Affirmed));
        });
    }

    [Test]
    public void ContinuesAQuotationOverSentencesInOnePiece()
    {
        var document = Documents.Of("Lee said: \"We sign. We pay. We leave.\" Peru signed.");
        var attribution = Extractor.Extract(document).Single();
        Assert.That(attribution.Content.Select(c => c.In(document.Text)), Is.EqualTo(new[] { "\"We sign. We pay. We leave.\"" }));
        Assert.That(attribution.Quote, Is.EqualTo(QuoteForm.Direct));
    }

    [Test]
    public void IsSurerOfACueThatIsPlainer()
    {
        double plain = Only("The minister said that the bridge was unsafe.").Confidence, doubtful = Only("The ministry announced a new tax.").Confidence;
        Assert.That(plain, Is.GreaterThan(doubtful));
        Assert.That(new[] { plain, doubtful }, Is.All.InRange(0.0, 1.0));
    }

    [Test]
    public void GivesTheSameToManyThreads()
    {
        string[] texts = [.. Specification.Cases("attributions.md").Select(c => ((Specification)c.Arguments[0]!).Text).Take(60)];
        Document[] documents = [.. texts.Select(Documents.Of)];
        string[] Read(AttributionExtractor extractor, int i) => [.. extractor.Extract(documents[i]).Select(a => Render(a, texts[i]))];
        string[][] alone = [.. Enumerable.Range(0, texts.Length).Select(i => Read(new AttributionExtractor(), i))];
        string[][] together = new string[texts.Length * 4][];
        Parallel.For(0, together.Length, i => together[i] = Read(Extractor, i % texts.Length));
        Assert.That(together, Is.EqualTo(Enumerable.Range(0, together.Length).Select(i => alone[i % texts.Length])));
    }

    [Test]
    public void LeavesASentenceThatIsTooLongUnread()
    {
        string words = string.Concat(Enumerable.Repeat(" and Peru", AttributionExtractor.LongestSentence));
        Assert.That(Extractor.Extract(Documents.Of($"Lee said that Chile{words} would sign.")), Is.Empty);
    }

    [Test]
    [MaxTime(120_000)]
    public void ReadsASentenceOfAHundredThousandWords()
    {
        var document = Documents.Of($"Lee said that Peru would sign. Lee said that{string.Concat(Enumerable.Repeat(" Peru", 100_000))} would sign. Diaz said that Chile would sign.");
        Assert.That(Extractor.Extract(document).Select(a => a.Source[0].In(document.Text)), Does.Contain("Lee").And.Contain("Diaz"));
    }

    [Test]
    public void FindsNothingInNothing() => Assert.That(Extractor.Extract(Documents.Of("")), Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property KeepsSpansInOrderAndInsideParagraphs() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var document = Documents.Of(text);
        return Extractor.Extract(document).All(a => IsSound(a, document));
    });

    [FsCheck.NUnit.Property(MaxTest = 100, Replay = "2024011601,16180339887")]
    public Property SaysTheSameTwice() => Prop.ForAll(Texts.Arbitrary, text =>
        Extractor.Extract(Documents.Of(text)).Select(a => Render(a, text))
            .SequenceEqual(new AttributionExtractor().Extract(Documents.Of(text)).Select(a => Render(a, text))));

    [MaxTime(120_000)]
    [TestCase("Lee said that ")]
    [TestCase("\"Lee said, ")]
    [TestCase("“ said ")]
    [TestCase("« said ")]
    [TestCase("said Lee, ")]
    [TestCase("((((")]
    [TestCase("Lee, a man, said; ")]
    [TestCase("\"A,\" said Lee. ")]
    [TestCase("according to ")]
    [TestCase("word")]
    public void FindsNoMoreThanACueAWordInHostileText(string piece)
    {
        var document = Documents.Of(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        Assert.That(Extractor.Extract(document), Has.Length.LessThanOrEqualTo(document.Sentences.Sum(s => s.Tokens.Length)));
    }

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("attributions.md");

    private static Attribution Only(string text) => Extractor.Extract(Documents.Of(text)).Single();

    private static bool IsSound(Attribution attribution, Document document) =>
        !attribution.Cue.IsEmpty && !attribution.Content.IsEmpty && attribution.Confidence is >= 0 and <= 1
        && attribution.Cue.All(c => document.Sentences.Any(s => s.Content.Contains(c)))
        && new[] { attribution.Source, attribution.Cue, attribution.Content, attribution.Addressee }.All(pieces => IsOrdered(pieces) && pieces.All(p => IsInParagraph(p, document)))
        && !attribution.Addressee.Any(a => attribution.Content.Any(c => c.Overlaps(a)))
        && attribution.Parent?.Content.Any(c => c.Contains(attribution.Cue[0])) != false;

    private static bool IsOrdered(ImmutableArray<TextSpan> pieces) => pieces.Zip(pieces.Skip(1)).All(p => p.First.End <= p.Second.Start) && pieces.All(p => !p.IsEmpty);

    private static bool IsInParagraph(TextSpan span, Document document) => document.Article.Paragraphs.Any(p => p.Span.Contains(span));

    private static string Render(Attribution a, string text)
    {
        string Pieces(ImmutableArray<TextSpan> spans) => string.Join(" // ", spans.Select(s => s.In(text).ReplaceLineEndings(" ")));
        string addressee = a.Addressee.IsEmpty ? "" : $" | to {Pieces(a.Addressee)}";
        string certainty = a.Certainty == Certainty.Certain ? "" : $" | {a.Certainty.ToString().ToLowerInvariant()}";
        string denied = a.Polarity == Polarity.Denied ? " | denied" : "";
        string parent = a.Parent is { } p ? $" | in {Pieces(p.Cue)}" : "";
        return $"{Pieces(a.Source)} | {Pieces(a.Cue)} | {Pieces(a.Content)} | {a.Stance} | {a.Rule}{addressee}{denied}{certainty}{parent}".TrimStart();
    }
}
