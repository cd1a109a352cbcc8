using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>Whose words a cue introduces.</summary>
internal static class Speakers
{
    /// <summary>
    /// The subject of the cue; for a verb coordinated with another ("condemned it and said that") or a form in -ing the speaker of the cue before it or the subject of the main clause; no tokens where none is certain.
    /// </summary>
    public static TokenRange Of(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Gerund)
        {
            var subject = NounPhraseFinder.Before(view, cue.Group.Start);
            return subject.IsEmpty && IsCoordinated(view, cue.Group.Start - 1) ? OfMainClause(view, cue.Group.Start - 1, earlier) : subject;
        }

        int before = cue.Group.Start - 1;
        while (CueFinder.IsAdverb(view, before))
        {
            before--;
        }

        bool attached = view.IsComma(before) || view.Word(before) is "and" or "by"
            || view.Lexicon.Cues.NounOf(view.Word(before)) is not null || view.ClosesQuotation(before)
            || view.Word(cue.Group.End) is "that" || view.OpensQuotation(cue.Group.End) || view.IsComma(cue.Group.End) && view.OpensQuotation(cue.Group.End + 1);
        return attached ? OfMainClause(view, before, earlier) : TokenRange.None;
    }

    private static bool IsCoordinated(SentenceView view, int before)
    {
        while (CueFinder.IsAdverb(view, before))
        {
            before--;
        }

        return view.Word(before) is "and" or "but";
    }

    private static TokenRange OfMainClause(SentenceView view, int end, IReadOnlyList<Finding> earlier)
    {
        for (int i = earlier.Count - 1; i >= 0; i--)
        {
            if (earlier[i].Source is { IsEmpty: false } source && source.End <= end && view.QuotationAt(source.Start) == view.QuotationAt(end + 1))
            {
                return source;
            }
        }

        int verb = Clauses.FirstFiniteVerb(view, 0, end, FiniteReading.Any);
        return verb > 0 ? NounPhraseFinder.Before(view, verb) : TokenRange.None;
    }
}
