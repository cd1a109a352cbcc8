using System.Globalization;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>Reads times that are counted from another ("two days later", "the same day") and durations ("for two days"). Each reading looks at a bounded number of tokens.</summary>
internal sealed class RelativeGrammar(TimeTokens tokens, DateGrammar dates)
{
    /// <summary>"Two days later", "a week before 5 May", "ten years ago", at token <paramref name="i"/>.</summary>
    public (int End, TimeMeaning Meaning)? Counted(int i)
    {
        bool vague = false, approximate = false;
        int at = i;
        if (tokens.Is(at, "just") || tokens.Is(at, "only"))
        {
            at++;
        }

        if (tokens.Is(at, "more") || tokens.Is(at, "less"))
        {
            (vague, at) = (tokens.Is(at + 1, "than"), at + 2);
        }
        else if (tokens.Is(at, TimeWordKind.Approximation))
        {
            (approximate, at) = (true, at + 1);
        }
        else if (tokens.Is(at, "over"))
        {
            (vague, at) = (true, at + 1);
        }

        bool uncounted = tokens.Is(at, "several") || tokens.Is(at, "many") || tokens.Is(at, "few") || tokens.Is(at, "a") && tokens.Is(at + 1, "few");
        if (uncounted)
        {
            at += tokens.Is(at, "a") ? 2 : 1;
        }

        int count = 0;
        if (!uncounted && !Count(at, out count, out at) || !tokens.Is(at, TimeWordKind.Unit))
        {
            return null;
        }

        var unit = (TimeUnit)tokens[at].Value;
        int end = at + 2;
        bool after = tokens.Is(at + 1, "after"), before = tokens.Is(at + 1, "before") || tokens.Is(at + 1, "prior");
        if (tokens.Is(at + 1, "later") || tokens.Is(at + 1, "afterwards") || tokens.Is(at + 1, "afterward"))
        {
            return (end, Shift(count));
        }

        if (tokens.Is(at + 1, "earlier") || tokens.Is(at + 1, "previously"))
        {
            return (end, Shift(-count));
        }

        if (tokens.Is(at + 1, "ago"))
        {
            return (end, new UnstatedMeaning());
        }

        end += tokens.Is(at + 1, "prior") && tokens.Is(end, "to") ? 1 : 0;
        return (after || before) && dates.At(end) is { Join: DateJoin.None, First: { Masked: 0 } anchor } date
            ? (date.End, uncounted || vague || unit < TimeUnit.Day ? new UnstatedMeaning() : new ShiftMeaning(after ? count : -count, unit, anchor, approximate))
            : null;

        TimeMeaning Shift(int amount) => uncounted || vague || unit < TimeUnit.Day ? new UnstatedMeaning() : new ShiftMeaning(amount, unit, null, approximate);
    }

    /// <summary>"The same day", "the following year", "that month", "the day after 5 May", "the next Tuesday", at token <paramref name="i"/>.</summary>
    /// <param name="i">The token.</param>
    /// <param name="hasPreposition">Whether "on", "in" or "by" stands before it.</param>
    public (int End, TimeMeaning Meaning)? Anaphoric(int i, bool hasPreposition)
    {
        bool that = tokens.Is(i, "that");
        if (!that && !tokens.Is(i, "the"))
        {
            return null;
        }

        if (!that && tokens[i + 1] is { Word: "day" or "week" or "month" or "year" } named && (tokens.Is(i + 2, "after") || tokens.Is(i + 2, "before")))
        {
            int sign = tokens.Is(i + 2, "after") ? 1 : -1;
            bool anchored = dates.At(i + 3) is { Join: DateJoin.None };
            var anchor = anchored ? dates.At(i + 3) : null;
            bool ends = anchored || tokens[i + 3] is { Kind: TimeWordKind.Mark } or { Length: 0 };
            return ends ? (anchor?.End ?? i + 3, new ShiftMeaning(sign, (TimeUnit)named.Value, anchor?.First, false)) : null;
        }

        int? amount = that || tokens.Is(i + 1, "same") ? 0
            : tokens.Is(i + 1, "next") || tokens.Is(i + 1, "following") ? 1
            : tokens.Is(i + 1, "previous") || tokens.Is(i + 1, "preceding") ? -1 : null;
        int at = that && !tokens.Is(i + 1, "same") ? i + 1 : i + 2;
        if (amount is not { } steps)
        {
            return null;
        }

        if (tokens.Is(at, TimeWordKind.Weekday))
        {
            return (WithDayPart(at + 1), steps == 1 ? new ShiftMeaning(0, TimeUnit.Day, null, false) { Weekday = tokens[at].Value } : new UnstatedMeaning());
        }

        if (tokens.Is(at, TimeWordKind.DayPart))
        {
            return (at + 1, tokens.Is(at, "night") && steps != 0 ? new UnstatedMeaning() : new ShiftMeaning(steps, TimeUnit.Day, null, false));
        }

        return tokens[at] is { Kind: TimeWordKind.Unit, Word: "day" or "week" or "month" or "year" } unit && (hasPreposition || unit.Word != "week")
            ? (at + 1, unit.Word == "week" ? new UnstatedMeaning() : new ShiftMeaning(steps, (TimeUnit)unit.Value, null, false))
            : null;
    }

