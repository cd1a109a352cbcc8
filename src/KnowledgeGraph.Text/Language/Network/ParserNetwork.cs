using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The network ready to run. Holds weights alone and is thread-safe; a <see cref="NetworkMemory"/> serves one thread at a time.</summary>
internal sealed unsafe class ParserNetwork
{
    /// <summary>The longest sentence; longer ones are cut by the caller, since arcs take quadratic memory.</summary>
    public const int MaxWords = 160;

    private readonly NetworkWeights _weights;
    private readonly LstmLayer[] _lstm;
    private readonly byte _root;
    private readonly PackedMatrix _tagHidden, _tags, _syntaxHidden, _arcs, _relations, _names;

    /// <summary>A network with these weights.</summary>
    public ParserNetwork(NetworkWeights weights, MatrixKernel kernel)
    {
        _weights = weights;
        _root = (byte)weights.RootRelation;
        Inputs = new(weights, kernel);
        _lstm = [.. weights.Lstm.Select((m, i) => new LstmLayer(i < 2 ? m.Over(weights.EmbeddingWidth, weights.HiddenWidth) : m, i % 2 == 1, kernel))];
        _tagHidden = new(weights.TagHidden, Quantization.State, kernel);
        _tags = new(weights.Tags, Quantization.Hidden, kernel);
        _syntaxHidden = new(weights.SyntaxHidden, Quantization.State, kernel);
        _arcs = new(weights.Arcs, Quantization.Hidden, kernel);
        _relations = new(weights.RelationScores, Quantization.Hidden, kernel);
        _names = new(weights.Names, Quantization.Hidden, kernel);
    }

    /// <summary>The inputs of words.</summary>
    public WordInputs Inputs { get; }

    /// <summary>Memory for one thread.</summary>
    public NetworkMemory CreateMemory() => new(_weights, _tagHidden.Width, _tags.Width, _syntaxHidden.Width);

    /// <summary>Tags and parses the sentences whose words' gates are in <paramref name="memory"/>.</summary>
    public void Run(BatchLayout batch, NetworkMemory memory, ParsedBatch parsed)
    {
        int states = 2 * _weights.HiddenWidth, hidden = _weights.HiddenWidth;
        parsed.Ensure(batch.Positions);
        fixed (nint* gates = memory.WordGates)
        {
            _lstm[0].Run(batch, new(gates, 0), memory.First.Pointer, states, memory.Lstm);
            _lstm[1].Run(batch, new(gates, Inputs.Backward), memory.First.Pointer + hidden, states, memory.Lstm);
        }

        _lstm[2].Run(batch, new(memory.First.Pointer), memory.Second.Pointer, states, memory.Lstm);
        _lstm[3].Run(batch, new(memory.First.Pointer), memory.Second.Pointer + hidden, states, memory.Lstm);
        for (int i = 0; i < batch.Count; i++)
        {
            Parse(batch.Starts[i], batch.Lengths[i], memory, parsed);
        }
    }

    private static byte Best(float* scores, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return (byte)best;
    }

    /// <summary>Tags, heads, relations and names of a sentence.</summary>
    private void Parse(int start, int length, NetworkMemory memory, ParsedBatch parsed)
    {
        int states = 2 * _weights.HiddenWidth, arc = _weights.ArcWidth, relation = _weights.RelationWidth, stride = _syntaxHidden.Width;
        float* hidden = memory.Wide.Pointer, tags = memory.Tag.Pointer;
        _syntaxHidden.Multiply(memory.Second.Pointer + ((long)start * states), states, length, hidden, stride);
        _tagHidden.Multiply(memory.First.Pointer + ((long)start * states), states, length, tags, _tagHidden.Width);
        AddSecondLayer(hidden + (2 * arc) + (2 * relation), tags, length);
        FindTags(tags, length, memory, parsed.Upos.AsSpan(start, length), parsed.Xpos.AsSpan(start, length));
        ScoreNames(tags + _weights.Tags.Inputs, length, memory, parsed.NameScores.AsSpan(start * NameTags.Count, length * NameTags.Count));
        FindHeads(hidden, length, memory, parsed.Heads.AsSpan(start, length));
        FindRelations(hidden + (2 * arc), length, memory, parsed.Heads.AsSpan(start, length), parsed.Relations.AsSpan(start, length));
    }

    /// <summary>The layers under the tags see both LSTM layers: adds what comes from the second.</summary>
    private void AddSecondLayer(float* second, float* tags, int length)
    {
        for (int i = 0; i < length; i++)
        {
            float* from = second + (i * _syntaxHidden.Width), to = tags + (i * _tagHidden.Width);
            for (int k = 0; k < _weights.TagHidden.Outputs; k += Vector256<float>.Count)
            {
                (Vector256.Load(from + k) + Vector256.Load(to + k)).Store(to + k);
            }
        }
    }

