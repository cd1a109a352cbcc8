using System.Globalization;

namespace KnowledgeGraph.Text.Language.Dates;

/// <summary>A date of the Gregorian calendar as precise as stated: year, year and month, or day; the year may be left to the context.</summary>
/// <remarks>A day has a month; each part is within its calendar's range.</remarks>
/// <param name="Year">The year, or null where only day and month are stated.</param>
/// <param name="Month">The month from 1, or null.</param>
/// <param name="Day">The day of the month from 1, or null.</param>
public readonly record struct CalendarDate(int? Year, int? Month, int? Day)
{
    /// <summary>ISO 8601 extended, <c>2024-01-18</c>, <c>2024-01</c> or <c>2024</c>; null where no year is stated.</summary>
    public string? Iso => (Year, Month, Day) switch
    {
        (null, _, _) => null,
        ({ } year, null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
        ({ } year, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        ({ } year, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
    };

    /// <summary>This date, in <paramref name="year"/> where it states none itself.</summary>
    public CalendarDate InYear(int year) => this with { Year = Year ?? year };
}
