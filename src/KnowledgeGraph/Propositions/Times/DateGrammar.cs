namespace KnowledgeGraph.Propositions.Times;

/// <summary>How two dates are joined.</summary>
internal enum DateJoin
{
    /// <summary>There is one only.</summary>
    None,

    /// <summary>By a dash or "to": all of the time between them.</summary>
    Range,

    /// <summary>By "and".</summary>
    And,
}

/// <summary>One date or two, without a preposition.</summary>
internal readonly record struct DateWording(int End, TimePoint First, DateJoin Join = DateJoin.None, TimePoint Last = default)
{
    /// <summary>Whether it stands for a time without a preposition ("16 January", but not "2019").</summary>
    public bool StandsAlone { get; init; }
}

/// <summary>Reads dates: days, months, years, decades, centuries, seasons and their parts. Each reading looks at a bounded number of tokens.</summary>
internal sealed class DateGrammar(TimeTokens tokens)
{
    private const int FirstYear = 1000, LastYear = 2100, Quarter = 32, Half = 39;

    /// <summary>The date that begins at token <paramref name="i"/>, or null.</summary>
    public DateWording? At(int i)
    {
        if (tokens.Is(i, TimeWordKind.Approximation) && IsApproximation(i, out int about))
        {
            return At(about) is { Join: DateJoin.None } date ? date with { First = date.First with { IsApproximate = true } } : null;
        }

        if (Part(i) is { } part)
        {
            return part;
        }

        bool hasWeekday = tokens.Is(i, TimeWordKind.Weekday);
        if (hasWeekday)
        {
            i = tokens.IsMark(i + 1, ',') ? i + 2 : i + 1;
        }

        bool hasArticle = tokens.Is(i, "the");
        int at = hasArticle ? i + 1 : i;
        return DayFirst(at) ?? (hasArticle ? null : MonthFirst(at) ?? Iso(at)) ?? (hasWeekday ? null : Season(at) ?? Century(at) ?? Decade(at) ?? (hasArticle ? null : Years(at)));
    }

    private bool IsApproximation(int i, out int next)
    {
        next = tokens.Is(i, "c") || tokens.Is(i, "ca") ? tokens.IsMark(i + 1, '.') ? i + 2 : i + 1 : i + 1;
        return !tokens.Is(i, "some");
    }

    /// <summary>"early 2019", "mid-January", "the end of March 2019", "the first half of 2019": as precise as what it is part of, where EDTF has no code for the part.</summary>
    private DateWording? Part(int i)
    {
        int at = tokens.Is(i, "the") ? i + 1 : i;
        if (tokens.Is(at, TimeWordKind.Part))
        {
            return Whole(tokens.IsDash(at + 1) ? at + 2 : at + 1);
        }

        if (tokens.Is(at, TimeWordKind.Edge) && tokens.Is(at + 1, "of"))
        {
            return Whole(at + 2);
        }

        int code = !tokens.Is(at, TimeWordKind.Ordinal) && !tokens.Is(at, "second") ? 0 : tokens.Is(at + 1, "half") ? Half : tokens.Is(at + 1, "quarter") ? Quarter : 0;
        int number = tokens.Is(at, "second") ? 2 : tokens[at].Value;
        if (code == 0 || number > (code == Half ? 2 : 4) || !tokens.Is(at + 2, "of") || Whole(at + 3) is not { } whole)
        {
            return null;
        }

        return whole.First.IsYear ? whole with { First = whole.First with { Month = code + number } } : whole;
    }

    private DateWording? Whole(int i)
    {
        int at = tokens.Is(i, "the") ? i + 1 : i;
        var whole = MonthFirst(i) is { First.Day: null, Join: DateJoin.None } month ? month : Season(at) ?? Century(at) ?? Decade(at) ?? Years(i);
        return whole is { Join: DateJoin.None } found ? found with { StandsAlone = false } : null;
    }

