using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>Source, verb and words in quotation marks: <c>Lee said: "We will sign."</c>, <c>Lee told the paper in May, "We will sign."</c></summary>
internal sealed class QuotationAfterCue : ICueRule
{
    private const int Farthest = 14;

    public string Name => "quotation-after-cue";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        int opening = cue.Form == GroupForm.Finite ? OpeningAfter(view, cue) : -1;
        if (opening < 0)
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        return source.IsEmpty || view.ClosesQuotation(source.Start - 1) ? null : Finding.Of(cue, source, Content(view, opening)) with { IsLeftOpen = true };
    }

    /// <summary>Where the quotation that the cue introduces opens; -1 where it introduces none.</summary>
    internal static int OpeningAfter(SentenceView view, CueOccurrence cue)
    {
        if (!cue.Cue.Takes(CueFrames.Quote | CueFrames.That | CueFrames.Zero))
        {
            return -1;
        }

        int limit = Math.Min(view.Limit(cue.Head), cue.Group.End + Farthest);
        for (int i = cue.Group.End; i < limit; i++)
        {
            if (view.OpensQuotation(i) && view.QuotationAt(i) != view.QuotationAt(cue.Head))
            {
                bool introduced = i == cue.Group.End || view.Word(i - 1) is "," or ":" or "that" || view.IsCapitalised(i + 1);
                return introduced ? i : -1;
            }

            if (view.Word(i) is ";" or "that" && !view.OpensQuotation(i + 1) || view.Class(i) is WordClass.Be or WordClass.Modal or WordClass.Have or WordClass.Subordinator && view.Word(i) is not "'s")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The quotation, and the rest of the clause where the quoted words are only its beginning.</summary>
    internal static TokenRange Content(SentenceView view, int opening)
    {
        var quoted = view.TokensOf(view.QuotationAt(opening));
        bool goesOn = quoted.End < view.Limit(opening - 1) && view.IsWord(quoted.End) && view.Class(quoted.End) is not (WordClass.Subordinator or WordClass.Conjunction or WordClass.Preposition);
        return goesOn ? new TokenRange(opening, ClauseEnd.After(view, quoted.End)) : new TokenRange(opening, quoted.End);
    }
}
