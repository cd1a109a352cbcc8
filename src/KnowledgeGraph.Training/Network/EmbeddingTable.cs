using System.Numerics.Tensors;

namespace KnowledgeGraph.Training.Network;

/// <summary>
/// The embeddings of word features. A word's vector is the sum of its features' rows. Kept outside the autograd graph, because a batch touches
/// few of the rows: only those are read and stepped (Adam with lazy moments).
/// </summary>
internal sealed class EmbeddingTable
{
    private const float Beta1 = 0.9f, Beta2 = 0.95f, Epsilon = 1e-8f;

    private readonly int _width;
    private readonly float[] _first, _second, _gradient;
    private readonly int[] _slots;
    private readonly List<int> _touched = [];
    private int _steps;

    /// <summary>A table of normal variates with the deviation 0.12.</summary>
    public EmbeddingTable(int rows, int width, Random random)
    {
        _width = width;
        Values = new float[rows * width];
        _first = new float[Values.Length];
        _second = new float[Values.Length];
        _gradient = new float[Values.Length];
        _slots = new int[rows];
        for (int i = 0; i < Values.Length; i++)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            Values[i] = (float)(0.12 * radius * Math.Cos(2 * Math.PI * random.NextDouble()));
        }
    }

    /// <summary>The rows, one after the other.</summary>
    public float[] Values { get; }

    /// <summary>Sums the rows of each word into <paramref name="sums"/>.</summary>
    /// <param name="rows">Row numbers, <paramref name="perWord"/> a word.</param>
    /// <param name="perWord">Number of rows a word.</param>
    /// <param name="sums">The vectors, one after the other.</param>
    public void Sum(ReadOnlySpan<int> rows, int perWord, Span<float> sums)
    {
        for (int word = 0; word < rows.Length / perWord; word++)
        {
            var sum = sums.Slice(word * _width, _width);
            sum.Clear();
            foreach (int row in rows.Slice(word * perWord, perWord))
            {
                TensorPrimitives.Add(sum, Values.AsSpan(row * _width, _width), sum);
            }
        }
    }

    /// <summary>Adds the gradients of the words' vectors to their rows.</summary>
    public void Accumulate(ReadOnlySpan<int> rows, int perWord, ReadOnlySpan<float> gradients)
    {
        for (int word = 0; word < rows.Length / perWord; word++)
        {
            var gradient = gradients.Slice(word * _width, _width);
            foreach (int row in rows.Slice(word * perWord, perWord))
            {
                if (_slots[row] == 0)
                {
                    _slots[row] = 1;
                    _touched.Add(row);
                }

                var sum = _gradient.AsSpan(row * _width, _width);
                TensorPrimitives.Add(sum, gradient, sum);
            }
        }
    }

    /// <summary>Steps the rows that got a gradient, scaled by <paramref name="scale"/>, and forgets it.</summary>
    public void Step(float rate, float scale)
    {
        _steps++;
        float correctedRate = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, _steps)) / (1 - MathF.Pow(Beta1, _steps));
        foreach (int row in _touched)
        {
            _slots[row] = 0;
            for (int i = row * _width; i < (row + 1) * _width; i++)
            {
                float g = _gradient[i] * scale;
                _gradient[i] = 0;
                _first[i] += (1 - Beta1) * (g - _first[i]);
                _second[i] += (1 - Beta2) * ((g * g) - _second[i]);
                Values[i] -= correctedRate * _first[i] / (MathF.Sqrt(_second[i]) + Epsilon);
            }
        }

        _touched.Clear();
    }
}
