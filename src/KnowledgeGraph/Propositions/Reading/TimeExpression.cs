using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Propositions.Times;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A time in words ("on 16 January 2024", "in May 2019", "two days later", "for ten years").</summary>
/// <param name="Words">Its tokens, preposition included.</param>
/// <param name="Value">EDTF or an ISO 8601 period, as precise as the words; null where they leave something to the context: see <see cref="TimeQualifiers"/>.</param>
/// <param name="IsDuration">Whether it says how long and not when.</param>
internal readonly record struct TimeExpression(TokenRange Words, string? Value, bool IsDuration)
{
    [ThreadStatic]
    private static TimeFinder? _finder;

    [ThreadStatic]
    private static List<TimePhrase>? _found;

    /// <summary>The role that it has in a proposition.</summary>
    public string Role => IsDuration ? TimeQualifiers.Duration : TimeQualifiers.Time;

    /// <summary>The time expressions in <paramref name="range"/>, in order.</summary>
    public static IEnumerable<TimeExpression> In(SentenceView view, TokenRange range)
    {
        foreach (var time in view.Times)
        {
            if (time.Words.Start >= range.Start && time.Words.End <= range.End)
            {
                yield return time;
            }
        }
    }

    /// <summary>The same without those that the parse makes a subject, an object or part of a noun phrase ("in 2019 votes").</summary>
    public static IEnumerable<TimeExpression> In(VoiceSyntax syntax, TokenRange range)
    {
        foreach (var time in In(syntax.View, range))
        {
            if (IsCircumstance(syntax, time.Words))
            {
                yield return time;
            }
        }
    }

    /// <summary>All of a view's time expressions. Those that words of another voice part are left out.</summary>
    public static TimeExpression[] Of(SentenceView view)
    {
        var tokens = view.Sentence.Tokens;
        var found = _found ??= [];
        found.Clear();
        if (tokens.Length > 0)
        {
            (_finder ??= new TimeFinder()).Find(view.Text, tokens[0].Span.Start, tokens[^1].Span.End, found);
        }

        if (found.Count == 0)
        {
            return [];
        }

        var times = new List<TimeExpression>(found.Count);
        int i = 0;
        foreach (var phrase in found)
        {
            while (i < tokens.Length && tokens[i].Span.Start < phrase.Start)
            {
                i++;
            }

            int end = i;
            while (end < tokens.Length && tokens[end].Span.End <= phrase.End && (end == i || IsBlank(view.Text, tokens[end - 1].Span.End, tokens[end].Span.Start)))
            {
                end++;
            }

            if (end > i && tokens[i].Span.Start == phrase.Start && tokens[end - 1].Span.End == phrase.End)
            {
                times.Add(new TimeExpression(new TokenRange(i, end), TimeContext.ValueOf(phrase.Meaning), phrase.Meaning is DurationMeaning));
            }
        }

        return [.. times];
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static bool IsCircumstance(VoiceSyntax syntax, TokenRange words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            int head = syntax.Head[i];
            string relation = syntax.Words[i].Relation;
            bool isOther = head >= 0 && !words.Contains(head) && (relation is "nsubj" or "nsubj:pass" or "nsubj:outer" or "obj" or "iobj"
                || head >= words.End && relation is "nummod" or "compound" or "amod" or "nmod:poss" or "det");
            if (isOther)
            {
                return false;
            }
        }

        return true;
    }
}
