using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Parts coordinated phrases into those of which each makes a statement of its own.</summary>
internal static class Distribution
{
    /// <summary>The most phrases that a coordination is parted into; a longer one stays whole.</summary>
    public const int Most = 8;

    /// <summary>
    /// The phrases coordinated in <paramref name="words"/>, whose head is <paramref name="head"/>; the words themselves where they are one phrase, part of one name, numbers,
    /// or alternatives that are not denied.
    /// </summary>
    public static ImmutableArray<ImmutableArray<int>> Of(VoiceSyntax syntax, int head, ImmutableArray<int> words, bool isDenied)
    {
        var starts = new List<int>();
        bool isAlternative = false;
        if (head >= 0)
        {
            foreach (int child in syntax.Children[head])
            {
                bool joins = syntax.Has(child, "conj") && words.Contains(child);
                if (joins && !IsAlike(syntax, head, child))
                {
                    return [words];
                }

                if (joins)
                {
                    starts.Add(syntax.FirstOf(child));
                    isAlternative |= syntax.Children[child].Exists(c => syntax.Has(c, "cc") && syntax.View.Word(c) is not ("and" or "&" or "nor" or "plus"));
                }
            }
        }

        if (starts.Count is 0 or >= Most || isAlternative && !isDenied)
        {
            return [words];
        }

        starts.Sort();
        var phrases = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (int from = 0, i = 0; i <= starts.Count; i++)
        {
            int to = from;
            while (to < words.Length && (i == starts.Count || words[to] < starts[i]))
            {
                to++;
            }

            var phrase = WithoutPair(syntax, WordList.Trimmed(syntax.View, words[from..to]));
            if (!phrase.Any(w => syntax.Words[w].Upos is not (UniversalPos.Determiner or UniversalPos.Adposition or UniversalPos.Punctuation)))
            {
                return [words];
            }

            phrases.Add(phrase);
            from = to;
        }

        return phrases.ToImmutable();
    }

    private static ImmutableArray<int> WithoutPair(VoiceSyntax syntax, ImmutableArray<int> words) =>
        words.Length > 1 && syntax.View.Word(words[0]) is "both" or "either" or "neither" ? words[1..] : words;

    /// <summary>Whether two coordinated words are of one kind and are not numbers or parts of one name.</summary>
    private static bool IsAlike(VoiceSyntax syntax, int first, int second)
    {
        bool inOneName = syntax.Name[first] >= 0 && syntax.Name[first] == syntax.Name[second];
        return !inOneName && (IsNominal(first) && IsNominal(second) || syntax.Words[first].Upos == syntax.Words[second].Upos && syntax.Words[first].Upos is UniversalPos.Adjective or UniversalPos.Verb);

        bool IsNominal(int i) => syntax.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun or UniversalPos.Symbol;
    }
}
