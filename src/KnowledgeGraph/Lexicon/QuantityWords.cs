using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>Words for what bounds numbers and for what they count. Immutable.</summary>
public sealed class QuantityWords
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, QuantityBound Bound)> _bounds =
        [.. LexiconFile.Read("quantity-bounds.tsv", "phrase", "bound").Select(r => (Words: r[0].Split(' ').ToImmutableArray(), LexiconFile.Member<QuantityBound>(r, r[1]))).OrderByDescending(b => b.Words.Length)];

    private readonly FrozenDictionary<string, MeasureKind> _nouns = LexiconFile.Read("measure-nouns.tsv", "noun", "kind")
        .ToFrozenDictionary(r => r[0], r => LexiconFile.Member<MeasureKind>(r, r[1]), StringComparer.Ordinal);

    private enum MeasureKind
    {
        Unit,
        Collection,
        Tally,
        Clock,
    }

    /// <summary>The number of words of the longest bound.</summary>
    public int LongestBound => _bounds[0].Words.Length;

    /// <summary>Whether the noun is a unit of measure or currency.</summary>
    public bool IsUnit(string lemma) => _nouns.TryGetValue(lemma, out var kind) && kind == MeasureKind.Unit;

    /// <summary>Whether the noun is a collection whose members are counted.</summary>
    public bool IsCollection(string lemma) => _nouns.TryGetValue(lemma, out var kind) && kind == MeasureKind.Collection;

    /// <summary>Whether a number of the noun measures, tallies or dates something, and counts nobody and nothing that two accounts could count differently.</summary>
    public bool IsMeasure(string lemma) => _nouns.TryGetValue(lemma, out var kind) && kind != MeasureKind.Collection;

    /// <summary>The longest bound that <paramref name="words"/> (lower case) end with; no words where there is none.</summary>
    public (int Length, QuantityBound Bound) BoundAtEndOf(ReadOnlySpan<string> words)
    {
        foreach (var (phrase, bound) in _bounds)
        {
            if (words.Length >= phrase.Length && words[^phrase.Length..].SequenceEqual(phrase.AsSpan()))
            {
                return (phrase.Length, bound);
            }
        }

        return (0, QuantityBound.Exact);
    }
}
