namespace KnowledgeGraph.Attributions.Reading;

/// <summary>A half-open range <c>[Start, End)</c> of token indices in one sentence.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    /// <summary>No tokens.</summary>
    public static TokenRange None => default;

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>The indices in order.</summary>
    public int[] ToArray()
    {
        int[] indices = new int[Math.Max(0, Length)];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = Start + i;
        }

        return indices;
    }
}
