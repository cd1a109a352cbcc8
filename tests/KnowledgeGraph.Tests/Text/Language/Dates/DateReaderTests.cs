using KnowledgeGraph.Text.Language.Dates;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Dates;

public sealed class DateReaderTests
{
    [TestCase("18 January 2024", "2024-01-18")]
    [TestCase("January 18, 2024", "2024-01-18")]
    [TestCase("January 18 2024", "2024-01-18")]
    [TestCase("2024-01-18", "2024-01-18")]
    [TestCase("18th January 2024", "2024-01-18")]
    [TestCase("18th of January 2024", "2024-01-18")]
    [TestCase("Thursday, 18 January 2024", "2024-01-18")]
    [TestCase("Thu 18 Jan 2024", "2024-01-18")]
    [TestCase("Sept. 3, 2004", "2004-09-03")]
    [TestCase("29 February 2024", "2024-02-29")]
    [TestCase("18\u00A0January 2024", "2024-01-18")]
    [TestCase("January 2024", "2024-01")]
    [TestCase("Dec 2007", "2007-12")]
    [TestCase("2024-01", "2024-01")]
    [TestCase("Spring 2023", "2023")]
    [TestCase("2024", "2024")]
    public void ReadsADate(string text, string iso)
    {
        var date = DateReader.ReadAt(text, 0, text.Length)!;

        Assert.That((date.First.Iso, date.Last, date.Span.End), Is.EqualTo((iso, (CalendarDate?)null, text.Length)));
    }

    [TestCase("16–18 January 2024", "2024-01-16", "2024-01-18")]
    [TestCase("16 January – 18 January 2024", "2024-01-16", "2024-01-18")]
    [TestCase("16 January–18 February 2024", "2024-01-16", "2024-02-18")]
    [TestCase("30 December 2023 – 2 January 2024", "2023-12-30", "2024-01-02")]
    [TestCase("January 16–18, 2024", "2024-01-16", "2024-01-18")]
    [TestCase("January 30 – February 2, 2024", "2024-01-30", "2024-02-02")]
    [TestCase("October–December 2007", "2007-10", "2007-12")]
    [TestCase("1998–1999", "1998", "1999")]
    [TestCase("1998–99", "1998", "1999")]
    public void ReadsARange(string text, string first, string last)
    {
        var date = DateReader.ReadAt(text, 0, text.Length)!;

        Assert.That((date.First.Iso, date.Last?.Iso, date.Span.End), Is.EqualTo((first, last, text.Length)));
    }

    [Test]
    public void ReadsARangeWhoseDashTheCopyLost()
    {
        const string text = "16 January18 January 2024";

        var date = DateReader.ReadAt(text, 0, text.Length)!;

        Assert.That((date.First.Iso, date.Last?.Iso), Is.EqualTo(("2024-01-16", "2024-01-18")));
    }

    [Test]
    public void TakesTheYearOfTheContext()
    {
        var date = DateReader.ReadAt("16 January", 0, 10)!;

        Assert.That(date.First.Iso, Is.Null);
        Assert.That(date.InYear(2024).First.Iso, Is.EqualTo("2024-01-16"));
    }

    [TestCase("on 3 January, the", 3, "3 January")]
    [TestCase("18 January 2024.", 0, "18 January 2024")]
    [TestCase("May 2001 and", 0, "May 2001")]
    [TestCase("2013 – 2012", 0, "2013")]
    [TestCase("January 1, 2024-style", 0, "January 1, 2024")]
    public void StopsAfterTheDate(string text, int start, string words) =>
        Assert.That(DateReader.ReadAt(text, start, text.Length)!.Span.In(text), Is.EqualTo(words));

    [TestCase("31 February 2024")]
    [TestCase("29 February 2023")]
    [TestCase("May")]
    [TestCase("may 2001")]
    [TestCase("18")]
    [TestCase("20241")]
    [TestCase("2024th")]
    [TestCase("2024-13-01")]
    [TestCase("0999")]
    [TestCase("Monday")]
    [TestCase("Spring")]
    [TestCase("")]
    public void ReadsNothingElse(string text) => Assert.That(DateReader.ReadAt(text, 0, text.Length), Is.Null);

    [FsCheck.NUnit.Property]
    public void ReadsAnyText(string? text, uint start, uint limit)
    {
        text ??= "";
        int from = (int)(start % (uint)(text.Length + 1));

        var date = DateReader.ReadAt(text, from, (int)(limit % (uint)(text.Length + 1)));

        Assert.That(date is null || (date.Span.Start == from && date.Span.End <= text.Length), Is.True);
    }
}
