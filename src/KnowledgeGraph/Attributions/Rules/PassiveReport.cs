using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"X is said to be Y", "it was reported that Y": who says so is not told, unless after "by".</summary>
internal sealed class PassiveReport : ICueRule
{
    public string Name => "passive-report";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Passive || !cue.Cue.Takes(CueFrames.Passive | CueFrames.That))
        {
            return null;
        }

        int next = cue.Group.End;
        var source = TokenRange.None;
        if (view.Word(next) == "by")
        {
            source = NounPhraseFinder.After(view, next + 1);
            next = source.IsEmpty ? next : source.End;
        }

        var subject = NounPhraseFinder.Before(view, cue.Group.Start);
        if (view.Word(next) == "that")
        {
            bool impersonal = subject.Length == 1 && view.Word(subject.Start) is "it";
            var content = new TokenRange(next + 1, ClauseEnd.After(view, next + 1));
            return impersonal && !content.IsEmpty ? Finding.Of(cue, source, content) : null;
        }

        bool reports = view.Word(next) == "to" && cue.Cue.Takes(CueFrames.Passive) && next + 1 < view.Limit(cue.Head);
        return reports && !subject.IsEmpty ? Finding.Of(cue, source, subject, new TokenRange(next, ClauseEnd.After(view, next))) : null;
    }
}
