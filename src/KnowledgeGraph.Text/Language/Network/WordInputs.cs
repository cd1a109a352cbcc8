namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The network's input for word forms, the embeddings of a form's features and its projected vector, summed; and the share of it in the gates of the first
/// LSTM layer, which the form alone decides. Thread-safe.
/// </summary>
internal sealed unsafe class WordInputs
{
    private readonly NetworkWeights _weights;
    private readonly PackedMatrix _projection, _forward, _backward;

    /// <summary>Inputs by these weights.</summary>
    public WordInputs(NetworkWeights weights, MatrixKernel kernel)
    {
        _weights = weights;
        _projection = new(weights.VectorProjection, 1, kernel);
        _forward = new(weights.Lstm[0].Over(0, weights.EmbeddingWidth), Quantization.State, kernel);
        _backward = new(weights.Lstm[1].Over(0, weights.EmbeddingWidth), Quantization.State, kernel);
        float[] root = new float[Width];
        for (int i = 0; i < WordFeatures.Count; i++)
        {
            weights.Embeddings.AddTo(root, NetworkWeights.Root);
        }

        var input = new AlignedBuffer<short>(Width);
        Quantize(root, input.Pointer);
        Root = new(GatesWidth);
        WriteGates(input.Pointer, 1, Root.Pointer);
    }

    /// <summary>Numbers an input.</summary>
    public int Width => _weights.EmbeddingWidth;

    /// <summary>Number of gates of both directions.</summary>
    public int GatesWidth => _forward.Width + _backward.Width;

    /// <summary>How far behind an input's first gate those of the backward direction stand.</summary>
    public int Backward => _forward.Width;

    /// <summary>The gates of the root, which stands before the first word.</summary>
    public AlignedBuffer<float> Root { get; }

    /// <summary>Writes the gates of inputs that stand one after the other, with the bias and without the state's share.</summary>
    public void WriteGates(short* inputs, int count, float* gates)
    {
        _forward.Multiply(inputs, Width, count, gates, GatesWidth);
        _backward.Multiply(inputs, Width, count, gates + Backward, GatesWidth);
    }

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
