namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The best tree with a single root from scores of arcs: greedy heads where they are a tree, else the maximum branching. That one word alone hangs from
/// the root is ensured by lowering all root arcs alike beyond what the others can outweigh (Stanojević and Cohen 2021).
/// </summary>
internal static class SpanningTree
{
    private const float Never = -1e30f;

    /// <summary>Finds heads.</summary>
    /// <param name="scores">Score of each arc: [dependent × (words + 1) + head]; dependent 0 is unused. Is overwritten.</param>
    /// <param name="words">Number of words.</param>
    /// <param name="heads">The head of each word from 1; 0 is the root. heads[0] is unused.</param>
    public static void Find(Span<float> scores, int words, Span<int> heads)
    {
        int size = words + 1;
        for (int word = 1; word <= words; word++)
        {
            scores[(word * size) + word] = Never;
            heads[word] = Best(scores.Slice(word * size, size));
        }

        if (!IsTree(heads))
        {
            LowerRootArcs(scores, size);
            new MaximumBranching(scores, size).Find(heads);
        }
    }

    /// <summary>Whether every word comes to the root and one alone directly.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        int size = heads.Length, roots = 0;
        Span<int> seen = size <= 512 ? stackalloc int[size] : new int[size];
        seen.Clear();
        for (int word = 1; word < size; word++)
        {
            roots += heads[word] == 0 ? 1 : 0;
            int at = word;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = word;
                at = heads[at];
            }

            if (at != 0 && seen[at] == word)
            {
                return false;
            }
        }

        return roots == 1;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static void LowerRootArcs(Span<float> scores, int size)
    {
        float range = 1;
        for (int word = 1; word < size; word++)
        {
            var row = scores.Slice(word * size, size);
            float low = float.MaxValue, high = float.MinValue;
            for (int head = 0; head < size; head++)
            {
                if (head != word)
                {
                    low = Math.Min(low, row[head]);
                    high = Math.Max(high, row[head]);
                }
            }

            range += high - low;
        }

        for (int word = 1; word < size; word++)
        {
            scores[word * size] -= range;
        }
    }
}
