using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Times;
using KnowledgeGraph.Tests.Attributions;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Propositions.Times;

public class TimeTests
{
    private static readonly LanguageAnalyzer Language = new();
    private static readonly SyntaxAnalyzer Syntax = SyntaxAnalyzer.Create();
    private static readonly AttributionExtractor Attributions = new();
    private static readonly PropositionExtractor Extractor = new();

    [TestCaseSource(nameof(Examples))]
    public void NormalisesWhatTheSpecificationSays(Specification example)
    {
        var document = DocumentOf(example.Text);
        var times = Extractor.Extract(document, Attributions.Extract(document)).SelectMany(p => p.Qualifiers)
            .Where(q => q.Role is TimeQualifiers.Time or TimeQualifiers.Duration).DistinctBy(q => q.Span).OrderBy(q => q.Span);
        Assert.That(times.Select(q => $"{q.Text} = {q.Value ?? "?"}"), Is.EqualTo(example.Expected));
    }

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property FindsOrderedPiecesOfAnyText() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var found = new List<TimePhrase>();
        new TimeFinder().Find(text, 0, text.Length, found);
        return found.All(t => t.Start < t.End && t.End <= text.Length) && found.Zip(found.Skip(1)).All(t => t.First.End <= t.Second.Start);
    });

    [TestCase("on 5 May and ")]
    [TestCase("5 May – ")]
    [TestCase("two days later the same day ")]
    [TestCase("at 14:30 ")]
    [TestCase("99999999999999999999 ")]
    public void TakesLinearTimeOnHostileText(string piece)
    {
        var document = DocumentOf(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        Assert.That(() => TimeContext.Of(document), Throws.Nothing);
    }

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("times.md");

    /// <summary>A document whose title follows <c>=</c> and whose sections begin with a line after <c>==</c>; other lines are paragraphs.</summary>
    private static Document DocumentOf(string text)
    {
        string title = "Test";
        List<(string Heading, TextSpan Line)> headings = [("", default)];
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            var span = new TextSpan(start, start + line.Length);
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                headings.Add((line[3..], span));
            }
            else if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                title = line[2..];
            }
            else
            {
                paragraphs.Add(new Paragraph(span, headings.Count - 1, ParagraphKind.Prose));
            }

            start += line.Length + 1;
        }

        ImmutableArray<Section> sections = [.. headings.Select((h, i) => new Section(h.Heading, i == 0 ? 1 : 2, h.Line, new TextSpan(h.Line.Start, i + 1 < headings.Count ? headings[i + 1].Line.Start : text.Length)))];
        return Syntax.Analyze(Language.Analyze(new Article(new Revision(title, "test", new string('0', 64)), text, sections, paragraphs.ToImmutable(), null, [], [], [])));
    }
}
