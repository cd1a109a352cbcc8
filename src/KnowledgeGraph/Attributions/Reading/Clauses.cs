using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Tests on stretches of words: whether they can be a clause, and where its verb stands.</summary>
internal static class Clauses
{
    /// <summary>Index of the first finite verb or auxiliary in <c>[start, end)</c>, or -1.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="start">The first token that counts.</param>
    /// <param name="end">The token after the last one.</param>
    /// <param name="reading">What counts.</param>
    public static int FirstFiniteVerb(SentenceView view, int start, int end, FiniteReading reading)
    {
        for (int i = start; i < end; i++)
        {
            if (IsFinite(view, i, start, reading))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether an auxiliary or a past tense stands at <paramref name="i"/>.</summary>
    public static bool StartsWithFiniteVerb(SentenceView view, int i) =>
        view.Class(i) is WordClass.Modal or WordClass.Do or WordClass.Have || view.Is(i, WordClass.Be) && view.Word(i) is not ("be" or "being" or "been")
        || view.Is(i, WordClass.Open) && !view.IsCapitalised(i) && (view.Forms(i) & VerbForms.Past) != 0;

    private static bool IsFinite(SentenceView view, int i, int start, FiniteReading reading)
    {
        switch (view.Class(i))
        {
            case WordClass.Modal:
            case WordClass.Do:
                return view.Word(i - 1) is not "to";
            case WordClass.Be:
                return view.Word(i) is not ("be" or "being" or "been") && (view.Word(i) is not "'s" || view.Is(i - 1, WordClass.Pronoun) || view.Word(i - 1) is "that" or "there" or "it");
            case WordClass.Have:
                return view.Word(i) is not "having" && view.Word(i - 1) is not "to";
            case WordClass.Aspectual:
                return i > start && view.Word(i) is not "used";
            case WordClass.Open when i > start:
                break;
            default:
                return false;
        }

        var forms = view.Forms(i);
        var before = view.Class(i - 1);
        if (view.IsCapitalised(i) || before is WordClass.Determiner or WordClass.Possessive or WordClass.Preposition && view.Word(i - 1) is not ("that" or "which"))
        {
            return false;
        }

        bool afterSubject = before is WordClass.Pronoun or WordClass.Relative || view.Word(i - 1) is "which" or "that";
        bool afterInsertion = view.IsComma(i - 1) && ClosesInsertion(view, i - 1, start);
        bool beforeObject = view.Class(i + 1) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun;
        if ((forms & VerbForms.Past) != 0)
        {
            bool regular = (forms & VerbForms.Participle) != 0;
            bool likely = view.Word(i + 1) is not "by" && (!view.IsComma(i - 1) || afterInsertion) && !IsPremodifier(view, i, start);
            return afterSubject || !regular || beforeObject || reading >= FiniteReading.Likely && likely;
        }

        if ((forms & VerbForms.Present) != 0 && !view.IsClitic(i - 1))
        {
            bool plain = view.Is(i + 1, WordClass.Preposition) || CueFinder.IsAdverb(view, i + 1) || afterInsertion;
            bool weak = plain && view.Lexicon.Cues.NounOf(view.Word(i)) is null;
            return afterSubject || beforeObject || view.Class(i + 1) is WordClass.Negation or WordClass.Subordinator || reading == FiniteReading.Any && weak;
        }

        return (forms & VerbForms.Base) != 0 && afterSubject && view.Word(i - 1) is "they" or "we" or "i" or "you" or "who";
    }

    /// <summary>Whether only adverbs, a number or an article stand before the word in its phrase ("three heavily armed men").</summary>
    private static bool IsPremodifier(SentenceView view, int i, int start)
    {
        int before = i - 1;
        while (before >= start && CueFinder.IsAdverb(view, before))
        {
            before--;
        }

        return before < i - 1 && (before < start || view.Is(before, WordClass.Determiner) || view.Word(before) is "two" or "three" or "four" or "five" or "six" or [>= '0' and <= '9', ..]);
    }

    /// <summary>Whether the comma closes an insertion after the subject, so that the verb after it is the main one ("The strike, a first, killed two").</summary>
    private static bool ClosesInsertion(SentenceView view, int comma, int start)
    {
        bool opened = false;
        for (int i = comma - 1; i > start && !opened; i--)
        {
            opened = view.IsComma(i);
        }

        return opened && view.Class(comma + 2) is not WordClass.Preposition;
    }
}
