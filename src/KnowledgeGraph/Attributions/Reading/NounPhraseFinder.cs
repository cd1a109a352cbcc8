using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Grows noun phrases from the verb that they belong to, over words and punctuation.</summary>
internal static class NounPhraseFinder
{
    private const int Longest = 40;
    private const int LongestApposition = 60;
    private const int LongestRelativeClause = 15;

    /// <summary>The noun phrase that ends right before <paramref name="end"/>, adverbs between them left out; with its appositions.</summary>
    public static TokenRange Before(SentenceView view, int end)
    {
        while (end > 0 && CueFinder.IsAdverb(view, end - 1))
        {
            end--;
        }

        int last = end - 1;
        if (view.Is(last, WordClass.Relative))
        {
            return Antecedent(view, last);
        }

        if (view.Is(last, WordClass.Pronoun))
        {
            return view.Word(last) is "him" or "me" or "us" or "them" ? TokenRange.None : new TokenRange(last, end);
        }

        return view.IsComma(last) ? WithApposition(view, last) : WithRelativeClause(view, Simple(view, end));
    }

    /// <summary>The noun phrase that begins at <paramref name="start"/>, with its appositions.</summary>
    public static TokenRange After(SentenceView view, int start)
    {
        int limit = Math.Min(view.Limit(start), start + Longest);
        if (view.Is(start, WordClass.Pronoun))
        {
            return view.Word(start) is "him" or "me" or "us" or "them" ? TokenRange.None : new TokenRange(start, start + 1);
        }

        int end = start;
        while (end < limit && Continues(view, start, end))
        {
            end++;
        }

        while (end > start && view.Class(end - 1) is WordClass.Preposition or WordClass.Conjunction or WordClass.Determiner)
        {
            end--;
        }

        if (end == start || !HasNoun(view, start, end))
        {
            return TokenRange.None;
        }

        return new TokenRange(start, AppositionEnd(view, end));
    }

    /// <summary>The noun phrase before a relative pronoun at <paramref name="pronoun"/>; the pronoun itself where there is none.</summary>
    private static TokenRange Antecedent(SentenceView view, int pronoun)
    {
        int end = view.IsComma(pronoun - 1) ? pronoun - 1 : pronoun;
        var antecedent = end > 0 ? Simple(view, end) : TokenRange.None;
        return antecedent.IsEmpty ? new TokenRange(pronoun, pronoun + 1) : antecedent;
    }

    /// <summary>The phrase with the noun before it, where it only ends a relative clause about that noun ("the man who won the race").</summary>
    private static TokenRange WithRelativeClause(SentenceView view, TokenRange phrase)
    {
        for (int i = phrase.Start - 1; i > Math.Max(0, phrase.Start - LongestRelativeClause) && !view.IsComma(i) && !view.IsBreak(i) && view.QuotationAt(i) == view.QuotationAt(phrase.Start); i--)
        {
            if (!view.Is(i, WordClass.Relative))
            {
                continue;
            }

            bool hasVerb = Clauses.FirstFiniteVerb(view, i, phrase.Start, FiniteReading.Any) == i + 1 && !CueFinder.At(view, i + 1).Any();
            var antecedent = hasVerb ? Simple(view, i) : TokenRange.None;
            return antecedent.IsEmpty ? phrase : new TokenRange(antecedent.Start, phrase.End);
        }

        return phrase;
    }

    private static TokenRange WithApposition(SentenceView view, int close)
    {
        int floor = Math.Max(0, close - LongestApposition);
        for (int open = close - 1; open > floor && !view.IsBreak(open) && !view.ClosesQuotation(open); open--)
        {
            if (!view.IsComma(open) || !CanBeApposition(view, open + 1, close))
            {
                continue;
            }

            var phrase = Simple(view, open);
            if (phrase.IsEmpty || view.IsComma(phrase.Start - 1) && phrase.Start > 1 && !IsFronted(view, phrase.Start - 1))
            {
                continue;
            }

            bool interrupts = view.Class(open + 1) is WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb
                || (view.Forms(open + 1) & (VerbForms.Gerund | VerbForms.Participle)) != 0;
            return interrupts ? phrase : new TokenRange(phrase.Start, close);
        }

        return TokenRange.None;
    }

    /// <summary>Whether the comma at <paramref name="comma"/> closes an adjunct at the head of the sentence ("On 3 May,").</summary>
    private static bool IsFronted(SentenceView view, int comma) =>
        comma <= 8 && view.Class(0) is WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb or WordClass.Conjunction;

    /// <summary>Whether <c>[start, end)</c> can stand between commas beside a noun: no clause of its own unless a relative one.</summary>
    private static bool CanBeApposition(SentenceView view, int start, int end)
    {
        bool relative = false;
        for (int i = start; i < end; i++)
        {
            relative |= view.Is(i, WordClass.Relative) || view.Word(i) is "which" or "that" or "whose" or "where";
            if (!relative && view.Class(i) is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do && view.Word(i) != "'s")
            {
                return false;
            }
        }

        return end > start;
    }

