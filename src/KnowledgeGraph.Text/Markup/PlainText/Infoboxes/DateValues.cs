using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Reads the values of a date row: its dates, and the duration that stands in parentheses.</summary>
internal static class DateValues
{
    private const string Dashes = "–—-−";

    /// <summary>The dates and periods in <paramref name="line"/> with their ISO 8601 form; empty where it states none.</summary>
    public static IEnumerable<(TextSpan Span, string? Iso)> Read(string text, TextSpan line)
    {
        for (int at = line.Start; at < line.End; at++)
        {
            if (text[at] == '(' && PeriodAt(text, at, line.End) is var (span, iso))
            {
                yield return (span, iso);
                at = span.End;
            }
            else if (StartsWord(text, at, line.Start) && DateReader.ReadAt(text, at, line.End) is { } phrase)
            {
                foreach (var date in Dates(text, phrase))
                {
                    yield return date;
                }

                at = phrase.Span.End - 1;
            }
        }
    }

    private static IEnumerable<(TextSpan Span, string? Iso)> Dates(string text, DatePhrase phrase)
    {
        if (phrase.Last is not { } last)
        {
            yield return (phrase.Span, phrase.First.Iso);
            yield break;
        }

        int second = SecondDate(text, phrase);
        var first = new TextSpan(phrase.Span.Start, phrase.Span.Start + text[phrase.Span.Start..second].TrimEnd().TrimEnd(Dashes.ToCharArray()).TrimEnd().Length);
        yield return (first, (last.Year is { } year ? phrase.First.InYear(year) : phrase.First).Iso);
        yield return (new TextSpan(second, phrase.Span.End), last.Iso);
    }

    /// <summary>Where the last date of a range begins.</summary>
    private static int SecondDate(string text, DatePhrase range)
    {
        for (int at = range.Span.Start + 1; at < range.Span.End; at++)
        {
            if (DateReader.ReadAt(text, at, range.Span.End) is { Last: null } date
                && date.Span.End == range.Span.End && date.First == range.Last && char.IsLetterOrDigit(text[at])
                && !(char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at - 1])))
            {
                return at;
            }
        }

        return range.Span.End;
    }

    private static (TextSpan Span, string Iso)? PeriodAt(string text, int open, int end)
    {
        int close = text.IndexOf(')', open, Math.Min(end - open, 80));
        if (close < 0)
        {
            return null;
        }

        var inner = new TextSpan(open + 1, close).Trim(text);
        return PeriodReader.Read(inner.In(text)) is { } period ? (inner, period) : null;
    }

    private static bool StartsWord(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1]));
}
