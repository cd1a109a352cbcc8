using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>Words that tell what became of a number of people. Immutable.</summary>
public sealed class CasualtyLexicon
{
    /// <summary>The kind of those who lost their lives.</summary>
    public const string Killed = "killed";

    private readonly FrozenDictionary<string, string> _kinds =
        LexiconFile.Read("casualty-kinds.tsv", "word", "kind").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private readonly string[] _all;

    /// <summary>Reads the list that the library carries.</summary>
    public CasualtyLexicon() => _all = [.. _kinds.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The kind of count that <paramref name="word"/> (lower case) makes a number of people, or null.</summary>
    public string? KindOf(string word) => _kinds.GetValueOrDefault(word);

    /// <summary>Whether <paramref name="kind"/> is a kind of casualties.</summary>
    public bool IsKind(string kind) => Array.IndexOf(_all, kind) >= 0;
}