    private static TokenRange Simple(SentenceView view, int end)
    {
        int start = end, floor = Math.Max(0, end - Longest);
        while (start > floor)
        {
            int step = Step(view, start, end);
            if (step == 0)
            {
                break;
            }

            start -= step;
        }

        while (start < end && (view.Class(start) is WordClass.Conjunction or WordClass.Time or WordClass.Adverb or WordClass.Preposition || !view.IsWord(start)))
        {
            start++;
        }

        bool isVerb = view.Class(start - 1) is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do && (view.Forms(start) & (VerbForms.Participle | VerbForms.Gerund)) != 0;
        return start < end && !isVerb && IsHead(view, end - 1) && HasNoun(view, start, end) ? new TokenRange(start, end) : TokenRange.None;
    }

    /// <summary>How many tokens before <paramref name="start"/> belong to the phrase that goes on there; 0 where it begins.</summary>
    private static int Step(SentenceView view, int start, int end)
    {
        int i = start - 1;
        bool opened = start < end && (view.Class(start) is WordClass.Determiner or WordClass.Possessive) && view.Word(start) != "all";
        if (opened && !(view.Is(i, WordClass.Preposition) && IsNounBefore(view, i)) && view.Word(i) is not ("all" or "both" or "half" or "and" or "or"))
        {
            return 0;
        }

        switch (view.Class(i))
        {
            case WordClass.Open:
                return StepOverOpen(view, i);
            case WordClass.Determiner:
                return view.Word(i) is "that" or "which" or "what" ? 0 : 1;
            case WordClass.Possessive:
            case WordClass.Time:
                return 1;
            case WordClass.Preposition:
                return IsNounBefore(view, i) && Links(view, i) ? 1 : 0;
            case WordClass.Conjunction:
                return view.Word(i) is "and" or "or" && JoinsNouns(view, i) ? 1 : 0;
            case WordClass.Be:
                return view.Word(i) is "'s" ? 1 : 0;
            default:
                return 0;
        }
    }

    private static int StepOverOpen(SentenceView view, int i)
    {
        if (view.IsWord(i))
        {
            var forms = view.Forms(i);
            bool finite = (forms & VerbForms.Past) != 0 && !view.IsCapitalised(i)
                && (!view.Word(i).EndsWith("ed", StringComparison.Ordinal) || view.Class(i + 1) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun);
            return finite || CueFinder.IsAdverb(view, i) ? 0 : 1;
        }

        return view.Word(i) switch
        {
            "'" or "&" or "-" or "/" or "_" or "*" => 1,
            "," => IsHeadlineList(view, i) ? 1 : 0,
            "–" => view.IsGlued(i) || view.IsCapitalised(i - 1) && view.IsCapitalised(i + 1) ? 1 : 0,
            "." => view.IsCapitalised(i - 1) ? 1 : 0,
            ")" => Math.Max(0, i - OpeningParenthesis(view, i) + 1),
            _ when view.ClosesQuotation(i) => StepOverQuotation(view, i),
            _ => 0,
        };
    }

    /// <summary>Whether the comma stands for "and" between two names that open a headline ("Peru, Chile agree to talk").</summary>
    private static bool IsHeadlineList(SentenceView view, int comma)
    {
        bool names = comma is > 0 and <= 3 && view.IsCapitalised(comma + 1);
        for (int i = 0; i < comma; i++)
        {
            names &= view.IsCapitalised(i) && view.Is(i, WordClass.Open);
        }

        return names && (view.Forms(comma + 2) & VerbForms.Base) != 0 && !view.IsCapitalised(comma + 2);
    }

    private static int StepOverQuotation(SentenceView view, int close)
    {
        var quoted = view.TokensOf(view.QuotationAt(close));
        bool isName = quoted.Length <= 6 && quoted.Start > 0 && view.IsWord(quoted.Start - 1) && !view.IsComma(close - 1);
        return isName ? quoted.Length : 0;
    }

    private static int OpeningParenthesis(SentenceView view, int close)
    {
        for (int i = close - 1; i >= Math.Max(1, close - 12); i--)
        {
            if (view.Word(i) == "(")
            {
                return i;
            }
        }

        return close + 1;
    }

    private static bool IsNounBefore(SentenceView view, int i) =>
        view.IsWord(i - 1) && view.Class(i - 1) is WordClass.Open or WordClass.Time || view.Word(i - 1) is ")" or "all" or "many" or "some" or "one" or "most" or "several" or "both" or "few" or "each" or "none";

