namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>Distinct keys in ascending ordinal order, end to end in one array.</summary>
/// <param name="text">The keys.</param>
/// <param name="starts">Where each starts, and where the last one ends.</param>
internal sealed class EndingKeys(char[] text, int[] starts)
{
    /// <summary>How many keys there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The key at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => text.AsSpan(starts[index]..starts[index + 1]);

    /// <summary>The keys <paramref name="sorted"/>, which ascend.</summary>
    public static EndingKeys Of(IReadOnlyCollection<string> sorted)
    {
        var starts = new List<int>(sorted.Count + 1) { 0 };
        foreach (string key in sorted)
        {
            starts.Add(starts[^1] + key.Length);
        }

        return new(string.Concat(sorted).ToCharArray(), [.. starts]);
    }

    /// <summary>The index of the longest key that <paramref name="word"/> starts with; of any key where there is none.</summary>
    public int LongestPrefix(ReadOnlySpan<char> word)
    {
        while (true)
        {
            int last = LastUpTo(word);
            if (last < 0)
            {
                return 0;
            }

            int shared = this[last].CommonPrefixLength(word);
            if (shared == this[last].Length)
            {
                return last;
            }

            word = word[..shared];
        }
    }

    /// <summary>The index of the last key that is not greater than <paramref name="word"/>, −1 where all are.</summary>
    private int LastUpTo(ReadOnlySpan<char> word)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = this[middle].SequenceCompareTo(word) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
