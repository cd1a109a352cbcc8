using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>What a word governs, by the parse, as far as it tells whether the word attributes.</summary>
internal static class Complements
{
    /// <summary>Whether the word <paramref name="i"/> has dependents of one of <paramref name="relations"/>.</summary>
    public static bool Has(SentenceSyntax s, int i, CoreRelations relations) => (s.Relations[i] & relations) != 0;

    /// <summary>Whether a clause after the word <paramref name="i"/> that hangs from it begins with "that".</summary>
    public static bool HasThat(SentenceSyntax s, int i)
    {
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            if (s.Head[c] == i && s.Sentence.Words[c].Relation is "ccomp" or "acl" or "csubj" or "csubj:pass")
            {
                for (int m = s.First[c]; m < c; m++)
                {
                    if (s.Head[m] == c && s.Sentence.Words[m] is { Relation: "mark", Lemma: "that" })
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a verb takes another in -ing ("denied taking bribes").</summary>
    public static bool HasGerund(SentenceSyntax s, int i) =>
        i + 1 < s.Count && s.Head[i + 1] == i && s.Sentence.Words[i + 1] is { Xpos: "VBG", Relation: "xcomp" or "ccomp" };

    /// <summary>Whether the object of a verb is followed by what it is said to be: "called the vote a farce", "called the vote 'a farce'".</summary>
    public static bool HasPredicate(SentenceSyntax s, int i)
    {
        int after = -1;
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            bool isObject = s.Head[c] == i && s.Sentence.Words[c].Relation == "obj";
            bool isNominal = isObject || s.Head[c] == i && s.Sentence.Words[c] is { Relation: "xcomp", Upos: UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective };
            bool isQuoted = s.Quotation[c] >= 0 && s.Quotation[i] < 0 && c == after + 1;
            if (after >= 0 && (isNominal || isQuoted))
            {
                return true;
            }

            after = isObject && s.Quotation[c] < 0 ? c : after;
        }

        return false;
    }

    /// <summary>Whether the noun is what there is.</summary>
    public static bool Exists(SentenceSyntax s, int i) =>
        s.Head[i] is >= 0 and var verb && s.Sentence.Words[i].Relation == "nsubj" && (s.Relations[verb] & CoreRelations.ClausalSubject) != 0 && s.Sentence.Words[verb].Lemma == "be";

    /// <summary>Whether a phrase or clause with that preposition hangs from the verb.</summary>
    public static bool HasPreposition(SentenceSyntax s, int i, string preposition) => Prepositions(s, i).Contains(preposition);

    /// <summary>The prepositions after a verb that lead phrases or clauses of it.</summary>
    public static IEnumerable<string> Prepositions(SentenceSyntax s, int i)
    {
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            if (s.Sentence.Words[c].Relation is "case" or "mark" && s.Head[c] >= 0 && (s.Head[s.Head[c]] == i || s.Head[c] == i))
            {
                yield return s.Sentence.Words[c].Lemma;
            }
        }
    }
}
