namespace KnowledgeGraph.Text.Language.Dates;

/// <summary>Words that state a date ("18 January 2024") or a range of dates ("16–18 January 2024").</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="First">The date, or the first of the range.</param>
/// <param name="Last">The last date of the range; null where it is no range.</param>
public sealed record DatePhrase(TextSpan Span, CalendarDate First, CalendarDate? Last)
{
    /// <summary>This phrase with <paramref name="year"/> for each date that states no year.</summary>
    public DatePhrase InYear(int year) => this with { First = First.InYear(year), Last = Last?.InYear(year) };
}
