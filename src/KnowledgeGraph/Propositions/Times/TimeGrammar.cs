namespace KnowledgeGraph.Propositions.Times;

/// <summary>Reads whole time expressions, prepositions included. Each reading looks at a bounded number of tokens.</summary>
internal sealed class TimeGrammar
{
    /// <summary>The first year that "by 1600" or "from 1600 to 1700" is taken for; below, numbers are as likely amounts.</summary>
    private const int FirstBareYear = 1500;

    private readonly TimeTokens _tokens;
    private readonly DateGrammar _dates;
    private readonly RelativeGrammar _relative;
    private readonly ClockGrammar _clock;

    public TimeGrammar(TimeTokens tokens) =>
        (_tokens, _dates, _clock, _relative) = (tokens, new DateGrammar(tokens), new ClockGrammar(tokens), new RelativeGrammar(tokens, new DateGrammar(tokens)));

    /// <summary>The expression that begins at token <paramref name="i"/>, and the index of the token after it; null where there is none.</summary>
    public (int End, TimeMeaning Meaning)? At(int i)
    {
        var found = _tokens[i].Kind switch
        {
            TimeWordKind.Other or TimeWordKind.Mark or TimeWordKind.Amount => null,
            TimeWordKind.Function => Function(i),
            _ => Bare(i),
        };
        return found is { } time && !IsPossessor(time.End) ? time : null;
    }

    private (int End, TimeMeaning Meaning)? Function(int i) => _tokens[i].Word switch
    {
        "on" or "in" or "during" or "within" or "throughout" => During(i),
        "at" => Clock(i + 1) ?? Edge(i + 1) ?? (_tokens[i + 1].Word is "the" or "that" && _tokens.Is(i + 2, "time") ? (i + 3, new UnstatedMeaning()) : null),
        "over" => Period(i + 1) ?? (_relative.Deictic(i + 1, true) is { } end ? (end, new UnstatedMeaning()) : null),
        "since" => _tokens.Is(i + 1, "then") ? (i + 2, new UnstatedMeaning()) : Onwards(i),
        "after" => Onwards(i),
        "from" => From(i),
        "between" => Between(i),
        "until" or "till" or "by" or "before" or "through" => Until(i, i + 1),
        "up" => _tokens[i + 1].Word is "to" or "until" ? Until(i + 1, i + 2) : null,
        "prior" => _tokens.Is(i + 1, "to") ? Until(i + 1, i + 2) : null,
        "as" => _tokens.Is(i + 1, "of") && Point(i + 2) is { } point ? point : null,
        "for" => _relative.Duration(i + 1) ?? Period(i + 1),
        "later" or "earlier" => _tokens[i + 1].Word is "in" or "on" && During(i + 1) is { } during ? during : _relative.Anaphoric(i + 1, true),
        "not" => _tokens.Is(i + 1, "until") ? Point(i + 2) : null,
        "the" or "that" => _relative.Anaphoric(i, false),
        "last" or "next" or "this" => _relative.Deictic(i, false) is { } end ? (end, new UnstatedMeaning()) : null,
        "just" or "only" or "more" or "less" or "several" or "many" => _relative.Counted(i),
        _ => null,
    };

    private (int End, TimeMeaning Meaning)? Bare(int i)
    {
        if (_relative.Counted(i) is { } counted)
        {
            return counted;
        }

        if (_tokens.Is(i, TimeWordKind.Deictic))
        {
            return (_relative.WithDayPart(i + 1), new UnstatedMeaning());
        }

        if (_clock.At(i) is { } clock && clock.Time.IsUniversal)
        {
            return WithDate(clock);
        }

        if (_tokens.Is(i - 1, TimeWordKind.Digits) && _tokens[i].Kind is TimeWordKind.Month or TimeWordKind.MonthShort)
        {
            return null;
        }

        bool about = _tokens.Is(i, TimeWordKind.Approximation) && !_tokens.Is(i, "about") && !_tokens.Is(i, "some");
        return _dates.At(i) is { } date && (date.StandsAlone || about && date.First.Year is not null) ? Of(date) : null;
    }

