using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>Source, verb and to-infinitive: "Peru agreed to sign", "Lee urged Peru to sign". The content is an event that need not be.</summary>
internal sealed class Commitment : ICueRule
{
    private const int LongestAddressee = 8;

    public string Name => "infinitive";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form == GroupForm.Passive || !cue.Cue.Takes(CueFrames.Inf))
        {
            return null;
        }

        int to = InfinitiveStart(view, cue);
        if (to < 0)
        {
            return null;
        }

        var source = cue.Form == GroupForm.Finite ? Speakers.Of(view, cue, earlier) : TokenRange.None;
        return source.IsEmpty ? null : Finding.Of(cue, source, new TokenRange(to, End(view, to)));
    }

    /// <summary>The reason that follows is not part of what is agreed or asked.</summary>
    private static int End(SentenceView view, int start)
    {
        int end = ClauseEnd.After(view, start);
        for (int i = start + 1; i < end; i++)
        {
            if (view.Word(i) is "because" or "although" or "though" or "whereas")
            {
                return view.IsComma(i - 1) ? i - 1 : i;
            }
        }

        return end;
    }

    private static int InfinitiveStart(SentenceView view, CueOccurrence cue)
    {
        int next = cue.Group.End;
        if (IsInfinitive(view, next))
        {
            return cue.Cue.Takes(CueFrames.Addressee) && !cue.Cue.Takes(CueFrames.That) ? -1 : next;
        }

        if (!cue.Cue.Takes(CueFrames.Addressee))
        {
            return -1;
        }

        for (int i = next; i < Math.Min(view.Limit(cue.Head), next + LongestAddressee) && !view.IsBreak(i) && !view.IsComma(i); i++)
        {
            if (i > next && IsInfinitive(view, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsInfinitive(SentenceView view, int i)
    {
        int to = view.Is(i, WordClass.Negation) ? i + 1 : i;
        int verb = to + 1;
        while (CueFinder.IsAdverb(view, verb))
        {
            verb++;
        }

        return view.Word(to) == "to"
            && ((view.Forms(verb) & VerbForms.Base) != 0 || view.Word(verb) is "be" or "have" or "do" or "continue" or "start" or "begin")
            && view.Class(verb) is WordClass.Open or WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Aspectual;
    }
}
