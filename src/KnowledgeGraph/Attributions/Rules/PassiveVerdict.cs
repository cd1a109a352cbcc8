using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"The attack was condemned by X", "X was described by Y as Z": a verdict in the passive, whose speaker stands after "by" or is not told.</summary>
internal sealed class PassiveVerdict : ICueRule
{
    public string Name => "passive-verdict";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Passive || !cue.Cue.Takes(CueFrames.Np | CueFrames.As | CueFrames.For | CueFrames.Of))
        {
            return null;
        }

        if (view.Word(cue.Group.End) != "by")
        {
            return WithoutSpeaker(view, cue);
        }

        var source = NounPhraseFinder.After(view, cue.Group.End + 1);
        var target = NounPhraseFinder.Before(view, cue.Group.Start);
        if (source.IsEmpty || target.IsEmpty)
        {
            return null;
        }

        string link = view.Word(source.End);
        var rest = new TokenRange(source.End + 1, ClauseEnd.After(view, source.End + 1));
        bool hasRest = rest.Start < view.Limit(cue.Head) && !rest.IsEmpty;
        return link switch
        {
            "as" when hasRest && cue.Cue.Takes(CueFrames.As) => Finding.Of(cue, source, target, rest) with { CueWords = [.. cue.Words, new TokenRange(source.End, source.End + 1)] },
            "of" or "for" when hasRest && cue.Cue.Takes(CueFrames.Of | CueFrames.For) => Finding.Of(cue, source, rest),
            _ => cue.Cue.Takes(CueFrames.Np) ? Finding.Of(cue, source, target) : null,
        };
    }

    /// <summary>"X was described as Y".</summary>
    private static Finding? WithoutSpeaker(SentenceView view, CueOccurrence cue)
    {
        int link = cue.Group.End;
        if (view.Word(link) != "as" || !cue.Cue.Takes(CueFrames.As) || link + 1 >= view.Limit(cue.Head))
        {
            return null;
        }

        var target = NounPhraseFinder.Before(view, cue.Group.Start);
        return target.IsEmpty
            ? null
            : Finding.Of(cue, TokenRange.None, target, new TokenRange(link + 1, ClauseEnd.After(view, link + 1))) with { CueWords = [.. cue.Words, new TokenRange(link, link + 1)] };
    }
}
