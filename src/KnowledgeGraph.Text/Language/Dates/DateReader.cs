namespace KnowledgeGraph.Text.Language.Dates;

/// <summary>
/// Reads English dates where they start: "18 January 2024", "January 18, 2024", "January 2024", "2024", "Spring 2024", "2024-01-18",
/// ranges of them, and days without a year ("16 January").
/// </summary>
/// <remarks>Each call looks at a bounded number of characters.</remarks>
public static class DateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>The date that starts exactly at <paramref name="start"/> and ends before <paramref name="limit"/>, the longest there is, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">UTF-16 index of the date's first character; the caller sees to it that a word starts there.</param>
    /// <param name="limit">UTF-16 index that reading stops before; the text is taken to end there.</param>
    public static DatePhrase? ReadAt(string text, int start, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        var cursor = new DateCursor(text, start, Math.Min(limit, text.Length));
        if (cursor.AtEnd)
        {
            return null;
        }

        SkipWeekday(ref cursor);
        return ReadIso(cursor, start) ?? ReadDayFirst(cursor, start) ?? ReadMonthFirst(cursor, start) ?? ReadSeason(cursor, start) ?? ReadYears(cursor, start);
    }

    private static void SkipWeekday(ref DateCursor cursor)
    {
        var ahead = cursor;
        if (ahead.TryWord(DateWordKind.Weekday, out _))
        {
            ahead.TrySkip(',');
            if (ahead.TrySkipBlanks())
            {
                cursor = ahead;
            }
        }
    }

    private static DatePhrase? ReadIso(DateCursor cursor, int start)
    {
        if (!cursor.TryNumber(4, 4, out int year) || !IsYear(year) || !cursor.TrySkip('-') || !cursor.TryNumber(2, 2, out int month) || month is < 1 or > 12)
        {
            return null;
        }

        var ahead = cursor;
        if (ahead.TrySkip('-') && ahead.TryNumber(2, 2, out int day) && IsDay(year, month, day))
        {
            return Finish(ahead, start, new CalendarDate(year, month, day));
        }

        return Finish(cursor, start, new CalendarDate(year, month, null));
    }

    private static DatePhrase? ReadDayFirst(DateCursor cursor, int start)
    {
        if (!cursor.TryDay(out int day))
        {
            return null;
        }

        var ahead = cursor;
        if (ahead.TrySkipRangeMark() && ahead.TryDay(out int lastDay) && ahead.TrySkipBlanks() && ahead.TryMonth(out int sharedMonth))
        {
            int? year = ahead.ReadYear();
            return Range(ahead, start, new CalendarDate(year, sharedMonth, day), new CalendarDate(year, sharedMonth, lastDay));
        }

        if (!cursor.TrySkipBlanks() || !cursor.TryMonth(out int month))
        {
            return null;
        }

        var first = new CalendarDate(cursor.ReadYear(), month, day);
        ahead = cursor;
        if ((ahead.TrySkipRangeMark() || first.Year is null) && ahead.TryDay(out lastDay) && ahead.TrySkipBlanks() && ahead.TryMonth(out int lastMonth))
        {
            int? year = ahead.ReadYear();
            return Range(ahead, start, first with { Year = first.Year ?? year }, new CalendarDate(year, lastMonth, lastDay))
                ?? Finish(cursor, start, first);
        }

        return Finish(cursor, start, first);
    }

    private static DatePhrase? ReadMonthFirst(DateCursor cursor, int start)
    {
        if (!cursor.TryMonth(out int month))
        {
            return null;
        }

        var ahead = cursor;
        if (ahead.TrySkipBlanks() && ahead.TryDay(out int day))
        {
            return ReadAfterMonthAndDay(ahead, start, month, day);
        }

        ahead = cursor;
        if (ahead.TrySkipRangeMark() && ahead.TryMonth(out int lastMonth) && ahead.ReadYear() is { } sharedYear)
        {
            return Range(ahead, start, new CalendarDate(sharedYear, month, null), new CalendarDate(sharedYear, lastMonth, null));
        }

        if (cursor.ReadYear() is not { } year)
        {
            return null;
        }

        var first = new CalendarDate(year, month, null);
        ahead = cursor;
        if (ahead.TrySkipRangeMark() && ahead.TryMonth(out lastMonth) && ahead.ReadYear() is { } lastYear)
        {
            return Range(ahead, start, first, new CalendarDate(lastYear, lastMonth, null));
        }

        return Finish(cursor, start, first);
    }

    private static DatePhrase? ReadAfterMonthAndDay(DateCursor cursor, int start, int month, int day)
    {
        int? year = cursor.ReadYear();
        var first = new CalendarDate(year, month, day);
        var ahead = cursor;
        if (!ahead.TrySkipRangeMark())
        {
            return Finish(cursor, start, first);
        }

        int lastMonth = month;
        if (ahead.TryMonth(out int named) && ahead.TrySkipBlanks())
        {
            lastMonth = named;
        }
        else if (year is not null)
        {
            return Finish(cursor, start, first);
        }

        if (!ahead.TryDay(out int lastDay))
        {
            return Finish(cursor, start, first);
        }

        int? lastYear = ahead.ReadYear();
        return Range(ahead, start, first with { Year = year ?? lastYear }, new CalendarDate(lastYear ?? year, lastMonth, lastDay))
            ?? Finish(cursor, start, first);
    }

    private static DatePhrase? ReadSeason(DateCursor cursor, int start)
    {
        if (!cursor.TryWord(DateWordKind.Season, out _))
        {
            return null;
        }

        var ahead = cursor;
        if (ahead.TrySkipRangeMark() && ahead.TryWord(DateWordKind.Season, out _))
        {
            cursor = ahead;
        }

        return cursor.TrySkipBlanks() ? ReadYears(cursor, start) : null;
    }

    private static DatePhrase? ReadYears(DateCursor cursor, int start)
    {
        if (!cursor.TryNumber(4, 4, out int year) || !IsYear(year))
        {
            return null;
        }

        var ahead = cursor;
        if (ahead.TrySkipRangeMark())
        {
            var shortForm = ahead;
            int last = ahead.TryNumber(4, 4, out int full) ? full : shortForm.TryNumber(2, 2, out int tail) ? year / 100 * 100 + tail : 0;
            if (last > year && last <= LastYear)
            {
                return Finish(ahead.IsBehind(shortForm) ? shortForm : ahead, start, new CalendarDate(year, null, null), new CalendarDate(last, null, null));
            }
        }

        // "2024-13-01" is a code, not a year.
        ahead = cursor;
        return ahead.TrySkip('-') && ahead.TryNumber(1, 4, out _) ? null : Finish(cursor, start, new CalendarDate(year, null, null));
    }

    private static DatePhrase? Range(DateCursor cursor, int start, CalendarDate first, CalendarDate last) =>
        IsDay(first.Year, first.Month!.Value, first.Day ?? 1) ? Finish(cursor, start, first, last) : null;

    private static DatePhrase? Finish(DateCursor cursor, int start, CalendarDate first, CalendarDate? last = null)
    {
        var end = last ?? first;
        return cursor.AtWordEnd && (end.Month is null || IsDay(end.Year, end.Month.Value, end.Day ?? 1))
            ? new DatePhrase(new TextSpan(start, cursor.Position), first, last)
            : null;
    }

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    // A leap year stands in for the year that is not stated.
    private static bool IsDay(int? year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month);
}
