namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The instructions of a kernel. A vector holds pairs of 16-bit numbers, or their sums in 32 bits.</summary>
/// <typeparam name="TVector">A vector of 32-bit integers.</typeparam>
internal unsafe interface IPairProducts<TVector>
    where TVector : struct
{
    /// <summary>Number of pairs or sums a vector.</summary>
    static abstract int Lanes { get; }

    /// <summary>Whether there are more than 16 registers.</summary>
    static abstract bool HasManyRegisters { get; }

    /// <summary>A pair of weights for each output.</summary>
    static abstract TVector Weights(short* weights);

    /// <summary>The same pair of inputs for all outputs.</summary>
    static abstract TVector Inputs(int pair);

    /// <summary>The product of the first of each pair plus that of the second.</summary>
    static abstract TVector Multiply(TVector inputs, TVector weights);

    /// <summary>Adds sums.</summary>
    static abstract TVector Add(TVector left, TVector right);

    /// <summary>Writes <c>sum · scale + bias</c>, fused.</summary>
    static abstract void Store(TVector sums, float* scales, float* bias, float* y);
}
