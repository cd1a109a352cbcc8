using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"According to X, …" and "…, according to X": a preposition whose object is the source of the clause beside it.</summary>
internal sealed class AccordingTo : ISentenceRule
{
    public string Name => "according-to";

    public IEnumerable<Finding> Apply(SentenceView view)
    {
        for (int i = 0; i < view.Count; i++)
        {
            var cue = view.Lexicon.Cues.Phrases.FirstOrDefault(p => StandsAt(view, i, p));
            if (cue is not null && Read(view, i, cue) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static bool StandsAt(SentenceView view, int i, Cue cue) =>
        i + cue.Words.Length < view.Count && view.Words.Slice(i, cue.Words.Length).SequenceEqual(cue.Words.AsSpan());

    private static Finding? Read(SentenceView view, int at, Cue cue)
    {
        int start = at + cue.Words.Length;
        var words = new TokenRange(at, start);
        int clause = ClauseStart(view, at);
        return clause == at ? Fronted(view, cue, words) : Closing(view, cue, words, clause);
    }

    private static Finding? Fronted(SentenceView view, Cue cue, TokenRange words)
    {
        int limit = view.Limit(words.End);
        for (int comma = words.End + 1; comma < limit; comma++)
        {
            if (view.IsComma(comma) && StartsClause(view, comma + 1, limit))
            {
                var content = new TokenRange(comma + 1, ClauseEnd.After(view, comma + 1));
                return new Finding(cue, new TokenRange(words.End, comma), [words], [content]);
            }
        }

        return null;
    }

    /// <summary>Whether the comma before <paramref name="i"/> ends the source: a clause follows, and no apposition that a further comma closes.</summary>
    private static bool StartsClause(SentenceView view, int i, int limit)
    {
        int next = i;
        while (next < limit && !view.IsComma(next))
        {
            next++;
        }

        return view.OpensQuotation(i) || view.Class(i) is not WordClass.Relative && view.Word(i) is not "which" && Clauses.FirstFiniteVerb(view, i, next, FiniteReading.Any) >= 0
            || next == limit;
    }

    /// <summary>The clause before; a bare noun without a comma says how and not who ("went according to plan").</summary>
    private static Finding? Closing(SentenceView view, Cue cue, TokenRange words, int clause)
    {
        int end = words.Start;
        while (end > clause && view.IsComma(end - 1))
        {
            end--;
        }

        var source = SourceAfter(view, words.End);
        bool manner = end == words.Start && source.Length == 1 && !view.IsCapitalised(source.Start) && view.Is(source.Start, WordClass.Open);
        if (source.IsEmpty || end <= clause || manner)
        {
            return null;
        }

        var content = new TokenRange(clause, end);
        bool goesOn = view.IsComma(source.End) && source.End + 1 < view.Limit(words.Start) && view.IsComma(words.Start - 1)
            && Clauses.FirstFiniteVerb(view, clause, end, FiniteReading.Any) < 0;
        return goesOn
            ? new Finding(cue, source, [words], [content, new TokenRange(source.End + 1, ClauseEnd.After(view, source.End + 1))])
            : new Finding(cue, source, [words], [content]);
    }

    private static TokenRange SourceAfter(SentenceView view, int start)
    {
        int limit = view.Limit(start), end = start;
        while (end < limit && !view.IsComma(end) && !view.IsBreak(end) && view.Word(end) is not "(" && !view.Is(end, WordClass.Subordinator))
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private static int ClauseStart(SentenceView view, int at)
    {
        int q = view.QuotationAt(at);
        int start = at;
        while (start > 0 && view.Word(start - 1) != ";" && (q < 0 || view.QuotationAt(start - 1) == q && !view.OpensQuotation(start - 1)))
        {
            start--;
        }

        return start < at && view.Class(start) is WordClass.Conjunction ? start + 1 : start;
    }
}