    /// <summary>"Two days", "the past ten years", "several weeks", after "for".</summary>
    public (int End, TimeMeaning Meaning)? Duration(int i)
    {
        bool counted = true;
        int at = tokens.Is(i, "the") ? i + 1 : i;
        if (tokens[at].Word is "past" or "last" or "next" or "following" or "first" or "coming")
        {
            at++;
        }
        else if (at > i)
        {
            return null;
        }

        if (tokens.Is(at, TimeWordKind.Approximation) || tokens[at].Word is "over" || tokens[at].Word is "more" or "less" && tokens.Is(at + 1, "than") || tokens.Is(at, "at") && tokens.Is(at + 1, "least"))
        {
            at += tokens[at].Word is "more" or "less" or "at" ? 2 : 1;
            counted = false;
        }

        if (tokens[at].Word is "several" or "many" or "few" or "years" or "months" or "weeks" or "days" or "hours" or "decades" or "centuries" || tokens.Is(at, "a") && tokens.Is(at + 1, "few"))
        {
            at += tokens.Is(at, "a") ? 2 : tokens[at].Kind == TimeWordKind.Unit ? 0 : 1;
            return tokens.Is(at, TimeWordKind.Unit) ? (at + 1, new DurationMeaning(null)) : null;
        }

        return Count(at, out int count, out int next) && tokens.Is(next, TimeWordKind.Unit) && !tokens.Is(next + 1, "old")
            ? (next + 1, new DurationMeaning(counted ? Iso(count, (TimeUnit)tokens[next].Value) : null))
            : null;
    }

    /// <summary>"Recent years", "the past two weeks", "last May", "this year", after a preposition or alone: told from the day of writing.</summary>
    public int? Deictic(int i, bool hasPreposition)
    {
        if (tokens.Is(i, TimeWordKind.Deictic))
        {
            return WithDayPart(i + 1);
        }

        if (tokens[i].Word is "last" or "next" or "this")
        {
            bool isTime = tokens[i + 1].Kind is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Season || tokens[i + 1] is { IsUpper: false, Word: "week" or "month" or "year" or "morning" or "afternoon" or "evening" or "night" or "decade" or "century" };
            return isTime ? WithDayPart(i + 2) : null;
        }

        if (hasPreposition && tokens.Is(i, "recent"))
        {
            return tokens.Is(i + 1, TimeWordKind.Unit) ? i + 2 : null;
        }

        if (hasPreposition && tokens.Is(i, "the") && tokens[i + 1].Word is "past" or "last" or "next" or "coming" or "following")
        {
            int at = tokens[i + 2].Word is "few" or "several" ? i + 3 : Count(i + 2, out _, out int next) ? next : i + 2;
            return tokens.Is(at, TimeWordKind.Unit) ? at + 1 : null;
        }

        return null;
    }

    /// <summary>The index after "morning" or "night" where it follows.</summary>
    public int WithDayPart(int i) => tokens.Is(i, TimeWordKind.DayPart) ? i + 1 : i;

    private bool Count(int i, out int count, out int next)
    {
        count = tokens[i].Value;
        next = i + 1;
        if (tokens.Is(i, TimeWordKind.Digits))
        {
            return tokens[i].Length <= 4 && !tokens[i].IsGlued;
        }

        if (!tokens.Is(i, TimeWordKind.Number) || tokens.Is(i, "hundred"))
        {
            return false;
        }

        bool compound = count is >= 20 and < 100 && tokens.IsDash(i + 1) && tokens.Is(i + 2, TimeWordKind.Number) && tokens[i + 2].Value < 10;
        bool hundred = tokens.Is(i + 1, "hundred");
        (count, next) = compound ? (count + tokens[i + 2].Value, i + 3) : hundred ? (count * 100, i + 2) : (count, next);
        return true;
    }

    /// <summary>XSD has no weeks, decades and centuries.</summary>
    private static string Iso(int count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Period("T", count, 'S'),
        TimeUnit.Minute => Period("T", count, 'M'),
        TimeUnit.Hour => Period("T", count, 'H'),
        TimeUnit.Day => Period("", count, 'D'),
        TimeUnit.Week => Period("", count * 7, 'D'),
        TimeUnit.Fortnight => Period("", count * 14, 'D'),
        TimeUnit.Month => Period("", count, 'M'),
        TimeUnit.Year => Period("", count, 'Y'),
        TimeUnit.Decade => Period("", count * 10, 'Y'),
        _ => Period("", count * 100, 'Y'),
    };

    private static string Period(string time, int count, char unit) => string.Create(CultureInfo.InvariantCulture, $"P{time}{count}{unit}");
}
