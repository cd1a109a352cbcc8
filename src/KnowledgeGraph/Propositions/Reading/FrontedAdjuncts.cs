using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>What opens a sentence before its subject: "On 3 May 2024,", "Two days later,", "After the vote,".</summary>
internal static class FrontedAdjuncts
{
    private const int Longest = 25;
    private const int Most = 3;

    /// <summary>Where the clause goes on after the adjuncts that open it; their dates go to <paramref name="times"/>.</summary>
    public static int After(SentenceView view, TokenRange words, ImmutableArray<TimeExpression>.Builder times, int depth = 0)
    {
        int start = words.Start;
        if (depth > Most)
        {
            return start;
        }

        if (TimeExpression.At(view, start) is { } time && time.Words.End < words.End)
        {
            times.Add(time);
            int after = view.IsComma(time.Words.End) ? time.Words.End + 1 : time.Words.End;
            return After(view, words with { Start = after }, times, depth + 1);
        }

        bool opens = view.Class(start) is WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb or WordClass.Time || CueFinder.IsAdverb(view, start)
            || view.Word(start) is [.., 'l', 'y'] && view.Class(start + 1) is WordClass.Adverb or WordClass.Preposition or WordClass.Subordinator
            || IsSpanOfTime(view, start, words.End);
        if (!opens)
        {
            return start;
        }

        for (int i = start + 1; i < Math.Min(words.End, start + Longest); i++)
        {
            if (view.IsComma(i) && Clauses.FirstFiniteVerb(view, i + 1, words.End, FiniteReading.Any) > i + 1)
            {
                AddTimes(view, start, i, times);
                return After(view, words with { Start = i + 1 }, times, depth + 1);
            }
        }

        return start;
    }

    /// <summary>"Two days later,", "A month earlier,".</summary>
    private static bool IsSpanOfTime(SentenceView view, int start, int end)
    {
        for (int i = start + 1; i < Math.Min(end - 1, start + 6); i++)
        {
            if (view.IsComma(i + 1))
            {
                return view.Word(i) is "later" or "earlier" or "ago" or "before" or "after" or "afterwards" or "afterward";
            }
        }

        return false;
    }

    /// <summary>Adds the time expressions in <c>[start, end)</c> to <paramref name="times"/>.</summary>
    public static void AddTimes(SentenceView view, int start, int end, ImmutableArray<TimeExpression>.Builder times)
    {
        for (int i = start; i < end; i++)
        {
            if (TimeExpression.At(view, i) is { } time && time.Words.End <= end)
            {
                times.Add(time);
                i = time.Words.End - 1;
            }
        }
    }
}