    private DateWording? DayFirst(int i)
    {
        if (!Day(i, out int day, out int next))
        {
            return null;
        }

        if (JoinAt(next, out int second) is not DateJoin.None and var join && Day(second, out int lastDay, out int after) && Month(after, out int shared, out int end))
        {
            int? year = Year(ref end);
            return Pair(end, new TimePoint { Year = year, Month = shared, Day = day }, join, new TimePoint { Year = year, Month = shared, Day = lastDay });
        }

        if (!Month(next, out int month, out end))
        {
            return null;
        }

        var first = new TimePoint { Year = Year(ref end), Month = month, Day = day };
        if (JoinAt(end, out second) is not DateJoin.None and var joined && Day(second, out lastDay, out after) && Month(after, out int lastMonth, out int lastEnd))
        {
            int? year = Year(ref lastEnd);
            return Pair(lastEnd, first with { Year = first.Year ?? year }, joined, new TimePoint { Year = year, Month = lastMonth, Day = lastDay });
        }

        return first.Exists ? new DateWording(end, first) { StandsAlone = true } : null;
    }

    private DateWording? MonthFirst(int i)
    {
        if (!Month(i, out int month, out int end))
        {
            return null;
        }

        if (Day(end, out int day, out int afterDay) && !(tokens.Is(afterDay, TimeWordKind.Month) && !tokens.IsMark(end, ',')))
        {
            return MonthAndDay(month, day, afterDay);
        }

        var first = new TimePoint { Year = Year(ref end), Month = month };
        if (JoinAt(end, out int second) is not DateJoin.None and var join && Month(second, out int lastMonth, out int lastEnd) && !Day(lastEnd, out _, out _))
        {
            int? lastYear = Year(ref lastEnd);
            if (lastYear is not null || first.Year is null)
            {
                return Pair(lastEnd, first with { Year = first.Year ?? lastYear }, join, new TimePoint { Year = lastYear, Month = lastMonth });
            }
        }

        bool isShort = tokens.Is(i, TimeWordKind.MonthShort);
        return isShort && first.Year is null ? null : new DateWording(end, first) { StandsAlone = first.Year is not null };
    }

    private DateWording? MonthAndDay(int month, int day, int end)
    {
        var first = new TimePoint { Year = Year(ref end), Month = month, Day = day };
        if (JoinAt(end, out int second) is not DateJoin.None and var join)
        {
            bool named = Month(second, out int lastMonth, out int at);
            if ((named || first.Year is null) && Day(named ? at : second, out int lastDay, out int lastEnd) && (named || !Month(lastEnd, out _, out _)))
            {
                int? lastYear = Year(ref lastEnd);
                return Pair(lastEnd, first with { Year = first.Year ?? lastYear }, join, new TimePoint { Year = lastYear ?? first.Year, Month = named ? lastMonth : month, Day = lastDay });
            }
        }

        return first.Exists ? new DateWording(end, first) { StandsAlone = true } : null;
    }

    private DateWording? Iso(int i)
    {
        bool isDate = IsNumber(i, 4) && IsGluedDash(i + 1) && IsNumber(i + 2, 2) && IsGluedDash(i + 3) && IsNumber(i + 4, 2) && tokens[i + 2].Value is >= 1 and <= 12;
        var point = new TimePoint { Year = tokens[i].Value, Month = tokens[i + 2].Value, Day = tokens[i + 4].Value };
        return isDate && tokens.IsMark(i + 1, '-') && point.Exists && IsFree(i + 5) ? new DateWording(i + 5, point) { StandsAlone = true } : null;
    }

    private DateWording? Season(int i)
    {
        if (!tokens.Is(i, TimeWordKind.Season))
        {
            return null;
        }

        int end = tokens.Is(i + 1, "of") ? i + 2 : i + 1;
        if (PlainYear(end, out int year))
        {
            bool spans = tokens.IsDash(end + 1) && tokens[end + 1].IsGlued && (IsNumber(end + 2, 2) || IsNumber(end + 2, 4));
            return new DateWording(spans ? end + 3 : end + 1, new TimePoint { Year = year, Month = tokens[i].Value });
        }

        return new DateWording(i + 1, new TimePoint { Month = tokens[i].Value });
    }

