using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"Lee condemned the strike", "Lee denied the reports": the content is what the verdict is about.</summary>
internal sealed class NounPhraseObject : ICueRule
{
    public string Name => "noun-phrase-object";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        int start = cue.Group.End;
        if (cue.Form == GroupForm.Passive || !cue.Cue.Takes(CueFrames.Np) || start >= view.Limit(cue.Head) || !OpensNounPhrase(view, start))
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        return source.IsEmpty ? null : Finding.Of(cue, source, new TokenRange(start, ClauseEnd.AfterNounPhrase(view, start)));
    }

    private static bool OpensNounPhrase(SentenceView view, int i) =>
        view.OpensQuotation(i) || view.IsWord(i) && (view.Class(i) is WordClass.Open or WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun)
        && !CueFinder.IsAdverb(view, i) && view.Word(i) is not "that";
}
