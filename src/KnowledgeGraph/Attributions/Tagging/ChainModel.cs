using System.Numerics;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum &amp; Pereira 2001) over sparse features, in integers: scores of labels by feature, and of
/// pairs of neighbouring labels by class of the second word. Immutable; the same result on every machine.
/// </summary>
internal sealed class ChainModel
{
    private const int Empty = -1, FilterBits = 1 << 22;

    private readonly (uint Key, int Row)[] _slots;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly sbyte[] _weights;
    private readonly int[] _transitions;
    private readonly int _mask;

    private ChainModel(int labels, int classes, float scale, uint[] keys, sbyte[] weights, int[] transitions)
    {
        (Labels, Classes, Scale, _weights, _transitions) = (labels, classes, scale, weights, transitions);
        _slots = new (uint, int)[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2))];
        _mask = _slots.Length - 1;
        Array.Fill(_slots, (0u, Empty));
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = (int)keys[row] & _mask;
            while (_slots[slot].Row != Empty)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (keys[row], row * labels);
            _filter[FilterWord(keys[row])] |= FilterBit(keys[row]);
        }
    }

    /// <summary>Number of labels.</summary>
    public int Labels { get; }

    /// <summary>Number of classes of words that transitions depend on.</summary>
    public int Classes { get; }

    /// <summary>What a score of one counts in the natural logarithm of odds.</summary>
    public float Scale { get; }

    /// <summary>Reads a model; <see cref="InvalidDataException"/> where the bytes are none.</summary>
    public static ChainModel Read(BinaryReader reader)
    {
        int labels = reader.ReadInt32(), classes = reader.ReadInt32(), count = reader.ReadInt32();
        float scale = reader.ReadSingle();
        if (labels is < 2 or > 16 || classes is < 1 or > 16 || count is < 0 or > 10_000_000)
        {
            throw new InvalidDataException("the attribution model is damaged");
        }

        uint[] keys = new uint[count];
        for (int i = 0; i < count; i++)
        {
            keys[i] = reader.ReadUInt32();
        }

        sbyte[] weights = new sbyte[count * labels];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = reader.ReadSByte();
        }

        int[] transitions = new int[classes * (labels + 1) * labels];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadInt32();
        }

        return new(labels, classes, scale, keys, weights, transitions);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static void Write(BinaryWriter writer, int labels, int classes, float scale, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights, ReadOnlySpan<int> transitions)
    {
        writer.Write(labels);
        writer.Write(classes);
        writer.Write(keys.Length);
        writer.Write(scale);
        foreach (uint key in keys)
        {
            writer.Write(key);
        }

        foreach (sbyte weight in weights)
        {
            writer.Write(weight);
        }

        foreach (int transition in transitions)
        {
            writer.Write(transition);
        }
    }

    /// <summary>The score of going from one label to another into a word of a class; from <see cref="Labels"/> at the beginning.</summary>
    public int Transition(int wordClass, int from, int to) => _transitions[(((wordClass * (Labels + 1)) + from) * Labels) + to];

    /// <summary>Sums the scores of each label over the features of a word.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (uint feature in features)
        {
            if ((_filter[FilterWord(feature)] & FilterBit(feature)) == 0)
            {
                continue;
            }

            for (int slot = (int)feature & _mask; _slots[slot] is var (key, row) && row != Empty; slot = (slot + 1) & _mask)
            {
                if (key == feature)
                {
                    var weights = _weights.AsSpan(row, scores.Length);
                    for (int label = 0; label < scores.Length; label++)
                    {
                        scores[label] += weights[label];
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Where a small filter in front of the table, which most features that the model does not have never pass, keeps a feature.</summary>
    private static int FilterWord(uint feature) => (int)(feature >> 10) & ((FilterBits / 64) - 1);

    private static ulong FilterBit(uint feature) => 1UL << (int)(feature >> 26);
}
