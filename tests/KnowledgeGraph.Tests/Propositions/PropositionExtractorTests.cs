using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Tests.Attributions;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Propositions;

public class PropositionExtractorTests
{
    private static readonly AttributionExtractor Attributions = new();
    private static readonly PropositionExtractor Extractor = new();

    [TestCaseSource(nameof(Examples))]
    public void ReadsWhatTheSpecificationSays(Specification example)
    {
        var document = Documents.Of(example.Text);
        string[] found = [.. Read(document).Select(p => Render(p, document.Text))];
        Assert.That(found, Is.EqualTo(example.Expected.Select(e => e.Trim())));
    }

    [Test]
    public void LeavesContentsOutOfTheArticlesEvidence()
    {
        var document = Documents.Of("After the vote ended, Lee said that Peru would sign.");
        string[] own = [.. Read(document).Where(p => p.Attribution is null && p.Reports is null).SelectMany(p => p.Evidence).Select(e => e.In(document.Text))];
        Assert.That(own, Is.EqualTo(new[] { "After the vote ended" }));
    }

    [Test]
    public void ReportsPointAtTheirAttribution()
    {
        var document = Documents.Of("Lee said that Peru would sign.");
        var attributions = Attributions.Extract(document);
        var report = Extractor.Extract(document, attributions).Single(p => p.Reports is not null);
        Assert.That(report.Reports, Is.SameAs(attributions[0]));
    }

    [Test]
    public void NamesMakeEntities()
    {
        var document = Documents.Of("Peru attacked Northern Chile.");
        Assert.That(Read(document).Single().Object!.Kind, Is.EqualTo(ArgumentKind.Entity));
    }

    [Test]
    public void KeepsTheWordsOfAListingThatIsTooLongToBeASentence()
    {
        var document = Documents.Of("They sold " + string.Concat(Enumerable.Repeat("word, ", 5000)));
        var proposition = Read(document).Single();
        Assert.Multiple(() =>
        {
            Assert.That(proposition.Lemma, Is.EqualTo(PropositionExtractor.DescribedAs));
            Assert.That(proposition.Certainty, Is.Not.EqualTo(Certainty.Certain));
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property EveryPropositionHasOrderedEvidenceInASentence() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var document = Documents.Of(text);
        return Read(document).All(p => p.Evidence.Length > 0
            && p.Evidence.All(e => !e.IsEmpty && document.Sentences.Any(s => s.Span.Contains(e)))
            && p.Evidence.Zip(p.Evidence.Skip(1)).All(e => e.First.End <= e.Second.Start));
    });

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property EveryReportHasOnePropositionAndNothingAttributedIsTheArticles() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var document = Documents.Of(text);
        var attributions = Attributions.Extract(document);
        var propositions = Extractor.Extract(document, attributions);
        var contents = attributions.SelectMany(a => a.Content).ToArray();
        return attributions.All(a => propositions.Count(p => ReferenceEquals(p.Reports, a)) == 1)
            && propositions.Where(p => p.Attribution is null && p.Reports is null && p.Certainty != Certainty.Possible).All(p => !p.Evidence.Any(e => contents.Any(c => c.Overlaps(e))));
    });

    [TestCase("Lee said that ")]
    [TestCase("word, and ")]
    [TestCase("word; ")]
    [TestCase("« said ")]
    [TestCase("\"A,\" said Lee. ")]
    [TestCase("Peru signed, and ")]
    public void ReadsNoMoreThanAPropositionAWordInHostileText(string piece)
    {
        var document = Documents.Of(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        Assert.That(Read(document), Has.Length.LessThanOrEqualTo(document.Sentences.Sum(s => s.Tokens.Length)));
    }

    private static IEnumerable<TestCaseData> Examples() => Specification.CasesIn("propositions");

    private static ImmutableArray<Proposition> Read(Document document) => Extractor.Extract(document, Attributions.Extract(document));

    private static string Render(Proposition p, string text)
    {
        string voice = p.Attribution is { } a ? string.Join(' ', a.Cue.Select(c => c.In(text))) : "article";
        string[] parts =
        [
            p.Reports is null ? voice : voice + " report",
            p.Subject?.Text ?? "",
            $"{p.Predicate} ({p.Lemma})".TrimStart(),
            p.Object?.Text ?? "",
            .. new[]
            {
                p.Polarity == Polarity.Denied ? "denied" : "",
                p.Certainty == Certainty.Certain ? "" : p.Certainty.ToString().ToLowerInvariant(),
                p.Reality == Reality.Actual ? "" : p.Reality.ToString().ToLowerInvariant(),
            }.Where(x => x.Length > 0),
            .. p.Qualifiers.Select(q => $"{q.Role}={(q.Kind is ArgumentKind.Time or ArgumentKind.Number ? q.Value : q.Text)}"),
        ];
        return string.Join(" | ", parts).Replace("|  |", "| |", StringComparison.Ordinal).Trim();
    }
}
