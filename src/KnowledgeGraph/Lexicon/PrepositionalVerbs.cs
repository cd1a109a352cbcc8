using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>Verbs with the prepositions by which they take what stands for an object, by their lemmas.</summary>
public sealed class PrepositionalVerbs
{
    private readonly FrozenDictionary<string, string[]> _verbs = LexiconFile.Read("prepositional-verbs.tsv", "verb", "prepositions")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal);

    /// <summary>Whether the verb takes <paramref name="preposition"/> whatever its phrase denotes ("agreed <b>on</b> a border").</summary>
    public bool Selects(string lemma, string preposition) => _verbs.TryGetValue(lemma, out string[]? prepositions) && Array.IndexOf(prepositions, preposition) >= 0;
}
