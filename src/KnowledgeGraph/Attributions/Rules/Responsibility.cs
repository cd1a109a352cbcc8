using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"Lee claimed responsibility for the strike", also ", for which Lee claimed responsibility".</summary>
internal sealed class Responsibility : ICueRule
{
    public string Name => "responsibility";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form == GroupForm.Passive || !cue.Cue.Takes(CueFrames.Responsibility))
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        if (source.IsEmpty)
        {
            return null;
        }

        int start = cue.Group.End;
        if (view.Word(start) is "for" && start + 1 < view.Limit(cue.Head))
        {
            return Finding.Of(cue, source, new TokenRange(start + 1, ClauseEnd.AfterNounPhrase(view, start + 1)));
        }

        int relative = source.Start - 1;
        return view.Word(relative) == "which" ? Finding.Of(cue, source, new TokenRange(relative, relative + 1)) : null;
    }
}
