using KnowledgeGraph.Attributions.Tagging;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>
/// Learns a <see cref="ChainModel"/> by the likelihood of its labels (Lafferty, McCallum &amp; Pereira 2001), with the steps of AdaGrad (Duchi, Hazan &amp; Singer 2011).
/// The same examples and seed give the same weights.
/// </summary>
internal sealed class ChainTrainer
{
    private const float Epsilon = 1e-3f;

    private readonly int _labels, _classes;
    private readonly ChainOptions _options;
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<uint> _keys = [];
    private float[] _weights = [], _squares = [];
    private readonly float[] _transitions, _transitionSquares;

    /// <summary>A trainer of as many labels and classes.</summary>
    public ChainTrainer(int labels, int classes, ChainOptions options)
    {
        (_labels, _classes, _options) = (labels, classes, options);
        _transitions = new float[classes * (labels + 1) * labels];
        _transitionSquares = new float[_transitions.Length];
    }

    /// <summary>
    /// Learns from the examples and returns the model as bytes. All is learned twice: the second time from those features only that told most the first time.
    /// </summary>
    public byte[] Train(IReadOnlyList<ChainExample> examples)
    {
        var counts = Counts(examples);
        Console.WriteLine($"{examples.Count} sequences, {counts.Count} features");
        Learn(examples, counts.Where(c => c.Value >= _options.LeastCount).Select(c => c.Key));
        Learn(examples, _keys.OrderByDescending(key => Spread(_rows[key]) * MathF.Sqrt(counts[key])).ThenBy(key => key).Take(_options.Features));
        return Export();
    }

    private static Dictionary<uint, int> Counts(IReadOnlyList<ChainExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return counts;
    }

    /// <summary>Learns weights of the features <paramref name="keys"/> from nothing.</summary>
    private void Learn(IReadOnlyList<ChainExample> examples, IEnumerable<uint> keys)
    {
        uint[] sorted = [.. keys.Order()];
        _keys.Clear();
        _rows.Clear();
        foreach (uint key in sorted)
        {
            _rows.Add(key, _keys.Count * _labels);
            _keys.Add(key);
        }

        int[][][] rows = [.. examples.Select(e => e.Features.Select(f => f.Where(_rows.ContainsKey).Select(x => _rows[x]).ToArray()).ToArray())];
        _weights = new float[_keys.Count * _labels];
        _squares = new float[_weights.Length];
        Array.Clear(_transitions);
        Array.Clear(_transitionSquares);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(_options.Seed);
        for (int epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (int i in order)
            {
                loss += Learn(examples[i], Drop(rows[i], random), 1 / (1 - _options.Dropout));
            }

            Console.WriteLine($"{_keys.Count} features, epoch {epoch + 1}: loss {loss / examples.Count:F4}");
        }
    }

    /// <summary>Leaves a share of the features out at random (Hinton et al. 2012), so that no few of them are relied on.</summary>
    private int[][] Drop(int[][] rows, Random random) =>
        _options.Dropout == 0 ? rows : [.. rows.Select(r => r.Where(_ => random.NextSingle() >= _options.Dropout).ToArray())];

    /// <summary>How far apart the weights of a row are.</summary>
    private float Spread(int row)
    {
        float least = float.MaxValue, most = float.MinValue;
        foreach (float weight in _weights.AsSpan(row, _labels))
        {
            (least, most) = (MathF.Min(least, weight), MathF.Max(most, weight));
        }

        return most - least;
    }

    private double Learn(ChainExample example, int[][] rows, float scale)
    {
        int n = example.Labels.Length, k = _labels;
        double[] scores = new double[n * k], forward = new double[n * k], backward = new double[n * k], sums = new double[k];
        for (int i = 0; i < n; i++)
        {
            foreach (int row in rows[i])
            {
                for (int y = 0; y < k; y++)
                {
                    scores[(i * k) + y] += scale * _weights[row + y];
                }
            }
        }

        int At(int i, int from, int to) => (((example.Classes[i] * (k + 1)) + from) * k) + to;
        for (int i = 0; i < n; i++)
        {
            for (int to = 0; to < k; to++)
            {
                for (int from = 0; from < k && i > 0; from++)
                {
                    sums[from] = forward[((i - 1) * k) + from] + _transitions[At(i, from, to)];
                }

                forward[(i * k) + to] = scores[(i * k) + to] + (i == 0 ? _transitions[At(0, k, to)] : LogSum(sums));
            }
        }

        for (int i = n - 2; i >= 0; i--)
        {
            for (int from = 0; from < k; from++)
            {
                for (int to = 0; to < k; to++)
                {
                    sums[to] = backward[((i + 1) * k) + to] + scores[((i + 1) * k) + to] + _transitions[At(i + 1, from, to)];
                }

                backward[(i * k) + from] = LogSum(sums);
            }
        }

        double total = LogSum(forward.AsSpan((n - 1) * k, k)), gold = 0;
        Span<float> gradient = stackalloc float[k];
        for (int i = 0; i < n; i++)
        {
            int label = example.Labels[i], previous = i == 0 ? k : example.Labels[i - 1];
            gold += scores[(i * k) + label] + _transitions[At(i, previous, label)];
            for (int to = 0; to < k; to++)
            {
                double p = Math.Exp(forward[(i * k) + to] + backward[(i * k) + to] - total);
                gradient[to] = (float)p - (to == label ? 1 : 0);
                for (int from = 0; from < k && i > 0; from++)
                {
                    double pair = Math.Exp(forward[((i - 1) * k) + from] + _transitions[At(i, from, to)] + scores[(i * k) + to] + backward[(i * k) + to] - total);
                    Step(_transitions, _transitionSquares, At(i, from, to), (float)pair - (from == previous && to == label ? 1 : 0));
                }

                if (i == 0)
                {
                    Step(_transitions, _transitionSquares, At(0, k, to), gradient[to]);
                }
            }

            foreach (int row in rows[i])
            {
                for (int y = 0; y < k; y++)
                {
                    Step(_weights, _squares, row + y, scale * gradient[y]);
                }
            }
        }

        return total - gold;
    }

    private void Step(float[] weights, float[] squares, int at, float gradient)
    {
        gradient += _options.Decay * weights[at];
        if (MathF.Abs(gradient) > 1e-6f)
        {
            squares[at] += gradient * gradient;
            weights[at] -= _options.Rate * gradient / (MathF.Sqrt(squares[at]) + Epsilon);
        }
    }

    private static double LogSum(ReadOnlySpan<double> values)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (double v in values)
        {
            max = Math.Max(max, v);
        }

        foreach (double v in values)
        {
            sum += Math.Exp(v - max);
        }

        return max + Math.Log(sum);
    }

    /// <summary>The weights in 8 bits.</summary>
    private byte[] Export()
    {
        const float Scale = 1f / 40;
        for (int from = 0; from < _transitions.Length; from += _labels)
        {
            _transitions[from + 1] += _options.Eagerness;
        }

        sbyte[] weights = [.. _weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / Scale), sbyte.MinValue, sbyte.MaxValue))];
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        ChainModel.Write(writer, _labels, _classes, Scale, _keys.ToArray(), weights, [.. _transitions.Select(t => (int)MathF.Round(t / Scale))]);
        writer.Flush();
        return bytes.ToArray();
    }
}
