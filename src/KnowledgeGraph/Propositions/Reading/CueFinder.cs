using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Finds the verbs of a sentence that can be cues, telling them from nouns and adjectives by the words around them.</summary>
internal static class CueFinder
{
    /// <summary>The cue verbs in order, one a token at most.</summary>
    public static ImmutableArray<CueOccurrence> Find(SentenceView view)
    {
        var found = ImmutableArray.CreateBuilder<CueOccurrence>();
        for (int i = 0; i < view.Count; i++)
        {
            foreach (var (cue, forms) in At(view, i))
            {
                if (Read(view, i, cue, forms) is { } occurrence)
                {
                    found.Add(occurrence);
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The cues whose head, in any form, is at <paramref name="head"/> and whose other words follow it.</summary>
    public static IEnumerable<(Cue Cue, VerbForms Forms)> At(SentenceView view, int head) =>
        view.Lexicon.Cues.VerbsOf(view.Word(head)).Where(x => Follows(view, head, x.Cue));

    private static bool Follows(SentenceView view, int head, Cue cue)
    {
        for (int i = 1; i < cue.Words.Length; i++)
        {
            if (view.Word(head + i) != cue.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static CueOccurrence? Read(SentenceView view, int head, Cue cue, VerbForms forms)
    {
        int start = head, nearest = -1;
        bool negated = false;
        for (int i = head - 1; i >= 0; i--)
        {
            if (IsAdverb(view, i))
            {
                continue;
            }

            if (view.Is(i, WordClass.Negation))
            {
                negated = true;
                start = i;
            }
            else if (IsAuxiliary(view, i))
            {
                nearest = nearest < 0 ? i : nearest;
                start = i;
            }
            else if (view.Word(i) == "to" && nearest < 0 && view.Is(i - 1, WordClass.Aspectual))
            {
                nearest = i;
                start = --i;
            }
            else if (view.Word(i) == "to" && nearest < 0)
            {
                return null;
            }
            else
            {
                break;
            }
        }

        var form = FormOf(view, head, start, nearest, forms);
        return form is null
            ? null
            : new CueOccurrence(cue, head, new TokenRange(start, head + cue.Words.Length), Words(view, start, head, cue), form.Value, negated);
    }

    private static GroupForm? FormOf(SentenceView view, int head, int start, int nearest, VerbForms forms)
    {
        bool Has(VerbForms form) => (forms & form) != 0;
        if (nearest >= 0)
        {
            return view.Class(nearest) switch
            {
                WordClass.Be when Has(VerbForms.Participle) => GroupForm.Passive,
                WordClass.Be when Has(VerbForms.Gerund) => GroupForm.Finite,
                WordClass.Have when Has(VerbForms.Participle) => GroupForm.Finite,
                WordClass.Do or WordClass.Modal or WordClass.Preposition when Has(VerbForms.Base) => GroupForm.Finite,
                _ => null,
            };
        }

        bool nominal = (forms & (VerbForms.Base | VerbForms.Present)) != 0 && (forms & VerbForms.Past) == 0 && CanBeNoun(view, head);
        if (IsNounPosition(view, start) || nominal)
        {
            return null;
        }

        if (Has(VerbForms.Gerund))
        {
            return GroupForm.Gerund;
        }

        if (Has(VerbForms.Past | VerbForms.Present))
        {
            return GroupForm.Finite;
        }

        return Has(VerbForms.Base) && HasPluralSubject(view, start) ? GroupForm.Finite : null;
    }

    /// <summary>Whether what stands before <paramref name="start"/> can only be followed by a noun.</summary>
    private static bool IsNounPosition(SentenceView view, int start)
    {
        int before = start - 1;
        return view.Class(before) switch
        {
            WordClass.Determiner => view.Word(before) is "the" or "a" or "an" or "this" or "these" or "those" or "no" or "any" or "every",
            WordClass.Possessive => true,
            WordClass.Preposition => view.Lexicon.Cues.NounOf(view.Word(start)) is not null,
            _ => view.Word(before) is "'s" && view.Word(start) is not ['s', 'a', 'y', 'i', ..] || view.Word(before) is "-",
        };
    }

    /// <summary>Whether a form without ending or in -s is a noun by its neighbours: a verb after it, a number or an adjective before it, or a name's capital.</summary>
    private static bool CanBeNoun(SentenceView view, int head)
    {
        bool verbFollows = view.Class(head + 1) is WordClass.Be or WordClass.Have or WordClass.Modal or WordClass.Do
            || view.Is(head + 1, WordClass.Open) && !view.IsCapitalised(head + 1) && (view.Forms(head + 1) & (VerbForms.Past | VerbForms.Gerund)) != 0;
        bool adjectivePrecedes = view.Word(head - 1) is [.., 'a', 'l'] or [.., 'i', 'c'] or [.., 'i', 'v', 'e'] or [.., 'o', 'u', 's'] or [.., 'a', 'r', 'y'] or [>= '0' and <= '9', ..]
            && !view.IsCapitalised(head - 1);
        bool isName = view.IsCapitalised(head) && view.IsCapitalised(head - 1) && !view.IsHeadline;
        return verbFollows || adjectivePrecedes || isName;
    }

    private static bool HasPluralSubject(SentenceView view, int start)
    {
        int before = start - 1;
        while (before >= 0 && IsAdverb(view, before))
        {
            before--;
        }

        return view.Word(before) is "i" or "we" or "you" or "they" or "who" or "people" or "police" or "many" or "some" or "both" or "others" or "most" or "few" or "several"
            || view.Word(before) is [.., not ('s' or 'u' or 'i'), 's'] && !view.IsClitic(before) && view.Is(before, WordClass.Open)
            || view.IsCapitalised(before) && (view.Word(before - 1) is "and" || view.IsComma(before - 1)) && view.IsCapitalised(before - 2) && before <= 5;
    }

    private static ImmutableArray<TokenRange> Words(SentenceView view, int start, int head, Cue cue)
    {
        var words = ImmutableArray.CreateBuilder<TokenRange>();
        int from = start;
        for (int i = start; i < head; i++)
        {
            if (IsAdverb(view, i))
            {
                if (i > from)
                {
                    words.Add(new TokenRange(from, i));
                }

                from = i + 1;
            }
        }

        words.Add(new TokenRange(from, head + cue.Words.Length));
        return words.ToImmutable();
    }

    /// <summary>Whether the token is an auxiliary; "'s" is one only where it is no possessive.</summary>
    private static bool IsAuxiliary(SentenceView view, int i) => view.Class(i) switch
    {
        WordClass.Have or WordClass.Do or WordClass.Modal => true,
        WordClass.Be => view.Word(i) is not "'s" || view.Is(i - 1, WordClass.Pronoun),
        _ => false,
    };

    internal static bool IsAdverb(SentenceView view, int i) =>
        view.Is(i, WordClass.Adverb)
        || view.Is(i, WordClass.Open) && view.Word(i) is { Length: > 4 } word && word.EndsWith("ly", StringComparison.Ordinal) && !view.IsCapitalised(i);
}
