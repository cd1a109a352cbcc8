using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>"Lee described the strike as unlawful", "Lee called the strike unlawful": the content is in two pieces, and so is the cue where "as" is part of it.</summary>
internal sealed class Characterization : ICueRule
{
    private const int LongestObject = 25;

    public string Name => "characterization";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form == GroupForm.Passive || !cue.Cue.Takes(CueFrames.As | CueFrames.Predicative))
        {
            return null;
        }

        var source = Speakers.Of(view, cue, earlier);
        int start = cue.Group.End, limit = view.Limit(cue.Head);
        if (source.IsEmpty || start >= limit)
        {
            return null;
        }

        if (cue.Cue.Takes(CueFrames.Predicative))
        {
            return Predicate(view, cue, source, start);
        }

        for (int i = start + 1; i < Math.Min(limit - 1, start + LongestObject) && !view.IsBreak(i); i++)
        {
            if (view.Word(i) == "as" && view.Word(i + 1) is not ("well" or "if" or "soon" or "long"))
            {
                var content = new[] { new TokenRange(start, i), new TokenRange(i + 1, ClauseEnd.After(view, i + 1)) };
                return Finding.Of(cue, source, content) with { CueWords = [.. cue.Words, new TokenRange(i, i + 1)] };
            }
        }

        return null;
    }

    /// <summary>"Called X Y": Y must open with a quotation mark or an article, so that it is no object of another kind.</summary>
    private static Finding? Predicate(SentenceView view, CueOccurrence cue, TokenRange source, int start)
    {
        int end = ClauseEnd.After(view, start);
        if (view.Is(start, WordClass.Preposition) || end - start < 2)
        {
            return null;
        }

        for (int i = start + 1; i < end && !view.IsComma(i); i++)
        {
            bool afterNoun = view.Class(i - 1) is WordClass.Open or WordClass.Pronoun or WordClass.Time;
            if (view.OpensQuotation(i) || afterNoun && view.Word(i) is "a" or "an" or "the")
            {
                return Finding.Of(cue, source, new TokenRange(start, i), new TokenRange(i, end));
            }
        }

        return view.Is(start, WordClass.Pronoun) ? Finding.Of(cue, source, new TokenRange(start, start + 1), new TokenRange(start + 1, end)) : null;
    }
}
