namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The gates of the word types met lately. When there is no room for another batch all are forgotten: they fill up again at the cost of a few
/// milliseconds, and hardly a word in a hundred is computed anew on account of it. For one thread at a time.
/// </summary>
internal sealed unsafe class WordGates(WordInputs inputs)
{
    /// <summary>Most types whose gates are kept.</summary>
    public const int Capacity = 4 * NetworkMemory.MaxPositions;

    private readonly AlignedBuffer<float> _gates = new(Capacity * inputs.GatesWidth);
    private readonly AlignedBuffer<short> _new = new(NetworkMemory.MaxPositions * inputs.Width);
    private int _known, _computed, _filling = 1;

    /// <summary>Makes room for a batch; addresses given out before may no longer hold.</summary>
    public void Begin()
    {
        if (_known + NetworkMemory.MaxPositions > Capacity)
        {
            _known = 0;
            _computed = 0;
            _filling++;
        }
    }

    /// <summary>Where the gates of a type stand, once <see cref="Compute"/> has been called.</summary>
    public float* Of(WordType type)
    {
        if (type.Filling != _filling)
        {
            type.Input.CopyTo(_new.Span[((_known - _computed) * inputs.Width)..]);
            (type.Filling, type.Place) = (_filling, _known++);
        }

        return _gates.Pointer + (type.Place * inputs.GatesWidth);
    }

    /// <summary>Computes the gates of the types that are new in this batch.</summary>
    public void Compute()
    {
        inputs.WriteGates(_new.Pointer, _known - _computed, _gates.Pointer + (_computed * inputs.GatesWidth));
        _computed = _known;
    }
}
