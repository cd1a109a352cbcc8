namespace KnowledgeGraph.Propositions.Times;

/// <summary>What words say of time before the context adds what they leave out.</summary>
internal abstract record TimeMeaning;

/// <summary>"on 5 May", "in the 1990s".</summary>
internal sealed record PointMeaning(TimePoint Point) : TimeMeaning;

/// <summary>"from 3 to 5 May", "since 2011"; null is an open end.</summary>
internal sealed record IntervalMeaning(TimePoint? First, TimePoint? Last) : TimeMeaning;

/// <summary>"on 3 and 5 May".</summary>
internal sealed record SetMeaning(TimePoint First, TimePoint Second) : TimeMeaning;

/// <summary>"for two days"; the period of ISO 8601 that XSD knows, or null where the words do not count.</summary>
internal sealed record DurationMeaning(string? Iso) : TimeMeaning;

/// <summary>"two days later", "the same day", "a week before 5 May", "the following Tuesday".</summary>
/// <param name="Amount">How many units after the anchor; negative before it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Anchor">The anchor where the words give it, otherwise the time that was last spoken of.</param>
/// <param name="IsApproximate">"About two weeks later".</param>
internal sealed record ShiftMeaning(int Amount, TimeUnit Unit, TimePoint? Anchor, bool IsApproximate) : TimeMeaning
{
    /// <summary>The day of the week that it falls on, from 1 for Monday: the first after the anchor. Null where none is said.</summary>
    public int? Weekday { get; init; }
}

/// <summary>"over that period": the interval that was last spoken of.</summary>
internal sealed record PeriodMeaning : TimeMeaning;

/// <summary>"at 14:30": a time of the day that the sentence speaks of.</summary>
internal sealed record ClockMeaning(TimePoint Time) : TimeMeaning;

/// <summary>A time that only the day of writing could tell ("yesterday", "on Tuesday"), or nothing could ("at the time").</summary>
internal sealed record UnstatedMeaning : TimeMeaning;

/// <summary>Words that speak of time.</summary>
/// <param name="Start">UTF-16 index of their first character in the text, preposition included.</param>
/// <param name="End">Index after their last character.</param>
/// <param name="Meaning">What they say.</param>
internal readonly record struct TimePhrase(int Start, int End, TimeMeaning Meaning);
