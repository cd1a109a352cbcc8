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
    public void ContinuesAQuotationOverSentences()
    {
        var document = Documents.Of("Lee said: \"We sign. We pay. We leave.\" Peru signed.");
        var attribution = Extractor.Extract(document).Single();
        Assert.That(attribution.Content.Select(c => c.In(document.Text)), Is.EqualTo(new[] { "\"We sign.", "We pay.", "We leave.\"" }));
    }

    [Test]
    public void FindsNothingInNothing() => Assert.That(Extractor.Extract(Documents.Of("")), Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property KeepsSpansInOrderAndInsideSentences() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var document = Documents.Of(text);
        return Extractor.Extract(document).All(a => IsSound(a, document));
    });

    [FsCheck.NUnit.Property(MaxTest = 100, Replay = "2024011601,16180339887")]
    public Property SaysTheSameTwice() => Prop.ForAll(Texts.Arbitrary, text =>
        Extractor.Extract(Documents.Of(text)).Select(a => Render(a, text))
            .SequenceEqual(new AttributionExtractor().Extract(Documents.Of(text)).Select(a => Render(a, text))));

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
        attribution.Cue.Length > 0
        && new[] { attribution.Source, attribution.Cue, attribution.Content }.All(pieces => IsOrdered(pieces) && pieces.All(p => IsInSentence(p, document)))
        && attribution.Parent?.Content.Any(c => c.Contains(attribution.Cue[0])) != false;

    private static bool IsOrdered(ImmutableArray<TextSpan> pieces) => pieces.Zip(pieces.Skip(1)).All(p => p.First.End <= p.Second.Start) && pieces.All(p => !p.IsEmpty);

    private static bool IsInSentence(TextSpan span, Document document) => document.Sentences.Any(s => s.Content.Contains(span));

    private static string Render(Attribution a, string text)
    {
        string Pieces(ImmutableArray<TextSpan> spans) => string.Join(" // ", spans.Select(s => s.In(text)));
        string denied = a.Polarity == Polarity.Denied ? " | denied" : "";
        string parent = a.Parent is { } p ? $" | in {Pieces(p.Cue)}" : "";
        return $"{Pieces(a.Source)} | {Pieces(a.Cue)} | {Pieces(a.Content)} | {a.Stance} | {a.Rule}{denied}{parent}".TrimStart();
    }
}