    /// <summary>"On 5 May", "in the spring of 2019", "on the night of 16 January", "during that period", "on Tuesday".</summary>
    private (int End, TimeMeaning Meaning)? During(int i)
    {
        if (_relative.Anaphoric(i + 1, true) is { } anaphor)
        {
            return anaphor;
        }

        if (_tokens.Is(i + 1, "the") && (_tokens.Is(i + 2, TimeWordKind.DayPart) && _tokens.Is(i + 3, "of") || _tokens.Is(i + 2, "early") && _tokens.Is(i + 3, "hours") && _tokens.Is(i + 4, "of")))
        {
            return Point(_tokens.Is(i + 2, "early") ? i + 5 : i + 4);
        }

        if (Period(i + 1) is { } period)
        {
            return period;
        }

        if (_relative.Deictic(i + 1, true) is { } deictic)
        {
            return (deictic, new UnstatedMeaning());
        }

        if (Point(i + 1) is { } point)
        {
            return point;
        }

        return _tokens.Is(i, "on") && _tokens.Is(i + 1, TimeWordKind.Weekday) ? (_relative.WithDayPart(i + 2), new UnstatedMeaning()) : null;
    }

    private (int End, TimeMeaning Meaning)? Point(int i) => _dates.At(i) is { } date ? Of(date) : null;

    private (int End, TimeMeaning Meaning) Of(DateWording date) => date.Join switch
    {
        DateJoin.Range => (date.End, new IntervalMeaning(date.First, date.Last)),
        DateJoin.And => (date.End, new SetMeaning(date.First, date.Last)),
        _ => date.First.IsDay && ClockAfter(date.End) is { } clock
            ? (clock.End, new PointMeaning(date.First with { Minute = clock.Time.Minute, IsUniversal = clock.Time.IsUniversal, IsApproximate = clock.Time.IsApproximate || date.First.IsApproximate }))
            : IsPresent(date.End) ? (date.End + 2, new IntervalMeaning(date.First, null))
            : (date.End, new PointMeaning(date.First)),
    };

    private bool IsPresent(int i) => _tokens.IsDash(i) && _tokens.Is(i + 1, "present");

    private (int End, TimePoint Time)? ClockAfter(int i) => _clock.At(_tokens.IsMark(i, ',') && _tokens.Is(i + 1, "at") ? i + 2 : _tokens.Is(i, "at") ? i + 1 : -1);

    private (int End, TimeMeaning Meaning)? Clock(int i) => _clock.At(i) is { } clock ? WithDate(clock) : null;

    private (int End, TimeMeaning Meaning) WithDate((int End, TimePoint Time) clock)
    {
        int at = _tokens.Is(clock.End, "on") ? clock.End + 1 : clock.End;
        return _dates.At(at) is { Join: DateJoin.None, First.IsDay: true } date
            ? (date.End, new PointMeaning(date.First with { Minute = clock.Time.Minute, IsUniversal = clock.Time.IsUniversal, IsApproximate = clock.Time.IsApproximate }))
            : (clock.End, new ClockMeaning(clock.Time));
    }

    /// <summary>"(At) the end of March".</summary>
    private (int End, TimeMeaning Meaning)? Edge(int i) => _tokens.Is(i, "the") && _tokens.Is(i + 1, TimeWordKind.Edge) ? Point(i) : null;

    /// <summary>"(Over) that period".</summary>
    private (int End, TimeMeaning Meaning)? Period(int i)
    {
        int noun = _tokens[i].Word is "this" or "that" ? i + 1 : _tokens.Is(i, "the") && _tokens.Is(i + 1, "same") ? i + 2 : -1;
        return noun > 0 && _tokens[noun].Word is "period" or "time" ? (noun + 1, new PeriodMeaning()) : null;
    }

