using System.Globalization;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A date in words ("on 16 January 2024", "in May 2019", "in 1987").</summary>
/// <param name="Words">Its tokens, preposition included.</param>
/// <param name="Value">ISO 8601, as precise as the words; null where the year is not said.</param>
internal readonly record struct TimeExpression(TokenRange Words, string? Value)
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(m => m.ToLowerInvariant())];

    /// <summary>The time expressions in <paramref name="range"/>, in order.</summary>
    public static IEnumerable<TimeExpression> In(SentenceView view, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (At(view, i) is { } time && time.Words.End <= range.End)
            {
                yield return time;
                i = time.Words.End - 1;
            }
        }
    }

    /// <summary>The date that begins at <paramref name="start"/>, or null.</summary>
    public static TimeExpression? At(SentenceView view, int start)
    {
        bool prepositional = view.Word(start) is "on" or "in" or "by" or "since" or "until" or "during" or "from" or "after" or "before";
        int at = prepositional ? start + 1 : start;
        if (view.Is(at, WordClass.Time) && MonthOf(view, at) < 0 && MonthOf(view, view.IsComma(at + 1) ? at + 2 : at + 1) < 0 && Day(view, view.IsComma(at + 1) ? at + 2 : at + 1) < 0)
        {
            return null;
        }

        at = view.Is(at, WordClass.Time) && MonthOf(view, at) < 0 ? view.IsComma(at + 1) ? at + 2 : at + 1 : at;
        int day = Day(view, at);
        if (day > 0 && MonthOf(view, at + 1) is > 0 and var month)
        {
            return Year(view, at + 2) is > 0 and var year
                ? new TimeExpression(new TokenRange(start, at + 3), Date(year, month, day))
                : new TimeExpression(new TokenRange(start, at + 2), null);
        }

        month = MonthOf(view, at);
        if (month > 0)
        {
            return AfterMonth(view, start, at, month);
        }

        return prepositional && Year(view, at) is > 0 and var only
            ? new TimeExpression(new TokenRange(start, at + 1), only.ToString("0000", CultureInfo.InvariantCulture))
            : null;
    }

    private static TimeExpression? AfterMonth(SentenceView view, int start, int at, int month)
    {
        if (Year(view, at + 1) is > 0 and var year)
        {
            return new TimeExpression(new TokenRange(start, at + 2), $"{year:0000}-{month:00}");
        }

        int day = Day(view, at + 1);
        if (day < 0)
        {
            return start < at ? new TimeExpression(new TokenRange(start, at + 1), null) : null;
        }

        int next = view.IsComma(at + 2) ? at + 3 : at + 2;
        return Year(view, next) is > 0 and var dated
            ? new TimeExpression(new TokenRange(start, next + 1), Date(dated, month, day))
            : new TimeExpression(new TokenRange(start, at + 2), null);
    }

    private static string? Date(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? $"{year:0000}-{month:00}-{day:00}" : null;

    private static int MonthOf(SentenceView view, int i) => view.IsCapitalised(i) ? Array.IndexOf(Months, view.Word(i)) + 1 is > 0 and var month ? month : -1 : -1;

    private static int Day(SentenceView view, int i) => Number(view, i, 2) is >= 1 and <= 31 and var day ? day : -1;

    private static int Year(SentenceView view, int i) => view.Word(i).Length == 4 && Number(view, i, 4) is >= 1000 and <= 2100 and var year ? year : -1;

    private static int Number(SentenceView view, int i, int digits) =>
        view.Word(i).Length <= digits && int.TryParse(view.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
