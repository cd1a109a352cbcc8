namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The network's input for word forms: the embeddings of a form's features and its projected vector, summed. Thread-safe.</summary>
internal sealed unsafe class WordInputs
{
    private readonly NetworkWeights _weights;
    private readonly PackedMatrix _projection;

    /// <summary>Inputs by these weights.</summary>
    public WordInputs(NetworkWeights weights, MatrixKernel kernel)
    {
        _weights = weights;
        _projection = new(weights.VectorProjection, 1, kernel);
        float[] root = new float[Width];
        for (int i = 0; i < WordFeatures.Count; i++)
        {
            weights.Embeddings.AddTo(root, NetworkWeights.Root);
        }

        Root = new(Width);
        Quantize(root, Root.Pointer);
    }

    /// <summary>Numbers an input.</summary>
    public int Width => _weights.EmbeddingWidth;

    /// <summary>The input that stands before the first word.</summary>
    public AlignedBuffer<short> Root { get; }

    /// <summary>Writes the input of a form, in units of <see cref="Quantization.State"/>.</summary>
    public void Write(ReadOnlySpan<char> form, short* input)
    {
        Span<ulong> keys = stackalloc ulong[WordFeatures.Count];
        Span<float> sum = stackalloc float[Width];
        WordFeatures.Write(form, keys);
        sum.Clear();
        for (int i = 0; i < keys.Length; i++)
        {
            int row = _weights.Embeddings.Find(keys[i]);
            _weights.Embeddings.AddTo(sum, row >= 0 ? row : i == 0 ? NetworkWeights.UnknownWord : NetworkWeights.UnknownFeature);
        }

        int vector = _weights.Vectors.Find(keys[0]);
        if (vector >= 0)
        {
            AddVector(sum, vector);
        }

        Quantize(sum, input);
    }

    private void AddVector(Span<float> sum, int row)
    {
        var vectors = _weights.Vectors;
        short* x = stackalloc short[vectors.Width + 1];
        float* y = stackalloc float[_projection.Width];
        for (int i = 0; i < vectors.Width; i++)
        {
            x[i] = vectors.Values[(row * vectors.Width) + i];
        }

        _projection.Multiply(x, vectors.Width + 1, 1, y, _projection.Width);
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += y[i] * vectors.Scales[row];
        }
    }

    private static void Quantize(ReadOnlySpan<float> sum, short* input)
    {
        fixed (float* values = sum)
        {
            Quantization.Quantize(values, Quantization.State, sum.Length, input, rectify: false);
        }
    }
}
