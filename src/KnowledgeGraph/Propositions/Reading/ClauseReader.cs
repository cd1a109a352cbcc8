using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Cuts words into clauses of subject, verb group and rest, by word classes and punctuation alone.</summary>
internal static class ClauseReader
{
    private const int LongestFrontedAdjunct = 25;
    private const int MostFrontedAdjuncts = 3;

    /// <summary>The clauses of <paramref name="view"/> in order; at least one, which has no verb where none can be read.</summary>
    public static ImmutableArray<Clause> Read(SentenceView view)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        int start = 0;
        while (start < view.Count)
        {
            int end = CoordinationAfter(view, start);
            var words = Trim(view, start, end);
            if (!words.IsEmpty)
            {
                clauses.Add(WithSubjectOf(clauses, ReadClause(view, words), view));
            }

            start = Math.Max(end, start + 1);
        }

        return clauses.Count > 0 ? clauses.ToImmutable() : [Fragment(new TokenRange(0, view.Count))];
    }

    /// <summary>A finite clause that opens with its verb has the subject of the clause before.</summary>
    private static Clause WithSubjectOf(ImmutableArray<Clause>.Builder before, Clause clause, SentenceView view) =>
        before.Count > 0 && clause.IsFinite && clause.Subject.IsEmpty && clause.Verbs.Start == clause.Words.Start && view.Word(clause.Words.Start - 1) == "and"
            ? clause with { Subject = before[^1].Subject }
            : clause;

    /// <summary>Where the clause that begins at <paramref name="start"/> ends because a whole clause is coordinated with it; the end of the words where none is.</summary>
    private static int CoordinationAfter(SentenceView view, int start)
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
    private static bool SharesSubject(SentenceView view, int i)
    {
        if (!Clauses.StartsWithFiniteVerb(view, i))
        {
            return false;
        }

        bool certain = view.Class(i) is not WordClass.Open || (view.Forms(i) & VerbForms.Participle) == 0;
        return certain || view.Class(i + 1) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun || view.IsCapitalised(i + 1) || view.Word(i + 1) is [>= '0' and <= '9', ..];
    }

    /// <summary>Whether "and" joins two verbs after one "to" ("to sign and pay at once", "to sign the treaty and pay the debt").</summary>
    private static bool JoinsInfinitives(SentenceView view, int and)
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

    private static TokenRange Trim(SentenceView view, int start, int end)
    {
        while (start < end && (view.Is(start, WordClass.Conjunction) || view.Word(start) is "while" or "whereas" or "although" or "though" || !view.IsWord(start) && !view.IsClitic(start) && view.Word(start) is not "("))
        {
            start++;
        }

        while (end > start && !view.IsWord(end - 1) && !view.IsClitic(end - 1) && view.Word(end - 1) is not (")" or "%"))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static Clause ReadClause(SentenceView view, TokenRange words)
    {
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        int start = AfterFrontedAdjunct(view, words, times);
        int verb = view.Word(words.Start - 1) == "and" && SharesSubject(view, start) ? start : FiniteVerb(view, start, words.End);
        bool weak = verb > start && Clauses.FirstFiniteVerb(view, start, verb + 1, FiniteReading.Likely) < 0;
        bool continuesInfinitive = words.Start > 1 && view.Word(words.Start - 1) == "and" && view.Word(0) == "to" && JoinsInfinitives(view, words.Start - 1);
        if (continuesInfinitive)
        {
            return Infinitive(view, words, start, start);
        }

        if (verb < 0 || view.Word(start) == "to" || weak && IsGerund(view, start))
        {
            return NonFinite(view, words, start) ?? Fragment(words);
        }

        int main = MainVerb(view, verb, words.End);
        int from = StartOfGroup(view, start, verb);
        var subject = Subject(view, start, from);
        bool hasParticle = main + 1 < words.End && view.Word(main + 1) is "out" or "up" or "down" or "off" or "away" or "back";
        int after = hasParticle ? main + 2 : main + 1;
        int end = EndOfObject(view, after, words.End);
        return new Clause(words, subject, new TokenRange(verb, after), main, WithoutTimes(view, after, end, times), times.ToImmutable()) { IsFinite = true };
    }

    /// <summary>The first finite verb. One that may be another word gives way to a surer one after it in the same clause.</summary>
    private static int FiniteVerb(SentenceView view, int start, int end)
    {
        int sure = Clauses.FirstFiniteVerb(view, start, end, FiniteReading.Sure);
        int likely = Clauses.FirstFiniteVerb(view, start, end, FiniteReading.Likely);
        int any = Clauses.FirstFiniteVerb(view, start, end, FiniteReading.Any);
        if (any >= 0 && likely > any && CrossesClause(view, any, likely))
        {
            return any;
        }

        if (likely < 0 || sure <= likely)
        {
            return likely < 0 ? any : likely;
        }

        bool participle = (view.Forms(likely) & VerbForms.Participle) != 0 && view.Class(likely + 1) is WordClass.Preposition or WordClass.Time;
        return participle && Clauses.FirstFiniteVerb(view, likely + 1, sure, FiniteReading.Likely) < 0 && !CrossesClause(view, likely, sure) ? sure : likely;
    }

    private static bool CrossesClause(SentenceView view, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (view.IsComma(i) || view.Is(i, WordClass.Subordinator) || view.Is(i, WordClass.Relative) || view.Word(i) is "that" or "which" or "and")
            {
                return true;
            }
        }

        return false;
    }

    private static TokenRange Subject(SentenceView view, int start, int end)
    {
        var words = Trim(view, start, end);
        while (!words.IsEmpty && (view.Is(words.Start, WordClass.Subordinator) || view.Word(words.Start) is "that" && words.Length > 1))
        {
            words = words with { Start = words.Start + 1 };
        }

        return words;
    }

    private static int StartOfGroup(SentenceView view, int start, int verb)
    {
        while (verb > start && CueFinder.IsAdverb(view, verb - 1))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>The verb that carries the meaning of the group whose first verb is at <paramref name="verb"/>.</summary>
    private static int MainVerb(SentenceView view, int verb, int end)
    {
        int main = verb;
        while (true)
        {
            int next = main + 1;
            while (next < end && (CueFinder.IsAdverb(view, next) || view.Is(next, WordClass.Negation) || view.Word(next) == "to" && ToGoesOn(view, main)))
            {
                next++;
            }

            if (next >= end || !GoesOn(view, main, next))
            {
                return main;
            }

            main = next;
        }
    }

    private static bool ToGoesOn(SentenceView view, int main) => view.Class(main) is WordClass.Aspectual or WordClass.Have || view.Word(main) is "ought" or "going";

    private static bool GoesOn(SentenceView view, int main, int next)
    {
        var forms = view.Forms(next);
        bool auxiliary = view.Class(next) is WordClass.Be or WordClass.Have;
        return view.Class(main) switch
        {
            WordClass.Be => view.Word(next) is "being" or "been" || (forms & (VerbForms.Participle | VerbForms.Gerund)) != 0 && view.Class(next) is WordClass.Open or WordClass.Aspectual,
            WordClass.Have => view.Word(next) is "been" or "had" || (forms & VerbForms.Participle) != 0 || view.Word(next - 1) == "to" && (forms & VerbForms.Base) != 0,
            WordClass.Modal or WordClass.Do => auxiliary || (forms & VerbForms.Base) != 0,
            WordClass.Aspectual => view.Word(next - 1) == "to" && (auxiliary || (forms & VerbForms.Base) != 0),
            _ => view.Word(main) is "going" && view.Word(next - 1) == "to",
        };
    }

    /// <summary>"to sign the treaty", "signing the treaty": a verb whose subject the context has.</summary>
    private static Clause? NonFinite(SentenceView view, TokenRange words, int start)
    {
        int verb = start;
        bool subjectBefore = false;
        while (verb < words.End && view.Word(verb) != "to" && !IsGerund(view, verb))
        {
            verb++;
            subjectBefore = true;
        }

        int main = view.Word(verb) == "to" ? verb + 1 : verb;
        while (main < words.End && CueFinder.IsAdverb(view, main))
        {
            main++;
        }

        bool isVerb = main < words.End && (view.Class(main) is WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Aspectual
            || (view.Forms(main) & (main > verb ? VerbForms.Base : VerbForms.Gerund)) != 0 || main == verb && IsGerund(view, main));
        bool opens = !subjectBefore || view.Word(verb) == "to" && IsBeforeInfinitive(view, words, verb);
        if (!isVerb || !opens)
        {
            return null;
        }

        return Infinitive(view, words, verb, main) with { Subject = Trim(view, start, verb) };
    }

    /// <summary>A clause whose verb, infinitive or participle, is at <paramref name="verb"/> after "to" at <paramref name="first"/>, or alone.</summary>
    private static Clause Infinitive(SentenceView view, TokenRange words, int first, int verb)
    {
        int main = MainVerb(view, verb, words.End);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        int end = EndOfObject(view, main + 1, words.End);
        return new Clause(words, TokenRange.None, new TokenRange(first, main + 1), main, WithoutTimes(view, main + 1, end, times), times.ToImmutable());
    }

    private static bool IsGerund(SentenceView view, int i) =>
        view.Word(i) is "being" or "having" || (view.Forms(i) & VerbForms.Gerund) != 0 || view.Is(i, WordClass.Open) && i == 0 && view.Word(i) is { Length: > 5 } word && word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether the words before "to" are another piece of text, as in a content that a passive cue parts ("X … to be Y").</summary>
    private static bool IsBeforeInfinitive(SentenceView view, TokenRange words, int to)
    {
        var between = view.Text.AsSpan(view.Sentence.Tokens[to - 1].Span.End, view.Sentence.Tokens[to].Span.Start - view.Sentence.Tokens[to - 1].Span.End);
        return to > words.Start && between.ContainsAnyExcept(" \u00A0");
    }

    private static Clause Fragment(TokenRange words) => new(words, TokenRange.None, TokenRange.None, -1, words, []);

    private static int AfterFrontedAdjunct(SentenceView view, TokenRange words, ImmutableArray<TimeExpression>.Builder times, int depth = 0)
    {
        int start = words.Start;
        if (depth > MostFrontedAdjuncts)
        {
            return start;
        }

        if (TimeExpression.At(view, start) is { } time && time.Words.End < words.End)
        {
            times.Add(time);
            int after = view.IsComma(time.Words.End) ? time.Words.End + 1 : time.Words.End;
            return AfterFrontedAdjunct(view, words with { Start = after }, times, depth + 1);
        }

        bool opens = view.Class(start) is WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb or WordClass.Time || CueFinder.IsAdverb(view, start)
            || view.Word(start) is [.., 'l', 'y'] && view.Class(start + 1) is WordClass.Adverb or WordClass.Preposition or WordClass.Subordinator
            || IsSpanOfTime(view, start, words.End);
        if (!opens)
        {
            return start;
        }

        for (int i = start + 1; i < Math.Min(words.End, start + LongestFrontedAdjunct); i++)
        {
            if (view.IsComma(i) && Clauses.FirstFiniteVerb(view, i + 1, words.End, FiniteReading.Any) > i + 1)
            {
                AddTimes(view, start, i, times);
                return AfterFrontedAdjunct(view, words with { Start = i + 1 }, times, depth + 1);
            }
        }

        return start;
    }

    /// <summary>"Two days later,", "A month earlier,".</summary>
    private static bool IsSpanOfTime(SentenceView view, int start, int end)
    {
        for (int i = start + 1; i < Math.Min(end - 1, start + 6); i++)
        {
            if (view.IsComma(i + 1))
            {
                return view.Word(i) is "later" or "earlier" or "ago" or "before" or "after" or "afterwards" or "afterward";
            }
        }

        return false;
    }

    private static void AddTimes(SentenceView view, int start, int end, ImmutableArray<TimeExpression>.Builder times)
    {
        for (int i = start; i < end; i++)
        {
            if (TimeExpression.At(view, i) is { } time && time.Words.End <= end)
            {
                times.Add(time);
                i = time.Words.End - 1;
            }
        }
    }

    private static int EndOfObject(SentenceView view, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool leaves = view.IsComma(i)
                && (view.Word(i + 1) is "which" or "who" or "whom" or "where" or "when" or "while" or "although" or "though" or "because" or "but" || (view.Forms(i + 1) & VerbForms.Gerund) != 0);
            if (leaves && view.QuotationAt(i) == view.QuotationAt(start))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The object without the time expressions that close or open it, which go to <paramref name="times"/>.</summary>
    private static TokenRange WithoutTimes(SentenceView view, int start, int end, ImmutableArray<TimeExpression>.Builder times)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        AddTimes(view, start, end, found);
        times.AddRange(found);
        if (found.Count > 0 && found[0].Words.Start == start)
        {
            start = found[0].Words.End;
        }

        if (found.Count > 0 && found[^1].Words.End == end && found[^1].Words.Start >= start)
        {
            end = found[^1].Words.Start;
        }

        return Trim(view, start, Math.Max(start, end));
    }
}
