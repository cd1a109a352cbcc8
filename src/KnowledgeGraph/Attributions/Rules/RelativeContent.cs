using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"the strikes, which Lee said were unlawful": the content is parted, and the relative pronoun, which stands for what it is about, is its first piece.</summary>
internal sealed class RelativeContent : ICueRule
{
    public string Name => "relative-content";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Finite || !cue.Cue.Takes(CueFrames.That | CueFrames.Zero) || !Clauses.StartsWithFiniteVerb(view, cue.Group.End))
        {
            return null;
        }

        var source = NounPhraseFinder.Before(view, cue.Group.Start);
        int relative = source.Start - 1;
        if (source.IsEmpty || view.Word(relative) is not ("which" or "that" or "who"))
        {
            return null;
        }

        int end = ClauseEnd.After(view, cue.Group.End);
        for (int i = cue.Group.End; view.IsComma(relative - 1) && i < end; i++)
        {
            end = view.IsComma(i) ? i : end;
        }

        return Finding.Of(cue, source, new TokenRange(relative, relative + 1), new TokenRange(cue.Group.End, end));
    }
}
