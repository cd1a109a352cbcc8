using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"…, saying that …" and "… in a statement saying …": the source is the speaker before, or the subject of the main clause.</summary>
internal sealed class ReportingParticiple : ICueRule
{
    public string Name => "reporting-participle";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Gerund)
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        var content = source.IsEmpty ? TokenRange.None : Content(view, cue);
        return content.IsEmpty ? null : Finding.Of(cue, source, content);
    }

    private static TokenRange Content(SentenceView view, CueOccurrence cue)
    {
        int quotation = QuotationAfterCue.OpeningAfter(view, cue);
        if (quotation >= 0)
        {
            return QuotationAfterCue.Content(view, quotation);
        }

        int start = ComplementClause.ContentStart(view, cue);
        return start < 0 ? TokenRange.None : new TokenRange(start, ClauseEnd.After(view, start));
    }
}