    private static bool Links(SentenceView view, int i) =>
        view.Word(i) is "of" or "for" or "in" or "at" or "from" or "on" or "with" or "to" or "near" or "between" or "against" or "within" or "by" or "behind" or "under" or "over" or "about" or "across";

    /// <summary>Whether the conjunction at <paramref name="i"/> joins two nouns at the head of a clause rather than two clauses.</summary>
    private static bool JoinsNouns(SentenceView view, int i)
    {
        int start = i;
        int floor = Math.Max(0, i - 12);
        while (start > floor && view.Class(start - 1) is WordClass.Open or WordClass.Determiner or WordClass.Possessive or WordClass.Preposition
            && (view.IsWord(start - 1) || view.Word(start - 1) is "." or "'") && (view.Forms(start - 1) & VerbForms.Past) == 0 && view.Word(start - 1) != "that")
        {
            start--;
        }

        bool atHead = start == 0 || view.IsComma(start - 1) && start <= 8 || view.Class(start - 1) is WordClass.Subordinator || view.Word(start - 1) is "that" or "both" || view.OpensQuotation(start - 1);
        return start < i && view.Class(start) is not WordClass.Preposition && atHead;
    }

    private static bool Continues(SentenceView view, int start, int i)
    {
        switch (view.Class(i))
        {
            case WordClass.Determiner:
                return view.Word(i) is not ("that" or "which" or "what") && (i == start || view.Class(i - 1) is WordClass.Preposition or WordClass.Determiner or WordClass.Conjunction);
            case WordClass.Possessive:
                return i == start || view.Class(i - 1) is WordClass.Preposition or WordClass.Conjunction;
            case WordClass.Preposition:
                return i > start && view.Word(i) is "of" or "for" or "from" or "at";
            case WordClass.Conjunction:
                return i > start && view.Word(i) is "and" && (view.IsCapitalised(i + 1) || view.Class(i + 1) is WordClass.Determiner);
            case WordClass.Be:
                return i > start && view.Word(i) is "'s";
            case WordClass.Open:
                bool verb = i > start && !view.IsCapitalised(i) && (view.Forms(i) & (VerbForms.Gerund | VerbForms.Past)) != 0;
                return !view.OpensQuotation(i) && !verb && !CueFinder.IsAdverb(view, i)
                    && (view.IsWord(i) || view.IsGlued(i) || view.Word(i) is "." or "-" or "&" or "'" or "(" or ")" || view.IsComma(i) && IsInList(view, start, i));
            default:
                return false;
        }
    }

    /// <summary>Whether the comma parts the members of a list of names that ends in "and".</summary>
    private static bool IsInList(SentenceView view, int start, int comma)
    {
        if (!view.IsCapitalised(start) || !view.IsCapitalised(comma + 1))
        {
            return false;
        }

        for (int i = comma + 1; i < comma + 8 && !view.IsBreak(i); i++)
        {
            if (view.Word(i) == "and")
            {
                return view.IsCapitalised(i + 1);
            }

            if (!view.IsCapitalised(i) && !view.IsComma(i))
            {
                return false;
            }
        }

        return false;
    }

    private static int AppositionEnd(SentenceView view, int end)
    {
        bool opens = view.IsComma(end)
            && (view.Class(end + 1) is WordClass.Determiner or WordClass.Relative or WordClass.Possessive || view.Word(end + 1) is "whose" or [>= '0' and <= '9', ..]
                || view.Is(end + 1, WordClass.Open) && view.IsWord(end + 1) && (view.Forms(end + 1) & (VerbForms.Gerund | VerbForms.Past)) == 0 && !CueFinder.IsAdverb(view, end + 1));
        if (!opens)
        {
            return end;
        }

        int limit = Math.Min(view.Limit(end), end + LongestApposition);
        for (int i = end + 1; i < limit; i++)
        {
            if (view.IsComma(i) || view.IsBreak(i) || view.OpensQuotation(i))
            {
                return CanBeApposition(view, end + 1, i) && view.IsComma(i) ? i : end;
            }
        }

        return limit == view.Limit(end) && CanBeApposition(view, end + 1, limit) ? limit : end;
    }

    private static bool IsHead(SentenceView view, int i) =>
        view.IsWord(i) && view.Class(i) is WordClass.Open or WordClass.Pronoun or WordClass.Time
        || view.Word(i) is ")" or "'" or "." or "_" or "*" or "\"" or "”" or "some" or "many" or "both" or "several" or "few" or "most" or "all" or "another" or "each" or "either" or "neither" or "'s" or "this" or "which" or "that";

    private static bool HasNoun(SentenceView view, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (view.IsWord(i) && view.Class(i) is WordClass.Open or WordClass.Time or WordClass.Pronoun
                || view.Word(i) is "some" or "many" or "both" or "several" or "few" or "most" or "all" or "another")
            {
                return true;
            }
        }

        return false;
    }
}
