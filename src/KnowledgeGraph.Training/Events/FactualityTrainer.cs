using KnowledgeGraph.Events.Factuality;

namespace KnowledgeGraph.Training.Events;

/// <summary>
/// Learns the weights of a <see cref="FactualityModel"/> by least squares, with the steps of AdaGrad (Duchi, Hazan &amp; Singer 2011). The same examples and seed give the
/// same weights.
/// </summary>
internal sealed class FactualityTrainer(FactualityOptions options)
{
    private const float Epsilon = 1e-3f;

    private readonly Dictionary<uint, int> _rows = [];
    private uint[] _keys = [];
    private float[] _weights = [], _squares = [], _sums = [];

    /// <summary>
    /// Learns from the examples and returns the model as bytes. All is learned twice: the second time from those features only that told most the first time.
    /// </summary>
    public byte[] Train(IReadOnlyList<FactualityExample> examples)
    {
        var counts = Counts(examples);
        Console.WriteLine($"{examples.Count} events, {counts.Count} features");
        double mean = examples.Average(e => e.Factuality);
        Learn(examples, mean, counts.Where(c => c.Value >= options.LeastCount).Select(c => c.Key), orders: 1);
        Learn(examples, mean, _keys.OrderByDescending(key => MathF.Abs(_sums[_rows[key]]) * MathF.Sqrt(counts[key])).ThenBy(key => key).Take(options.Features), options.Orders);
        return FactualityModel.Section(mean, [.. _keys.Select(key => KeyValuePair.Create(key, (double)_sums[_rows[key]]))]);
    }

    private static Dictionary<uint, int> Counts(IReadOnlyList<FactualityExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint feature in examples.SelectMany(e => e.Features))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        return counts;
    }

    /// <summary>
    /// Learns weights of the features <paramref name="keys"/> from nothing, in several orders of the examples: the mean over the orders, and in each over what the weights
    /// are after each pass of its later half.
    /// </summary>
    private void Learn(IReadOnlyList<FactualityExample> examples, double mean, IEnumerable<uint> keys, int orders)
    {
        _keys = [.. keys.Order()];
        _rows.Clear();
        foreach (uint key in _keys)
        {
            _rows.Add(key, _rows.Count);
        }

        int[][] rows = [.. examples.Select(e => e.Features.Where(_rows.ContainsKey).Select(f => _rows[f]).ToArray())];
        float[] targets = [.. examples.Select(e => (float)(e.Factuality - mean))];
        _sums = new float[_keys.Length];
        for (int order = 0; order < orders; order++)
        {
            _weights = new float[_keys.Length];
            _squares = new float[_keys.Length];
            Learn(rows, targets, new Random(options.Seed + order), share: 1f / orders);
        }
    }

    private void Learn(int[][] rows, float[] targets, Random random, float share)
    {
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        int first = options.Epochs / 2;
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (int i in order)
            {
                loss += Learn(Drop(rows[i], random), targets[i]);
            }

            for (int i = 0; i < _weights.Length && epoch >= first; i++)
            {
                _sums[i] += share * _weights[i] / (options.Epochs - first);
            }

            Console.WriteLine($"{_keys.Length} features, epoch {epoch + 1}: mean square {loss / rows.Length:F4}");
        }
    }

    /// <summary>Leaves a share of the features out at random (Hinton et al. 2012), so that no few of them are relied on.</summary>
    private int[] Drop(int[] rows, Random random) => options.Dropout == 0 ? rows : [.. rows.Where(_ => random.NextSingle() >= options.Dropout)];

    private double Learn(int[] rows, float target)
    {
        float scale = 1 / (1 - options.Dropout), error = -target;
        foreach (int row in rows)
        {
            error += scale * _weights[row];
        }

        foreach (int row in rows)
        {
            float gradient = (scale * error) + (options.Decay * _weights[row]);
            _squares[row] += gradient * gradient;
            _weights[row] -= options.Rate * gradient / (MathF.Sqrt(_squares[row]) + Epsilon);
        }

        return error * error;
    }
}
