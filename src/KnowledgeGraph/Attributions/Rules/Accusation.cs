using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"Lee accused Peru of spying", "Lee blamed Peru for the delay": the charge is the content, the accused is not part of it.</summary>
internal sealed class Accusation : ICueRule
{
    private const int LongestAddressee = 16;

    public string Name => "accusation";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form == GroupForm.Passive || !cue.Cue.Takes(CueFrames.Of | CueFrames.For))
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        int start = cue.Group.End, limit = view.Limit(cue.Head);
        for (int i = start + 1; !source.IsEmpty && i < Math.Min(limit - 1, start + LongestAddressee) && !view.IsBreak(i); i++)
        {
            bool links = view.Word(i) == "of" && cue.Cue.Takes(CueFrames.Of) || view.Word(i) == "for" && cue.Cue.Takes(CueFrames.For);
            if (links)
            {
                return Finding.Of(cue, source, new TokenRange(i + 1, ClauseEnd.After(view, i + 1)));
            }
        }

        return null;
    }
}
