namespace KnowledgeGraph.Training.Vectors;

/// <summary>Vectors of frequent words, found by the key of their folded form.</summary>
/// <param name="Keys">Keys of the words, the most frequent first.</param>
/// <param name="Width">Of a vector.</param>
/// <param name="Values">The vectors, one after the other; the first is zero and stands for all other words.</param>
internal sealed record WordVectors(ulong[] Keys, int Width, float[] Values)
{
    /// <summary>The vector of the word at <paramref name="row"/> − 1; zero for row 0.</summary>
    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Width, Width);
}
