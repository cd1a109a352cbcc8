using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Rules;

/// <summary>Source and verb after the content or inside it: "Peru would sign, Lee said", <c>"We will," Lee said, "sign."</c>, <c>"We will," said Lee.</c></summary>
internal sealed class ParentheticalCue : ICueRule
{
    private const int LongestAdjunct = 16;

    public string Name => "parenthetical-cue";

    public Finding? Apply(SentenceView view, CueOccurrence cue, IReadOnlyList<Finding> earlier)
    {
        if (cue.Form != GroupForm.Finite || !cue.Cue.Takes(CueFrames.Quote))
        {
            return null;
        }

        return Closes(view, cue.Group.Start) ? Inverted(view, cue) : Straight(view, cue);
    }

    /// <summary>"…, said Lee".</summary>
    private static Finding? Inverted(SentenceView view, CueOccurrence cue)
    {
        if (cue.Group.Length != cue.Cue.Words.Length)
        {
            return null;
        }

        var source = NounPhraseFinder.After(view, cue.Group.End);
        return source.IsEmpty ? null : Around(view, cue, source, cue.Group.Start, source.End);
    }

    /// <summary>"…, Lee said".</summary>
    private static Finding? Straight(SentenceView view, CueOccurrence cue)
    {
        var source = NounPhraseFinder.Before(view, cue.Group.Start);
        return source.IsEmpty || !Closes(view, source.Start) ? null : Around(view, cue, source, source.Start, cue.Group.End);
    }

    private static bool Closes(SentenceView view, int i) =>
        i > 1 && (view.IsComma(i - 1) || view.ClosesQuotation(i - 1) || view.Word(i - 1) is "—" or "–" or "--" && view.ClosesQuotation(i - 2));

    private static Finding? Around(SentenceView view, CueOccurrence cue, TokenRange source, int start, int end)
    {
        int limit = view.Limit(cue.Head);
        int resume = Resumption(view, end, limit, cue.Cue.Takes(CueFrames.Addressee));
        if (resume < 0)
        {
            return null;
        }

        var before = Before(view, start);
        bool quoted = view.ClosesQuotation(start - 1);
        bool complete = quoted || Clauses.FirstFiniteVerb(view, before.Start, before.End, FiniteReading.Any) >= 0;
        if (resume >= limit)
        {
            return complete && !before.IsEmpty ? Finding.Of(cue, source, before) with { IsLeftOpen = true } : null;
        }

        if (view.OpensQuotation(resume))
        {
            return Finding.Of(cue, source, before, QuotationAfterCue.Content(view, resume)) with { IsLeftOpen = true };
        }

        bool goesOn = view.IsComma(resume - 1)
            && view.Class(resume) is not (WordClass.Conjunction or WordClass.Subordinator or WordClass.Relative) && view.Word(resume) is not "which"
            && (view.Forms(resume) & VerbForms.Gerund) == 0;
        if (goesOn && !quoted && (before.Length > 1 || Clauses.StartsWithFiniteVerb(view, resume)))
        {
            return Finding.Of(cue, source, before, new TokenRange(resume, ClauseEnd.After(view, resume)));
        }

        return complete ? Finding.Of(cue, source, before) with { IsLeftOpen = quoted } : null;
    }

    /// <summary>
    /// Where the sentence goes on after source and cue and at most one adjunct ("Lee said in Lima on Monday,"); <paramref name="limit"/> where it ends there;
    /// -1 where a complement follows, so that the cue is no parenthesis.
    /// </summary>
    private static int Resumption(SentenceView view, int end, int limit, bool addresses)
    {
        if (end >= limit)
        {
            return limit;
        }

        if (view.IsComma(end) || view.Word(end) is ":" && view.OpensQuotation(end + 1))
        {
            return end + 1;
        }

        if (view.OpensQuotation(end))
        {
            return end;
        }

        if (view.Word(end) is "that" or "whether" || view.Word(end) is ":" or ";" or "—" or "–" or "--" or "(")
        {
            return view.Word(end) is "that" or "whether" or ":" ? -1 : end;
        }

        for (int i = end; i < Math.Min(limit, end + LongestAdjunct); i++)
        {
            if (view.IsComma(i))
            {
                return i + 1;
            }

            if (view.Word(i) is "that" || view.OpensQuotation(i) || view.Word(i) is ";" or ":")
            {
                return -1;
            }

            bool opensAdjunct = view.Class(i) is WordClass.Preposition or WordClass.Time or WordClass.Adverb or WordClass.Subordinator or WordClass.Conjunction
                || CueFinder.IsAdverb(view, i) || (view.Forms(i) & VerbForms.Gerund) != 0 || view.Word(i) is "last" or "this"
                || addresses && Clauses.FirstFiniteVerb(view, i, limit, FiniteReading.Sure) < 0;
            if (i == end && !opensAdjunct)
            {
                return -1;
            }

            if (i == end && view.Class(i) is WordClass.Subordinator or WordClass.Conjunction)
            {
                return i;
            }
        }

        return end + LongestAdjunct >= limit ? limit : end;
    }

    /// <summary>The content before <paramref name="end"/>: a quotation that closes there, or the clause from the head of the sentence.</summary>
    private static TokenRange Before(SentenceView view, int end)
    {
        int last = view.Word(end - 1) is "—" or "–" or "--" ? end - 2 : end - 1;
        int start = 0;
        int q = view.QuotationAt(end);
        while (q >= 0 && start < end && view.QuotationAt(start) != q)
        {
            start++;
        }

        for (int i = last - 1; i > start; i--)
        {
            if (view.Word(i) == ";" && view.QuotationAt(i) < 0)
            {
                start = i + 1;
                break;
            }
        }

        if (view.ClosesQuotation(last) && view.QuotationAt(last) != q)
        {
            var quoted = view.TokensOf(view.QuotationAt(last));
            bool mixed = quoted.Start > start && !(view.IsComma(quoted.Start - 1) || view.Word(quoted.Start - 1) is ":") ;
            return mixed ? new TokenRange(start, last + 1) : quoted;
        }

        if (view.Is(start, WordClass.Conjunction) && start + 1 < last)
        {
            start++;
        }

        return new TokenRange(start, Math.Max(start, view.IsComma(last) ? last : last + 1));
    }
}