    private DateWording? Century(int i)
    {
        if (!Ordinal(i, out int number, out int next))
        {
            return null;
        }

        if (JoinAt(next, out int second) is not DateJoin.None and var join && Ordinal(tokens.Is(second, "the") ? second + 1 : second, out int last, out int after) && tokens.Is(after, "centuries") && last > number)
        {
            return new DateWording(after + 1, OfCentury(number), join == DateJoin.And ? DateJoin.Range : join, OfCentury(last));
        }

        next = tokens.IsDash(next) ? next + 1 : next;
        if (!tokens.Is(next, "century") || number > 21)
        {
            return null;
        }

        int era = Era(next + 1);
        return era < 0
            ? number == 1 ? null : new DateWording(next + 2, new TimePoint { Year = -(number - 1) * 100, Masked = 2 })
            : new DateWording(era > 0 ? next + 2 : next + 1, OfCentury(number));
    }

    private static TimePoint OfCentury(int number) => new() { Year = (number - 1) * 100, Masked = 2 };

    private DateWording? Decade(int i)
    {
        if (DecadeAt(i) is not { } first)
        {
            return null;
        }

        int end = tokens.IsMark(i + 1, '\'') || tokens.IsMark(i + 1, '’') ? i + 3 : i + 2;
        if (JoinAt(end, out int second) is not DateJoin.None and var join && DecadeAt(second = tokens.Is(second, "the") ? second + 1 : second) is { } last && last.Year > first.Year)
        {
            return new DateWording(second + 2, first, join == DateJoin.And ? DateJoin.Range : join, last);
        }

        return new DateWording(end, first);
    }

    /// <summary>A decade; that of "the 1900s" may be a century and is none.</summary>
    private TimePoint? DecadeAt(int i)
    {
        int s = tokens.IsMark(i + 1, '\'') || tokens.IsMark(i + 1, '’') ? i + 2 : i + 1;
        return IsNumber(i, 4) && tokens[i].Value is > FirstYear and < LastYear and var year && year % 10 == 0 && year % 100 != 0 && tokens.Is(s, "s") && tokens[s].IsGlued
            ? new TimePoint { Year = year, Masked = 1 } : null;
    }

    private DateWording? Years(int i)
    {
        if (tokens.Is(i, "ad") && tokens.Is(i + 1, TimeWordKind.Digits) && tokens[i + 1].Length <= 4 && IsFree(i + 2))
        {
            return new DateWording(i + 2, new TimePoint { Year = tokens[i + 1].Value });
        }

        if (tokens.Is(i, TimeWordKind.Digits) && tokens[i].Length <= 4 && tokens[i].Value > 0 && IsBegun(i) && Era(i + 1) is not 0 and var era)
        {
            return new DateWording(i + 2, new TimePoint { Year = era < 0 ? 1 - tokens[i].Value : tokens[i].Value });
        }

        if (!PlainYear(i, out int year))
        {
            return null;
        }

        var first = new TimePoint { Year = year };
        if (tokens.IsDash(i + 1) && IsBounded(i + 2))
        {
            int last = IsNumber(i + 2, 4) ? tokens[i + 2].Value : IsNumber(i + 2, 2) ? (year / 100 * 100) + tokens[i + 2].Value : 0;
            if (last > year && last <= LastYear)
            {
                return new DateWording(i + 3, first, DateJoin.Range, new TimePoint { Year = last });
            }
        }

        return tokens.IsDash(i + 1) && tokens[i + 1].IsGlued && !tokens.Is(i + 2, "present") ? null : new DateWording(i + 1, first);
    }

    private DateWording? Pair(int end, TimePoint first, DateJoin join, TimePoint last) =>
        first.Exists && last.Exists && IsFree(end) && (first.Month != last.Month || first.Year != last.Year || first.Day < last.Day) ? new DateWording(end, first, join, last) { StandsAlone = first.Day is not null || first.Year is not null } : null;

    private DateJoin JoinAt(int i, out int next)
    {
        next = i + 1;
        return tokens.IsDash(i) || tokens.Is(i, "to") ? DateJoin.Range : tokens.Is(i, "and") ? DateJoin.And : DateJoin.None;
    }

