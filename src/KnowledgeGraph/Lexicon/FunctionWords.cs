using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>The closed classes of English words.</summary>
public sealed class FunctionWords
{
    private readonly FrozenDictionary<string, WordClass> _words;

    /// <summary>Reads the word list that the library carries.</summary>
    public FunctionWords()
    {
        _words = LexiconFile.Read("function-words.tsv", "word", "class").ToFrozenDictionary(
            r => r[0],
            r => LexiconFile.Member<WordClass>(r, r[1]),
            StringComparer.Ordinal);
    }

    /// <summary>The class of <paramref name="word"/> (lower case).</summary>
    public WordClass ClassOf(string word) => _words.TryGetValue(word, out var found) ? found : default;
}
