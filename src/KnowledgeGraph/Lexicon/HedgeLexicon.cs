using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>The hedges of English.</summary>
public sealed class HedgeLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Hedge>> _byFirstWord;

    /// <summary>Reads the hedge list that the library carries.</summary>
    public HedgeLexicon()
    {
        _byFirstWord = LexiconFile.Read("hedges.tsv", "hedge", "certainty", "reality")
            .Select(r => new Hedge([.. r[0].Split(' ')], LexiconFile.Member<Certainty>(r, r[1]), LexiconFile.Member<Reality>(r, r[2])))
            .GroupBy(h => h.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(h => h.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The longest hedge that <paramref name="words"/> (lower case) begin with, or null.</summary>
    public Hedge? StartOf(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || !_byFirstWord.TryGetValue(words[0], out var hedges))
        {
            return null;
        }

        foreach (var hedge in hedges)
        {
            if (words.Length >= hedge.Words.Length && words[..hedge.Words.Length].SequenceEqual(hedge.Words.AsSpan()))
            {
                return hedge;
            }
        }

        return null;
    }
}
