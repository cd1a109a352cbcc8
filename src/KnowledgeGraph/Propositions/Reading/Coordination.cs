using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Tells where one clause ends because another is coordinated with it.</summary>
internal static class Coordination
{
    /// <summary>Where the clause that begins at <paramref name="start"/> ends because a whole clause is coordinated with it; the end of the words where none is.</summary>
    public static int EndOfClause(SentenceView view, int start)
    {
        bool hasVerb = false;
        for (int i = start; i < view.Count; i++)
        {
            if (view.QuotationAt(i) >= 0 && view.QuotationAt(i) != view.QuotationAt(start))
            {
                continue;
            }

            if (view.Word(i) == "and" && view.Word(start) == "to" && JoinsInfinitives(view, i))
            {
                return i;
            }

            hasVerb = hasVerb || view.Word(i) == "and" && Clauses.FirstFiniteVerb(view, start, i, FiniteReading.Likely) > start;
            if (hasVerb && view.Word(i) == "and" && i > start && SharesSubject(view, i + 1))
            {
                return i;
            }

            bool parts = view.Word(i) == ";" || view.IsComma(i) && (view.Word(i + 1) is "and" or "but" or "while" or "whereas" or "although" or "though");
            hasVerb = hasVerb || parts && Clauses.FirstFiniteVerb(view, start, i, FiniteReading.Any) > start;
            if (hasVerb && parts && OpensClause(view, view.Word(i) == ";" ? i + 1 : i + 2))
            {
                return i;
            }
        }

        return view.Count;
    }

    /// <summary>Whether a predicate without a subject of its own begins at <paramref name="i"/> ("… and reinstated its envoy").</summary>
    public static bool SharesSubject(SentenceView view, int i)
    {
        if (!Clauses.StartsWithFiniteVerb(view, i))
        {
            return false;
        }

        bool certain = view.Class(i) is not WordClass.Open || (view.Forms(i) & VerbForms.Participle) == 0;
        return certain || view.Class(i + 1) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun || view.IsCapitalised(i + 1) || view.Word(i + 1) is [>= '0' and <= '9', ..];
    }

    /// <summary>Whether "and" joins two verbs after one "to" ("to sign and pay at once", "to sign the treaty and pay the debt").</summary>
    public static bool JoinsInfinitives(SentenceView view, int and)
    {
        bool IsBase(int i) => (view.Forms(i) & VerbForms.Base) != 0 && view.Is(i, WordClass.Open);
        int next = view.Word(and + 1) == "to" ? and + 2 : and + 1;
        bool afterVerb = view.Word(and - 2) == "to" && IsBase(and - 1);
        bool beforeObject = view.Class(next + 1) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun || view.IsCapitalised(next + 1);
        return IsBase(next) && (afterVerb || beforeObject || next > and + 1);
    }

    private static bool OpensClause(SentenceView view, int start)
    {
        int end = start;
        while (end < view.Count && !view.IsComma(end) && view.Word(end) is not (";" or "that" or "which" or "who"))
        {
            end++;
        }

        return Clauses.FirstFiniteVerb(view, start, end, FiniteReading.Sure) > start;
    }
}
