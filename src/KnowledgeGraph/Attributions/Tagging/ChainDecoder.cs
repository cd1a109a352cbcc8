namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>Finds the best labels of a sequence of words under a <see cref="ChainModel"/> (Viterbi 1967). For one thread at a time.</summary>
internal sealed class ChainDecoder(ChainModel model)
{
    private int[] _scores = [], _best = [], _after = [];
    private byte[] _classes = [], _back = [];
    private int _count;

    /// <summary>Starts a sequence.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds the next word.</summary>
    /// <returns>The scores of its labels, which the caller may change until <see cref="Decode"/>.</returns>
    public Span<int> Add(ReadOnlySpan<uint> features, int wordClass)
    {
        int labels = model.Labels;
        if (_classes.Length == _count)
        {
            int capacity = Math.Max(64, 2 * _count);
            Array.Resize(ref _classes, capacity);
            Array.Resize(ref _scores, capacity * labels);
            Array.Resize(ref _best, capacity * labels);
            Array.Resize(ref _after, capacity * labels);
            Array.Resize(ref _back, capacity * labels);
        }

        var scores = _scores.AsSpan(_count * labels, labels);
        model.Score(features, scores);
        _classes[_count++] = (byte)wordClass;
        return scores;
    }

    /// <summary>Writes the labels of the best sequence; of equal ones the first in the order of labels.</summary>
    public void Decode(Span<byte> labels)
    {
        int n = model.Labels;
        for (int i = 0; i < _count; i++)
        {
            for (int to = 0; to < n; to++)
            {
                int best = int.MinValue, from = 0;
                if (i == 0)
                {
                    (best, from) = (model.Transition(_classes[0], n, to), n);
                }

                for (int f = 0; f < n && i > 0; f++)
                {
                    int score = _best[((i - 1) * n) + f] + model.Transition(_classes[i], f, to);
                    if (score > best)
                    {
                        (best, from) = (score, f);
                    }
                }

                _best[(i * n) + to] = best + _scores[(i * n) + to];
                _back[(i * n) + to] = (byte)from;
            }
        }

        int last = 0;
        for (int to = 1; to < n && _count > 0; to++)
        {
            last = _best[((_count - 1) * n) + to] > _best[((_count - 1) * n) + last] ? to : last;
        }

        for (int i = _count - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = _back[(i * n) + last];
        }
    }

    /// <summary>
    /// By how much the best sequence in which the word <paramref name="word"/> does not have the label <paramref name="label"/> is better than the best one in which it
    /// has; to be asked after <see cref="Decode"/>.
    /// </summary>
    public int Doubt(int word, byte label)
    {
        int n = model.Labels;
        _after.AsSpan((_count - 1) * n, n).Clear();
        for (int i = _count - 2; i >= word; i--)
        {
            for (int from = 0; from < n; from++)
            {
                int best = int.MinValue;
                for (int to = 0; to < n; to++)
                {
                    best = Math.Max(best, _after[((i + 1) * n) + to] + _scores[((i + 1) * n) + to] + model.Transition(_classes[i + 1], from, to));
                }

                _after[(i * n) + from] = best;
            }
        }

        int with = _best[(word * n) + label] + _after[(word * n) + label], without = int.MinValue;
        for (int other = 0; other < n; other++)
        {
            without = other == label ? without : Math.Max(without, _best[(word * n) + other] + _after[(word * n) + other]);
        }

        return without - with;
    }
}
