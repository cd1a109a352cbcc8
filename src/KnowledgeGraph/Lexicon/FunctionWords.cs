using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>The closed classes of English words.</summary>
public sealed class FunctionWords
{
    private readonly ImmutableDictionary<string, WordClass> _words;

    /// <summary>Reads the word list that the library carries.</summary>
    public FunctionWords()
    {
        _words = LexiconFile.Read("function-words.tsv", "word", "class").ToImmutableDictionary(
            r => r[0],
            r => LexiconFile.Member<WordClass>(r, r[1]),
            StringComparer.Ordinal);
    }

    /// <summary>The class of <paramref name="word"/> (lower case).</summary>
    public WordClass ClassOf(string word) => _words.GetValueOrDefault(word);
}
