using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>Source, verb and a content clause, with or without "that": "Lee said that Peru would sign", "Lee told reporters Peru would sign".</summary>
internal sealed class ComplementClause : ICueRule
{
    private const int LongestAddressee = 10;

    public string Name => "complement-clause";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Finite)
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        int start = source.IsEmpty ? -1 : ContentStart(view, cue);
        return start < 0 ? null : Finding.Of(cue, source, new TokenRange(start, ClauseEnd.After(view, start)));
    }

    /// <summary>Where the content begins after the cue, "that" left out; -1 where no clause follows.</summary>
    internal static int ContentStart(SentenceView view, CueOccurrence cue)
    {
        int next = cue.Group.End, limit = Math.Min(view.Limit(cue.Head), next + LongestAddressee + 1);
        if (next >= limit)
        {
            return -1;
        }

        if (cue.Cue.Takes(CueFrames.Zero) && !cue.Cue.Takes(CueFrames.Addressee) && OpensBareClause(view, cue, next))
        {
            return next;
        }

        for (int i = next; i < limit && !Interrupts(view, i); i++)
        {
            if (view.Word(i) == "that" && cue.Cue.Takes(CueFrames.That) && IsComplementizer(view, cue, i, next))
            {
                int start = i + 1;
                return start < view.Limit(cue.Head) ? start : -1;
            }

            if (view.Word(i) is "whether" or "if" && cue.Cue.Takes(CueFrames.Whether | CueFrames.That) || i == next && view.Word(i) is "why" or "how" && cue.Cue.Takes(CueFrames.That))
            {
                return i;
            }
        }

        return cue.Cue.Takes(CueFrames.Addressee) && cue.Cue.Takes(CueFrames.Zero) ? AfterAddressee(view, cue, next) : -1;
    }

    /// <summary>
    /// Whether "that" at <paramref name="i"/> belongs to the verb: only adjuncts or a person addressed stand between, and no noun that takes the clause itself.
    /// </summary>
    private static bool IsComplementizer(SentenceView view, CueOccurrence cue, int i, int next)
    {
        bool afterAdjuncts = view.Class(next) is WordClass.Preposition or WordClass.Time or WordClass.Adverb || CueFinder.IsAdverb(view, next);
        return i == next || view.Lexicon.Cues.NounOf(view.Word(i - 1)) is null && (afterAdjuncts || cue.Cue.Takes(CueFrames.Addressee));
    }

    /// <summary>Whether the search for "that" must stop: it would leave the clause.</summary>
    private static bool Interrupts(SentenceView view, int i) =>
        view.IsBreak(i) || view.OpensQuotation(i) || view.IsComma(i)
        || view.Class(i) is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do && view.Word(i) != "'s" || view.Word(i) is "which" or "who";

    private static bool OpensBareClause(SentenceView view, CueOccurrence cue, int start)
    {
        if (view.OpensQuotation(start) || !view.IsWord(start) || view.Class(start) is WordClass.Preposition && view.Word(start) is "to" or "of" or "about" or "as" or "for" or "by" or "on")
        {
            return false;
        }

        bool isSay = cue.Cue.Takes(CueFrames.Bare);
        int end = start, limit = Math.Min(view.Limit(cue.Head), start + 25);
        while (end < limit && !view.IsBreak(end) && (isSay || view.Word(end) is not "and") && view.Word(end) is not ("that" or "which" or "who" or "because" or "if" or "when") && !(view.IsComma(end) && end > start + 12))
        {
            end++;
        }

        return Clauses.FirstFiniteVerb(view, start, end, isSay ? FiniteReading.Any : FiniteReading.Sure) > start;
    }

    private static int AfterAddressee(SentenceView view, CueOccurrence cue, int next)
    {
        var addressee = view.Is(next, WordClass.Pronoun) ? new TokenRange(next, next + 1) : NounPhraseFinder.After(view, next);
        for (int start = next + 1; start <= Math.Min(addressee.End, next + 6) && start < view.Limit(cue.Head); start++)
        {
            bool opens = view.Class(start) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun && view.Class(start - 1) is not (WordClass.Determiner or WordClass.Possessive or WordClass.Preposition);
            if (opens && OpensBareClause(view, cue, start))
            {
                return start;
            }
        }

        return -1;
    }
}
