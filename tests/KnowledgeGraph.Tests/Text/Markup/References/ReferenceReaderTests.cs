using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup.References;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup.References;

public sealed class ReferenceReaderTests
{
    // Pieces of entries: put together at random they reach far more of the reader than random characters do.
    private static readonly string[] Fragments =
    [
        "1. ^ ", "^ a b ", "[3] ", "Smith, John", "; ", "Jones AB", " & ", " and ", " (2004)", " (18 January 2024). ", "\"Title", "\". ", "“", "”", "BBC News. ",
        "Retrieved 2 May 2001. ", "Archived from the original on ", "Archived 1 May 2001 at the Wayback Machine", "13 (1): 20–38. ", "pp. 12–14", "Vol. 3, no. ",
        "doi:10.5555/abc", "ISBN 0-521-41529-2", "ISSN 2043-7897", "http://", "https://doi.org/10.5", "In Fine, A. H. (ed.). ", "(in French)", "[dead link]", "_", "*", "(", ")", "[",
        "]", ".", ",", " ", "\u00A0", "\n", "\ud800", "\ud83d\ude00", "2004", "16–18 January 2024", " – via X", "et al.", "eds.", "London: ", "J. R. ", "n.d.", "May", "c. ",
    ];

    [TestCaseSource(typeof(ReferenceSpecification), nameof(ReferenceSpecification.Examples))]
    public void ReadsTheFieldsOf(object example)
    {
        var (_, entry, fields) = (ReferenceExample)example;

        Assert.That(ReferenceSpecification.Render(Read(entry)!), Is.EqualTo(fields));
    }

    [TestCaseSource(typeof(ReferenceSpecification), nameof(ReferenceSpecification.Examples))]
    public void KeepsTheSpanOfEveryFieldOf(object example)
    {
        string text = "before\n" + ((ReferenceExample)example).Entry + "\nafter";
        var line = new TextSpan(7, text.Length - 6);

        var reference = ReferenceReader.Read(text, line, 4)!;

        Assert.Multiple(() => AssertSpans(text, line, reference));
    }

    [TestCase("", null)]
    [TestCase("   ", 3)]
    [TestCase("Smith, John (2004). The Long War.", null)]
    [TestCase("[edit]", null)]
    [TestCase("2024 was a year of floods.", null)]
    public void TakesOtherLinesForNoEntry(string line, int? ordinal) => Assert.That(ReferenceReader.Read(line, new TextSpan(0, line.Length), ordinal), Is.Null);

    [Test]
    public void KeepsNumberAndBodyApart()
    {
        const string text = "  5. ^ a b \"Title\". Paper.";

        var reference = Read(text)!;

        Assert.That(reference.Span.In(text), Is.EqualTo("5. ^ a b \"Title\". Paper."));
        Assert.That(reference.TextSpan.In(text), Is.EqualTo("\"Title\". Paper."));
    }

    [Test]
    public void LeavesAnEntryWithoutNumberUnnamed() => Assert.That(ReferenceReader.Read("^ \"Title\".", new TextSpan(0, 10), null)!.Number, Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 500, Replay = "2024011601,16180339887")]
    public void ReadsAnySpanOfAnyText(string? text, int start, int length, int? ordinal)
    {
        text ??= "";
        int from = (int)((uint)start % (uint)(text.Length + 1));
        int to = from + (int)((uint)length % (uint)(text.Length - from + 1));

        AssertReadable(text, new TextSpan(from, to), ordinal);
    }

    [FsCheck.NUnit.Property(MaxTest = 3000, Replay = "2024011601,16180339887")]
    public Property ReadsAnyMixtureOfFields() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Fragments)).ToArbitrary(), fragments =>
        {
            string text = string.Concat(fragments);
            AssertReadable(text, new TextSpan(0, text.Length), 1);
        });

    [TestCase("(")]
    [TestCase("[(")]
    [TestCase("\"")]
    [TestCase("\"a ")]
    [TestCase("a, ")]
    [TestCase("Smith, J.; ")]
    [TestCase("and A B and ")]
    [TestCase("A. ")]
    [TestCase("Name (2004). ")]
    [TestCase("http://")]
    [TestCase("http://a. ")]
    [TestCase("a long row of small words that reads like text (ed.). ")]
    [TestCase("Archived (")]
    [TestCase("_a ")]
    [TestCase("    ")]
    [TestCase("1 (2): 3. ")]
    [TestCase(".")]
    [TestCase("] ")]
    public void ReadsALineOfAMillionCharacters(string unit)
    {
        string text = "1. ^ " + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "x";

        AssertReadable(text, new TextSpan(0, text.Length), 1);
    }

    private static Reference? Read(string text) => ReferenceReader.Read(text, new TextSpan(0, text.Length), 4);

    private static void AssertReadable(string text, TextSpan line, int? ordinal)
    {
        if (ReferenceReader.Read(text, line, ordinal) is { } reference)
        {
            AssertSpans(text, line, reference);
        }
    }

    private static void AssertSpans(string text, TextSpan line, Reference reference)
    {
        Assert.That(line.Contains(reference.Span), Is.True);
        Assert.That(reference.Span.Contains(reference.TextSpan), Is.True);
        TextField?[] fields =
        [
            reference.Title, reference.Publisher, reference.Doi, reference.Issn, reference.Isbn, reference.Volume, reference.Issue, reference.Pages, reference.Quote, reference.Url,
        ];
        foreach (var field in fields.OfType<TextField>())
        {
            Assert.That(reference.TextSpan.Contains(field.Span), Is.True, field.Value);
            Assert.That(field.Span.In(text), Is.EqualTo(field.Value));
        }

        foreach (var date in new[] { reference.Date, reference.Accessed, reference.Archived }.OfType<DateField>())
        {
            Assert.That(reference.TextSpan.Contains(date.Span), Is.True, date.Iso);
            Assert.That(date.Span.In(text), Does.Contain(date.Iso[..4]));
        }

        foreach (var author in reference.Authors)
        {
            Assert.That(reference.TextSpan.Contains(author.Span), Is.True, author.Family);
            Assert.That(author.Span.In(text), Does.Contain(author.Family));
            Assert.That(author.Span.In(text), Does.Contain(author.Given ?? ""));
        }
    }
}
