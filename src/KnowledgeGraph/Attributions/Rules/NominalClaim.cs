using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"the minister's claim that …", "their fear that …": a noun of saying or thinking, its owner and a that-clause.</summary>
internal sealed class NominalClaim : ISentenceRule
{
    public string Name => "nominal-claim";

    public IEnumerable<Finding> Apply(SentenceView view)
    {
        for (int i = 1; i + 2 < view.Count; i++)
        {
            if (view.Word(i + 1) == "that" && view.Lexicon.Cues.NounOf(view.Word(i)) is { } cue && Read(view, i, cue) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Read(SentenceView view, int noun, Cue cue)
    {
        int start = noun + 2;
        var source = Owner(view, noun);
        bool isClause = start < view.Limit(noun) && Clauses.FirstFiniteVerb(view, start, view.Limit(noun), FiniteReading.Sure) > start;
        return source.IsEmpty || !isClause ? null : new Finding(cue, source, [new TokenRange(noun, noun + 1)], [new TokenRange(start, End(view, start))]);
    }

    /// <summary>Where the that-clause ends: before the verb of the sentence whose subject it is part of ("her claim that Peru signed | was rejected").</summary>
    private static int End(SentenceView view, int start)
    {
        int end = ClauseEnd.After(view, start);
        int verb = Clauses.FirstFiniteVerb(view, start, end, FiniteReading.Any);
        bool grouped = true;
        for (int i = verb + 1; verb >= 0 && i < end; i++)
        {
            if (view.IsComma(i) || view.Class(i) is WordClass.Conjunction or WordClass.Subordinator or WordClass.Relative || view.Word(i) is "that" or "which")
            {
                break;
            }

            bool auxiliary = view.Class(i) is WordClass.Modal or WordClass.Do or WordClass.Have || view.Is(i, WordClass.Be) && view.Word(i) is not ("be" or "been" or "being" or "'s");
            if (auxiliary && !grouped)
            {
                return i;
            }

            grouped &= auxiliary || view.Class(i) is WordClass.Be or WordClass.Negation || CueFinder.IsAdverb(view, i);
        }

        return end;
    }

    /// <summary>The possessor before the noun; an adjective may stand between.</summary>
    private static TokenRange Owner(SentenceView view, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - 3); i--)
        {
            if (view.Is(i, WordClass.Possessive) && view.Word(i) is not ("whose" or "my" or "your"))
            {
                return new TokenRange(i, i + 1);
            }

            if (view.Word(i) is "'s" or "'" && i > 0)
            {
                return NounPhraseFinder.Before(view, i);
            }

            if (!view.Is(i, WordClass.Open))
            {
                break;
            }
        }

        return TokenRange.None;
    }
}
