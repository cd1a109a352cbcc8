using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Tells where a content clause ends.</summary>
internal static class ClauseEnd
{
    /// <summary>
    /// Index after the last token of the clause that begins at <paramref name="start"/>: the end of the sentence, quotation or parenthesis, or where the
    /// narrator takes over again.
    /// </summary>
    public static int After(SentenceView view, int start)
    {
        int limit = view.Limit(start);
        for (int i = start + 1; i < limit; i++)
        {
            if (view.ClosesQuotation(i) && view.IsComma(i - 1) && NarratorReturns(view, i + 1))
            {
                return i + 1;
            }

            if (view.QuotationAt(i) >= 0 && view.QuotationAt(i) != view.QuotationAt(start))
            {
                continue;
            }

            if (view.Word(i) == ";" || view.IsComma(i) && NarratorReturns(view, i + 1) || view.Word(i) == "and" && SpeaksAgain(view, i + 1))
            {
                return i;
            }
        }

        return Math.Max(limit, start);
    }

    /// <summary>
    /// Index after the last token of the noun phrase that begins at <paramref name="start"/>, relative clauses without comma included: it ends at a comma, where a further verb
    /// is coordinated ("… and condemned"), or at a participle that says how ("by claiming", "saying").
    /// </summary>
    public static int AfterNounPhrase(SentenceView view, int start)
    {
        int end = After(view, start);
        for (int i = start + 1; i < end; i++)
        {
            bool coordinates = view.Word(i) == "and" && Clauses.StartsWithFiniteVerb(view, i + 1);
            bool tellsHow = view.Word(i) is "by" && (view.Forms(i + 1) & VerbForms.Gerund) != 0 || IsSayingGerund(view, i);
            if (view.IsComma(i) || view.IsBreak(i) || view.Is(i, WordClass.Subordinator) || coordinates || tellsHow)
            {
                return i;
            }
        }

        return end;
    }

    private static bool NarratorReturns(SentenceView view, int i) =>
        view.Word(i) is "but" or "although" or "though" or "while" or "whereas"
        || view.Word(i) is "according" && view.Word(i + 1) is "to"
        || IsSayingGerund(view, CueFinder.IsAdverb(view, i) ? i + 1 : i)
        || view.Word(i) is "and" && SpeaksAgain(view, i + 1);

    private static bool IsSayingGerund(SentenceView view, int i)
    {
        foreach (var (cue, forms) in CueFinder.At(view, i))
        {
            if ((forms & VerbForms.Gerund) != 0 && cue.Takes(CueFrames.That | CueFrames.Zero))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of saying in the past tense, alone or after a pronoun, stands at <paramref name="i"/>.</summary>
    private static bool SpeaksAgain(SentenceView view, int i)
    {
        if (view.Is(i, WordClass.Pronoun))
        {
            i++;
        }

        while (CueFinder.IsAdverb(view, i))
        {
            i++;
        }

        foreach (var (cue, forms) in CueFinder.At(view, i))
        {
            if ((forms & VerbForms.Past) != 0 && cue.Takes(CueFrames.That | CueFrames.Zero | CueFrames.Quote))
            {
                return true;
            }
        }

        return false;
    }
}
