using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Network;

/// <summary>The features that have an embedding, and the words that have a vector.</summary>
internal sealed class FeatureTable
{
    /// <summary>Rows that stand for no feature: one not in the table, the sentence's root, a word not in the table.</summary>
    public const int UnknownFeature = 0, Root = 1, UnknownWord = 2, FirstRow = 3;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly Dictionary<ulong, int> _wordCounts = [];
    private readonly Dictionary<ulong, int> _vectors = [];

    /// <summary>Takes all features that occur <paramref name="minCount"/> times or more in the forms.</summary>
    /// <param name="forms">The words of the training text.</param>
    /// <param name="minCount">How often a feature must occur to have an embedding.</param>
    /// <param name="vectorKeys">Keys of the words that have a vector, in the order of the vectors.</param>
    public FeatureTable(IEnumerable<string> forms, int minCount, IEnumerable<ulong> vectorKeys)
    {
        var counts = new Dictionary<ulong, int>();
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        foreach (string form in forms)
        {
            WordFeatures.Write(form, keys);
            for (int k = 0; k < keys.Length; k++)
            {
                counts[keys[k]] = counts.GetValueOrDefault(keys[k]) + 1;
            }

            _wordCounts[keys[0]] = counts[keys[0]];
        }

        foreach (ulong key in counts.Where(c => c.Value >= minCount).Select(c => c.Key).Order())
        {
            _rows[key] = FirstRow + _rows.Count;
        }

        foreach (ulong key in vectorKeys)
        {
            _vectors[key] = 1 + _vectors.Count;
        }
    }

    /// <summary>Number of embedding rows.</summary>
    public int Rows => FirstRow + _rows.Count;

    /// <summary>The keys of the rows from <see cref="FirstRow"/> on, in their order.</summary>
    public IEnumerable<ulong> Keys => _rows.Keys;

    /// <summary>Writes the row of each feature of <paramref name="form"/>, and last the row of its vector; 0 is no vector.</summary>
    public void Find(string form, Span<int> rows)
    {
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        WordFeatures.Write(form, keys);
        for (int k = 0; k < keys.Length; k++)
        {
            rows[k] = _rows.GetValueOrDefault(keys[k], k == 0 ? UnknownWord : UnknownFeature);
        }

        rows[keys.Length] = _vectors.GetValueOrDefault(keys[0]);
    }

    /// <summary>How often the word occurs in the training text.</summary>
    public int Occurrences(string form) => _wordCounts.GetValueOrDefault(WordFeatures.WordKey(form));
}
