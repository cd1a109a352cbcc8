using System.Globalization;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>A point of the calendar as precise as it is said: century, decade, year, part of a year, month, day or minute.</summary>
/// <remarks>
/// Its form is that of the <see href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</see> of 2019, which ISO 8601 is part of.
/// Without a year it has none.
/// </remarks>
internal readonly record struct TimePoint
{
    /// <summary>The astronomical year (0 is 1 BC), with zeros for what <see cref="Masked"/> leaves open; null where the context must say.</summary>
    public int? Year { get; init; }

    /// <summary>How many last digits of the year are open: 1 for a decade, 2 for a century.</summary>
    public int Masked { get; init; }

    /// <summary>A month from 1 to 12, or EDTF's code of a season (21 to 24), quarter (33 to 36) or half (40, 41) of the year.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>Minutes since midnight.</summary>
    public int? Minute { get; init; }

    /// <summary>Whether the time of the day is universal time; otherwise it is that of the place.</summary>
    public bool IsUniversal { get; init; }

    /// <summary>Whether the words say that it is only about then.</summary>
    public bool IsApproximate { get; init; }

    public bool IsDay => Day is not null;

    public bool IsMonth => Month is >= 1 and <= 12;

    public bool IsYear => Year is not null && Month is null && Masked == 0;

    /// <summary>Whether the calendar has such a day; a leap year stands in for a year that is not said.</summary>
    public bool Exists => Day is not { } day || day >= 1 && day <= DateTime.DaysInMonth(Year is { } y && y >= 1 && y <= 9999 ? y : 2000, Month!.Value);

    /// <summary>The form in EDTF, or null without a year.</summary>
    public string? Edtf
    {
        get
        {
            if (Year is not { } year)
            {
                return null;
            }

            string digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
            string date = (year < 0 ? "-" : "") + digits[..(4 - Masked)] + "XX"[..Masked];
            date += Month is { } month ? $"-{month:00}" : "";
            date += Day is { } day ? $"-{day:00}" : "";
            return Minute is not { } minute ? date + (IsApproximate ? "~" : "")
                : IsApproximate ? null
                : date + string.Create(CultureInfo.InvariantCulture, $"T{minute / 60:00}:{minute % 60:00}") + (IsUniversal ? "Z" : "");
        }
    }

    /// <summary>The same without what is said of the hour or of how sure it is.</summary>
    public TimePoint Plain => this with { Minute = null, IsUniversal = false, IsApproximate = false };

    /// <summary>This point moved by <paramref name="amount"/> units, as precise as the unit; null where it is not precise enough itself.</summary>
    public TimePoint? Plus(int amount, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight when Year is { } year && Day is { } day && year is >= 1 and <= 9000 && Math.Abs(amount) < 100_000:
                var date = new DateTime(year, Month!.Value, day, 0, 0, 0, DateTimeKind.Unspecified).AddDays(amount * (unit == TimeUnit.Day ? 1 : unit == TimeUnit.Week ? 7 : 14));
                return new TimePoint { Year = date.Year, Month = date.Month, Day = date.Day };
            case TimeUnit.Month when IsMonth && Year is { } year && Math.Abs(amount) < 10_000:
                int months = (year * 12) + Month!.Value - 1 + amount;
                return new TimePoint { Year = Math.DivRem(months, 12).Quotient, Month = (months % 12) + 1 };
            case TimeUnit.Year when Masked == 0 && Year is { } year && Math.Abs(amount) < 10_000:
                return new TimePoint { Year = year + amount };
            default:
                return null;
        }
    }
}

/// <summary>The units that times are counted in, the shortest first.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
    Century,
}