    /// <summary>"Since 2011", "after 5 May".</summary>
    private (int End, TimeMeaning Meaning)? Onwards(int i)
    {
        if (_dates.At(i + 1) is not { Join: DateJoin.None } date || IsDoubtful(i, date))
        {
            return null;
        }

        return (date.End, new IntervalMeaning(date.First, null));
    }

    /// <summary>"From 1914 to 1918", "from 2011 onwards", "from May to the present".</summary>
    private (int End, TimeMeaning Meaning)? From(int i)
    {
        if (_dates.At(i + 1) is not { } date || date.Join == DateJoin.And)
        {
            return null;
        }

        if (date.Join == DateJoin.Range)
        {
            return (date.End, new IntervalMeaning(date.First, date.Last));
        }

        int end = date.End;
        if (_tokens[end].Word is "onwards" or "onward")
        {
            return (end + 1, new IntervalMeaning(date.First, null));
        }

        bool joined = _tokens[end].Word is "to" or "until" or "till" or "through" || _tokens.IsDash(end);
        if (joined && _tokens.Is(end + 1, "the") && _tokens.Is(end + 2, "present"))
        {
            return (_tokens.Is(end + 3, TimeWordKind.Unit) ? end + 4 : end + 3, new IntervalMeaning(date.First, null));
        }

        if (joined && _tokens[end + 1].Word is "present" or "now")
        {
            return (end + 2, new IntervalMeaning(date.First, null));
        }

        if (joined && _dates.At(end + 1) is { Join: DateJoin.None } last)
        {
            return IsDoubtful(i, date) && IsDoubtful(i, last) ? null : (last.End, Interval(date.First, last.First));
        }

        return joined || IsDoubtful(i, date) ? null : (end, new IntervalMeaning(date.First, null));
    }

    /// <summary>"Between 3 and 5 May", "between 1914 and 1918".</summary>
    private (int End, TimeMeaning Meaning)? Between(int i)
    {
        if (_dates.At(i + 1) is not { } date)
        {
            return null;
        }

        return date.Join == DateJoin.And ? (date.End, new IntervalMeaning(date.First, date.Last))
            : date.Join == DateJoin.None && _tokens.Is(date.End, "and") && _dates.At(date.End + 1) is { Join: DateJoin.None } last && !(date.First.IsYear && IsDoubtful(i, date)) ? (last.End, Interval(date.First, last.First))
            : date.Join == DateJoin.Range && date.First.Masked > 0 ? (date.End, new IntervalMeaning(date.First, date.Last))
            : null;
    }

    private (int End, TimeMeaning Meaning)? Until(int i, int at) => _dates.At(at) is { Join: DateJoin.None } date && !IsDoubtful(i, date) ? (date.End, new IntervalMeaning(null, date.First)) : null;

    /// <summary>An interval whose first point takes from the last the year that it does not say, or the other way round.</summary>
    private static IntervalMeaning Interval(TimePoint first, TimePoint last) =>
        first.Year is null && first.Month is not null && last.Year is not null && last.Month is not null
            ? new(first with { Year = first.Month > last.Month ? last.Year - 1 : last.Year }, last)
            : new(first, last);

    /// <summary>Whether the date may be a person of that name ("by May") or an amount ("by 1200").</summary>
    private bool IsDoubtful(int preposition, DateWording date) =>
        date.First is { Year: null, Day: null, Month: 3 or 4 or 5 or 6 or 8 } && date.End == preposition + 2
        || date.First is { IsYear: true, Year: < FirstBareYear and >= 1000 } && !_tokens.Is(preposition, "since") && !_tokens.Is(preposition, "until");

    /// <summary>Whether "'s" makes the words a possessor.</summary>
    private bool IsPossessor(int end) => _tokens[end] is { Kind: TimeWordKind.Mark, IsGlued: true, Value: '\'' or '’' } && _tokens.Is(end + 1, "s");
}
