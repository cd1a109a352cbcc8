using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup.PlainText;

public sealed class PlainTextPropertyTests
{
    // Pieces of pages: put together at random they reach far more of the reader than random characters do.
    private static readonly string[] Fragments =
    [
        "\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", " ", "\u00A0", "\uFEFF", "\ud800", "\udc00", "😀", ".", "?\"", "…", "(", ")", "[", "]", "[1]", "[2]: 12", "[a]", "[note 1]",
        "[citation needed]", "[edit]", "[hide]", "Jump to content", "From Wikipedia, the free encyclopedia", "12 languages", "Contents", "1.1 A", "vte", "Part of the war", "Date", "Location",
        "Result", "Belligerents", "Commanders and leaders", "Casualties and losses", "Deaths", "Claimed by Iran:", "Per Elbonia:", "Jihadists:", "Elbonia", "Elbonia and Ruritania", "  • ", "1. ", "1. ^ ",
        "^ a b ", "Smith, John (2020). \"Title\". BBC News. ", "References", "Notes", "See also", "## ", "== ", "---", "title: ", "16 January–18 January 2024", "(2 days)", "The war was long and it ended in May, when both of the sides had left.",
        "U.S. ", "Dr. ", "He said that", "said", "12 killed", "Territorial", "changes", "|", "![", "]]", "Categories:", "Retrieved from \"http", "Main article: X", "«", "»", "中文。", "A",
    ];

    private static readonly PlainTextReader Reader = new();
    private static readonly LanguageAnalyzer Analyzer = new();

    [FsCheck.NUnit.Property(MaxTest = 400, Replay = "2024011601,16180339887")]
    public Property AnyFragmentsGiveSpansThatNest() =>
        Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(), text => AssertReads(text));

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public void AnyStringGivesSpansThatNest(string? text) => AssertReads(text ?? "");

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public void AnyBytesGiveATextOrADiagnostic(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.That(decoded.Value.Length > 0 || decoded.Diagnostics.Any(d => d.Severity == Severity.Error));
        AssertReads(decoded.Value);
    }

    [FsCheck.NUnit.Property(MaxTest = 100, Replay = "2024011601,16180339887")]
    public Property RunningTextNestsToo() =>
        Prop.ForAll(Gen.Elements(Fragments).ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                ArticleInvariants.AssertHold(Analyzer.Analyze(PlainTextReader.ReadRunningText(text, "x", "")));
                ArticleInvariants.AssertHold(Analyzer.Analyze(PlainTextReader.ReadLooseText(text, "x", "")));
            });

    [TestCase("")]
    [TestCase("\uFEFF")]
    [TestCase("\n\n")]
    [TestCase("---")]
    [TestCase("[edit]")]
    [TestCase("From Wikipedia, the free encyclopedia")]
    [TestCase("#")]
    [TestCase("= =")]
    [TestCase("Belligerents\n\t\nDate\t")]
    [TestCase("Date\nLocation\nTerritorial\nchanges")]
    public void ReadsTheSmallestPages(string text) => AssertReads(text);

    private static void AssertReads(string text)
    {
        var read = Reader.Read(text, "untitled", "");
        ArticleInvariants.AssertHold(Analyzer.Analyze(read.Value));
        Assert.That(read.Diagnostics.All(d => d.Span.End <= text.Length));
    }
}
