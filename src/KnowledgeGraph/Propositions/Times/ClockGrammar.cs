namespace KnowledgeGraph.Propositions.Times;

/// <summary>Reads times of the day: "14:30 local time", "2:30 p.m.", "noon". Each reading looks at a bounded number of tokens.</summary>
internal sealed class ClockGrammar(TimeTokens tokens)
{
    /// <summary>The time at token <paramref name="i"/>, or null.</summary>
    public (int End, TimePoint Time)? At(int i)
    {
        bool about = tokens.Is(i, TimeWordKind.Approximation);
        int at = about ? i + 1 : i;
        if (tokens[at].Word is "noon" or "midnight")
        {
            return (at + 1, new TimePoint { Minute = tokens.Is(at, "noon") ? 720 : 0, IsApproximate = about });
        }

        if (!tokens.Is(at, TimeWordKind.Digits) || tokens[at].Length > 2)
        {
            return null;
        }

        bool hasMinutes = tokens.IsMark(at + 1, ':') && tokens[at + 1].IsGlued && tokens.Is(at + 2, TimeWordKind.Digits) && tokens[at + 2] is { Length: 2, IsGlued: true, Value: < 60 };
        int hour = tokens[at].Value, end = hasMinutes ? at + 3 : at + 1;
        bool pm = tokens[end].Word is "pm" || tokens.Is(end, "p") && IsStopped(end);
        bool am = tokens[end].Word is "am" || tokens.Is(end, "a") && IsStopped(end);
        if (hour > (am || pm ? 12 : 23) || !hasMinutes && !am && !pm || (am || pm) && hour == 0)
        {
            return null;
        }

        hour = am || pm ? (hour % 12) + (pm ? 12 : 0) : hour;
        end += tokens[end].Word is "am" or "pm" ? 1 : am || pm ? tokens.IsMark(end + 3, '.') && tokens[end + 3].IsGlued ? 4 : 3 : 0;
        bool local = tokens.Is(end, "local") && tokens.Is(end + 1, "time"), zone = tokens.Is(end, TimeWordKind.Zone);
        return (local ? end + 2 : zone ? end + 1 : end, new TimePoint { Minute = (hour * 60) + (hasMinutes ? tokens[at + 2].Value : 0), IsUniversal = zone, IsApproximate = about });
    }

    /// <summary>Whether "a.m." or "p.m." begins there.</summary>
    private bool IsStopped(int i) => tokens.IsMark(i + 1, '.') && tokens.Is(i + 2, "m");
}