    private void FindTags(float* hidden, int length, NetworkMemory memory, Span<byte> upos, Span<byte> xpos)
    {
        int width = _weights.Tags.Inputs;
        float* scores = memory.Scores.Pointer;
        for (int i = 0; i < length; i++)
        {
            Quantization.Quantize(hidden + (i * _tagHidden.Width), Quantization.Hidden, width, memory.Narrow.Pointer + (i * width), rectify: true);
        }

        _tags.Multiply(memory.Narrow.Pointer, width, length, scores, _tags.Width);
        for (int i = 0; i < length; i++)
        {
            upos[i] = Best(scores + (i * _tags.Width), _weights.Upos.Length);
            xpos[i] = Best(scores + (i * _tags.Width) + _weights.Upos.Length, _weights.Xpos.Length);
        }
    }

    private void FindHeads(float* hidden, int length, NetworkMemory memory, Span<int> heads)
    {
        int arc = _weights.ArcWidth, stride = _syntaxHidden.Width;
        for (int i = 0; i < length; i++)
        {
            float* row = hidden + (i * stride);
            Quantization.Quantize(row, Quantization.Hidden, arc, memory.Narrow.Pointer + (i * arc), rectify: true);
            for (int k = arc; k < 2 * arc; k += Vector256<float>.Count)
            {
                Vector256.Max(Vector256.Load(row + k), Vector256<float>.Zero).Store(row + k);
            }
        }

        float* dependents = memory.Scores.Pointer, scores = memory.Arcs.Pointer;
        _arcs.Multiply(memory.Narrow.Pointer, arc, length, dependents, _arcs.Width);
        for (int dependent = 1; dependent < length; dependent++)
        {
            for (int head = 0; head < length; head++)
            {
                scores[(dependent * length) + head] = Dot(dependents + (dependent * _arcs.Width), hidden + (head * stride) + arc, arc);
            }
        }

        SpanningTree.Find(new(scores, length * length), length - 1, heads);
    }

    /// <summary>The inner product in eight sums, added in a fixed order, so that it is the same on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Dot(float* x, float* y, int count)
    {
        Vector256<float> even = default, odd = default;
        for (int k = 0; k < count; k += 16)
        {
            even = Vector256.FusedMultiplyAdd(Vector256.Load(x + k), Vector256.Load(y + k), even);
            odd = Vector256.FusedMultiplyAdd(Vector256.Load(x + k + 8), Vector256.Load(y + k + 8), odd);
        }

        var eight = even + odd;
        var four = eight.GetLower() + eight.GetUpper();
        var two = four + Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1));
        return two[0] + two[1];
    }

    /// <summary>The relation of each word to its head; to the root it is "root", to a word it is not.</summary>
    private void FindRelations(float* hidden, int length, NetworkMemory memory, ReadOnlySpan<int> heads, Span<byte> relations)
    {
        int width = _weights.RelationWidth, stride = _syntaxHidden.Width;
        float* sum = memory.Sum.Pointer, scores = memory.Scores.Pointer;
        for (int i = 1; i < length; i++)
        {
            float* dependent = hidden + (i * stride), head = hidden + (heads[i] * stride) + width;
            for (int k = 0; k < width; k += Vector256<float>.Count)
            {
                (Vector256.Load(dependent + k) + Vector256.Load(head + k)).Store(sum + k);
            }

            Quantization.Quantize(sum, Quantization.Hidden, width, memory.Narrow.Pointer + (i * width), rectify: true);
        }

        _relations.Multiply(memory.Narrow.Pointer + width, width, length - 1, scores, _relations.Width);
        for (int i = 1; i < length; i++)
        {
            float* own = scores + ((i - 1) * _relations.Width);
            own[_root] = float.MinValue;
            relations[i] = heads[i] == 0 ? _root : Best(own, _weights.Relations.Length);
        }
    }

    private void ScoreNames(float* hidden, int length, NetworkMemory memory, Span<float> scores)
    {
        int width = _weights.Names.Inputs, stride = _tagHidden.Width;
        for (int i = 1; i < length; i++)
        {
            Quantization.Quantize(hidden + (i * stride), Quantization.Hidden, width, memory.Narrow.Pointer + (i * width), rectify: true);
        }

        _names.Multiply(memory.Narrow.Pointer + width, width, length - 1, memory.Scores.Pointer, _names.Width);
        for (int i = 1; i < length; i++)
        {
            new Span<float>(memory.Scores.Pointer + ((i - 1) * _names.Width), NameTags.Count).CopyTo(scores[(i * NameTags.Count)..]);
        }
    }
}
