namespace KnowledgeGraph.Attributions.Reading;

/// <summary>A half-open range <c>[Start, End)</c> of token indices in one sentence.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    /// <summary>No tokens.</summary>
    public static TokenRange None => default;

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int index) => Start <= index && index < End;
}
