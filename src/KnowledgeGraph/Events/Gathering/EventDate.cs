using System.Globalization;
using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>When an event is said to happen: a date as precise as stated.</summary>
internal readonly record struct EventDate(CalendarDate Date)
{
    private const int YearLength = 4, MonthEnd = 7, DayEnd = 10;

    /// <summary>The date that an ISO 8601 value holds; null for periods and anything else.</summary>
    public static EventDate? Of(string iso)
    {
        bool isDate = iso.Length is YearLength or MonthEnd or DayEnd && Part(iso, 0, YearLength) is not null;
        return isDate
            ? new EventDate(new CalendarDate(Part(iso, 0, YearLength), iso.Length >= MonthEnd ? Part(iso, 5, 2) : null, iso.Length == DayEnd ? Part(iso, 8, 2) : null))
            : null;
    }

    /// <summary>ISO 8601; null where the year is not said.</summary>
    public string? Iso => Date.Iso;

    /// <summary>Whether it tells the day.</summary>
    public bool IsDay => Date is { Day: not null, Month: not null };

    /// <summary>Whether both can be said of one event.</summary>
    public bool IsCompatibleWith(EventDate other) =>
        Agree(Date.Year, other.Date.Year) && Agree(Date.Month, other.Date.Month) && Agree(Date.Day, other.Date.Day);

    /// <summary>What the two say together.</summary>
    public EventDate And(EventDate other) =>
        new(new CalendarDate(Date.Year ?? other.Date.Year, Date.Month ?? other.Date.Month, Date.Day ?? other.Date.Day));

    private static bool Agree(int? a, int? b) => a is null || b is null || a == b;

    private static int? Part(string iso, int start, int length) =>
        int.TryParse(iso.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int part) ? part : null;
}
