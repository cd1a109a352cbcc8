using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Lexicon;

/// <summary>How the number in a quantity is meant.</summary>
public enum QuantityBound
{
    /// <summary>It is the quantity.</summary>
    Exact,

    /// <summary>The quantity is no less.</summary>
    Minimum,

    /// <summary>The quantity is no more.</summary>
    Maximum,

    /// <summary>The quantity is near it.</summary>
    Approximate,

    /// <summary>It is what the quantity leaves out ("all but four").</summary>
    Exception,
}

/// <summary>Words for numbers, for what bounds them and for what they count.</summary>
public sealed class QuantityWords
{
    private readonly FrozenDictionary<string, (decimal Value, bool IsScale)> _numbers = LexiconFile.Read("numerals.tsv", "word", "value", "kind")
        .ToFrozenDictionary(r => r[0], r => (decimal.Parse(r[1], CultureInfo.InvariantCulture), r[2] == "scale"), StringComparer.Ordinal);

    private readonly ImmutableArray<(ImmutableArray<string> Words, QuantityBound Bound)> _bounds =
        [.. LexiconFile.Read("quantity-bounds.tsv", "phrase", "bound").Select(r => (Words: r[0].Split(' ').ToImmutableArray(), LexiconFile.Member<QuantityBound>(r, r[1]))).OrderByDescending(b => b.Words.Length)];

    private readonly FrozenDictionary<string, bool> _nouns = LexiconFile.Read("measure-nouns.tsv", "noun", "kind")
        .ToFrozenDictionary(r => r[0], r => r[1] == "unit", StringComparer.Ordinal);

    /// <summary>The number that a word (lower case) stands for, and whether it multiplies what stands before it; null for other words.</summary>
    public (decimal Value, bool IsScale)? NumberOf(string word) => _numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>Whether the noun is a unit of measure or currency.</summary>
    public bool IsUnit(string lemma) => _nouns.TryGetValue(lemma, out bool unit) && unit;

    /// <summary>Whether the noun is a collection whose members are counted.</summary>
    public bool IsCollection(string lemma) => _nouns.TryGetValue(lemma, out bool unit) && !unit;

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