    /// <summary>A day of the month: "16", "16th", "16th of", "third of".</summary>
    private bool Day(int i, out int day, out int next)
    {
        day = tokens[i].Value;
        if (tokens.Is(i, TimeWordKind.Ordinal))
        {
            next = i + 2;
            return tokens.Is(i + 1, "of") && tokens.Is(i + 2, TimeWordKind.Month);
        }

        next = i + 1;
        if (!tokens.Is(i, TimeWordKind.Digits) || tokens[i].Length > 2 || day is < 1 or > 31 || !IsBegun(i))
        {
            return false;
        }

        bool hasSuffix = tokens.Is(next, TimeWordKind.Suffix) && tokens[next].IsGlued && !tokens.Is(next, "s");
        next += hasSuffix ? 1 : 0;
        next += hasSuffix && tokens.Is(next, "of") && tokens.Is(next + 1, TimeWordKind.Month) ? 1 : 0;
        return hasSuffix || IsFree(next) || tokens.IsDash(next);
    }

    /// <summary>A month; the abbreviations may have a full stop.</summary>
    private bool Month(int i, out int month, out int next)
    {
        month = tokens[i].Value;
        bool isShort = tokens.Is(i, TimeWordKind.MonthShort);
        next = isShort && tokens.IsMark(i + 1, '.') && tokens[i + 1].IsGlued ? i + 2 : i + 1;
        return isShort || tokens.Is(i, TimeWordKind.Month);
    }

    /// <summary>The year at <paramref name="end"/>, after a comma or "of" perhaps, which it is moved behind.</summary>
    private int? Year(ref int end)
    {
        int at = tokens.IsMark(end, ',') || tokens.Is(end, "of") ? end + 1 : end;
        if (!PlainYear(at, out int year) || tokens.IsMark(at + 1, '-') && tokens[at + 1].IsGlued)
        {
            return null;
        }

        end = at + 1;
        return year;
    }

    private bool PlainYear(int i, out int year)
    {
        year = tokens[i].Value;
        return IsNumber(i, 4) && year is >= FirstYear and <= LastYear && IsBegun(i) && (IsFree(i + 1) || tokens.IsDash(i + 1)) && Era(i + 1) == 0;
    }

    private bool Ordinal(int i, out int number, out int next)
    {
        bool hasSuffix = tokens.Is(i, TimeWordKind.Digits) && tokens[i].Length <= 2 && tokens.Is(i + 1, TimeWordKind.Suffix) && tokens[i + 1].IsGlued;
        number = tokens.Is(i, "second") ? 2 : tokens[i].Value;
        next = hasSuffix ? i + 2 : i + 1;
        if (tokens.Is(i, TimeWordKind.Number) && number == 20 && (tokens.IsDash(i + 1) ? i + 2 : i + 1) is var unit && tokens.Is(unit, "first"))
        {
            (number, next) = (21, unit + 1);
            return true;
        }

        return (hasSuffix || tokens.Is(i, TimeWordKind.Ordinal) || tokens.Is(i, "second")) && number > 0;
    }

    /// <summary>−1 before Christ, 1 after, 0 where nothing is said.</summary>
    private int Era(int i) => tokens.Is(i, TimeWordKind.Era) ? tokens[i].Value : 0;

    private bool IsNumber(int i, int length) => tokens.Is(i, TimeWordKind.Digits) && tokens[i].Length == length;

    /// <summary>Whether nothing that would make it part of a code or an amount stands before the number.</summary>
    private bool IsBegun(int i) =>
        !tokens[i].IsGlued || i == 0 || tokens.IsDash(i - 1) && (tokens.Is(i - 2, TimeWordKind.Digits) || tokens.Is(i - 2, TimeWordKind.Part)) || tokens[i - 1] is { Kind: TimeWordKind.Mark, Value: '(' or '[' or '"' or '“' or '\'' or '‘' };

    /// <summary>Whether the number before it ends there: no letter, per cent or degree is glued to it.</summary>
    private bool IsFree(int i) => !tokens[i].IsGlued || tokens[i].Kind == TimeWordKind.Mark && tokens[i].Value is not ('%' or '°' or '$' or '€' or '£' or ':');

    private bool IsBounded(int i) => tokens.Is(i, TimeWordKind.Digits) && IsFree(i + 1);

    private bool IsGluedDash(int i) => tokens.IsDash(i) && tokens[i].IsGlued && tokens[i + 1].IsGlued;
}
