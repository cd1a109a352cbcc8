using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Page =
        "Jump to content\n\n2031 clashes 😀\n\nFrom Wikipedia, the free encyclopedia\n\n2031 clashes 😀\nDate3 May 2031\nBelligerents\n\u00A0Elbonia\nClaimed by Ruritania:\nFree 🚀 Army[1]\nRuritania\n\n"
        + "The clashes 😀 began on 3 May.[1] Nobody won.[note 1]\n\nAftermath\n\n[edit]\n\nLee 🚀 said “no”.[1][2]\n\nReferences\n\n[edit]\n  1. ^ \"One\". BBC News. 3 May 2031.\n  2. ^ \"Two\". Daily Post.\n";

    private static readonly PlainTextReader Reader = new();
    private static readonly LanguageAnalyzer Analyzer = new();

    [TestCaseSource(typeof(PageSpecification), nameof(PageSpecification.Examples))]
    public void Reads(object example)
    {
        var specification = (PageSpecification)example;

        Assert.That(specification.Actual(), Is.EqualTo(specification.Expected));
    }

    [Test]
    public void ReadsTheSameFromEveryKindOfLineBreak([Values("\r\n", "\r")] string lineBreak)
    {
        foreach (var example in PageSpecification.Examples())
        {
            var changed = example with { Page = example.Page.Replace("\n", lineBreak, StringComparison.Ordinal) };

            Assert.That(changed.Actual().Select(a => a.Replace('\r', ' ').Replace("  ", " ", StringComparison.Ordinal)), Is.EqualTo(example.Expected), example.Name);
        }
    }

    [Test]
    public void ReadsTheSameAfterAByteOrderMark()
    {
        foreach (var example in PageSpecification.Examples().Where(e => !e.Page.StartsWith("---", StringComparison.Ordinal)))
        {
            Assert.That((example with { Page = "\uFEFF" + example.Page }).Actual(), Is.EqualTo(example.Expected), example.Name);
        }
    }

    [Test]
    public void EverySpanHoldsItsValue()
    {
        var article = Read(Page);

        Assert.Multiple(() =>
        {
            Assert.That(article.Sections.Skip(1).Select(s => s.HeadingSpan.In(Page)), Is.EqualTo(article.Sections.Skip(1).Select(s => s.Heading)));
            Assert.That(article.Infobox!.Rows.Select(r => r.Span.In(Page)), Is.EqualTo(new[] { "3 May 2031", "Elbonia", "Free 🚀 Army", "Ruritania" }));
            Assert.That(article.Infobox!.Rows.Select(r => r.Value), Is.EqualTo(article.Infobox!.Rows.Select(r => r.Span.In(Page))));
            Assert.That(article.Infobox!.Rows.Select(r => r.LabelSpan.In(Page)), Is.EqualTo(article.Infobox!.Rows.Select(r => r.Label)));
            Assert.That(article.Infobox!.Rows[2].Scope!.Cue.In(Page), Is.EqualTo("Claimed"));
            Assert.That(article.Infobox!.Rows[2].Scope!.Source.In(Page), Is.EqualTo("Ruritania"));
            Assert.That(article.Citations.Select(c => c.Span.In(Page)), Is.EqualTo(new[] { "[1]", "[1]", "[note 1]", "[1]", "[2]" }));
            Assert.That(article.References.Select(r => r.Span.In(Page)[..4]), Is.EqualTo(new[] { "1. ^", "2. ^" }));
            Assert.That(article.Boilerplate.Select(b => b.Span.In(Page)), Is.EqualTo(new[] { "Jump to content", "From Wikipedia, the free encyclopedia", "[edit]", "[edit]" }));
        });
    }

    [Test]
    public void CodePointsCountSurrogatePairsOnce()
    {
        var document = Analyzer.Analyze(Read(Page));
        var runes = Page.EnumerateRunes().ToArray();
        var index = new CodePointIndex(Page);

        foreach (var sentence in document.Sentences)
        {
            var (start, end) = index.Of(sentence.Span);
            Assert.That(string.Concat(runes[start..end]), Is.EqualTo(sentence.Span.In(Page)));
        }
    }

    [Test]
    public void SectionOfAParagraphIsTheInnermost()
    {
        const string page = "# Siege\n\n## A\n\nOne said no.\n\n### B\n\nTwo said no.\n\n## C\n\nThree said no.\n";

        var article = Read(page);

        Assert.That(article.Paragraphs.Select(p => article.Sections[p.Section].Heading), Is.EqualTo(new[] { "A", "B", "C" }));
    }

    [Test]
    public void RunningTextHasCitationsAndNoStructure()
    {
        var article = PlainTextReader.ReadRunningText("Aftermath\n\nThey left.[4] It was late.[when?]", "x", "");

        Assert.Multiple(() =>
        {
            Assert.That(article.Paragraphs, Has.Length.EqualTo(2));
            Assert.That(article.Citations.Select(c => c.Number), Is.EqualTo(new[] { "4" }));
            Assert.That(article.Boilerplate.Select(b => b.Span.In(article.Text)), Is.EqualTo(new[] { "[when?]" }));
        });
    }

    [TestCase("They left on Monday.", ParagraphKind.Prose, "They left on Monday.")]
    [TestCase("Peru denies strikes", ParagraphKind.Prose, "Peru denies strikes")]
    [TestCase("-   Ed Roe left.", ParagraphKind.ListItem, "Ed Roe left.")]
    [TestCase("12. Ed Roe left.", ParagraphKind.ListItem, "Ed Roe left.")]
    [TestCase("[Laughter] They left.", ParagraphKind.Prose, "[Laughter] They left.")]
    [TestCase("1984 was wet.", ParagraphKind.Prose, "1984 was wet.")]
    [TestCase("Either | or is a choice.", ParagraphKind.Prose, "Either | or is a choice.")]
    [TestCase("| 9 July 2017 | Lima | 4–0 |", ParagraphKind.Fragment, null)]
    [TestCase("Rank   Team   Points", ParagraphKind.Fragment, null)]
    [TestCase("+-----+------+", ParagraphKind.Fragment, null)]
    [TestCase("Category:1917 births", ParagraphKind.Fragment, null)]
    [TestCase("[133] Roe, p. 168", ParagraphKind.Fragment, null)]
    public void LooseLinesAreToldByTheirShape(string line, ParagraphKind kind, string? words)
    {
        var paragraph = PlainTextReader.ReadLooseText($"{line}\n", "x", "").Paragraphs.Single();

        Assert.That(paragraph.Kind, Is.EqualTo(kind));
        Assert.That(paragraph.Span.In(line), words is null ? Is.Not.Empty : Is.EqualTo(words));
    }

    [Test]
    public void ReportsCitationsWithoutReference()
    {
        var read = Reader.Read("One.[7]\n\nReferences[edit]\n1. ^ \"A\". BBC.", "x", "");

        Assert.That(read.Diagnostics.Select(d => (d.Code, d.Span.Start)), Is.EqualTo(new[] { (DiagnosticCodes.DanglingCitation, 4) }));
    }

    private static Article Read(string page) => Reader.Read(page, "untitled", new string('0', 64)).Value;
}
