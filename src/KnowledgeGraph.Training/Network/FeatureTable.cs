using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Network;

/// <summary>The features that have an embedding, and the words that have a vector.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly Dictionary<ulong, int> _wordCounts = [];
    private readonly Dictionary<ulong, int> _vectors = [];

    /// <summary>Takes all features that occur often enough.</summary>
    /// <param name="gold">Words of annotated text; their counts say how rare a word is.</param>
    /// <param name="minGold">How often a feature must occur there to have an embedding.</param>
    /// <param name="silver">Words of further text.</param>
    /// <param name="minSilver">How often a feature must occur there, where it does not in the annotated text.</param>
    /// <param name="vectorKeys">Keys of the words that have a vector, in the order of the vectors.</param>
    public FeatureTable(IEnumerable<string> gold, int minGold, IEnumerable<string> silver, int minSilver, IEnumerable<ulong> vectorKeys)
    {
        var counts = Count(gold, _wordCounts);
        var frequent = counts.Where(c => c.Value >= minGold).Concat(Count(silver, []).Where(c => c.Value >= minSilver));
        foreach (ulong key in frequent.Select(c => c.Key).Distinct().Order())
        {
            _rows[key] = NetworkWeights.UnkeyedRows + _rows.Count;
        }

        foreach (ulong key in vectorKeys)
        {
            _vectors[key] = 1 + _vectors.Count;
        }
    }

    /// <summary>Number of embedding rows.</summary>
    public int Rows => NetworkWeights.UnkeyedRows + _rows.Count;

    /// <summary>The keys of the rows from <see cref="NetworkWeights.UnkeyedRows"/> on, in their order.</summary>
    public IEnumerable<ulong> Keys => _rows.Keys;

    /// <summary>Writes the row of each feature of <paramref name="form"/>, and last the row of its vector; 0 is no vector.</summary>
    public void Find(string form, Span<int> rows)
    {
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        WordFeatures.Write(form, keys);
        for (int k = 0; k < keys.Length; k++)
        {
            rows[k] = _rows.GetValueOrDefault(keys[k], k == 0 ? NetworkWeights.UnknownWord : NetworkWeights.UnknownFeature);
        }

        rows[keys.Length] = _vectors.GetValueOrDefault(keys[0]);
    }

    /// <summary>How often the word occurs in the training text.</summary>
    public int Occurrences(string form) => _wordCounts.GetValueOrDefault(WordFeatures.WordKey(form));

    private static Dictionary<ulong, int> Count(IEnumerable<string> forms, Dictionary<ulong, int> words)
    {
        var counts = new Dictionary<ulong, int>();
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        foreach (string form in forms)
        {
            WordFeatures.Write(form, keys);
            foreach (ulong key in keys)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }

            words[keys[0]] = counts[keys[0]];
        }

        return counts;
    }
}
