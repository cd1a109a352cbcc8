using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>What an LSTM layer is given at each position: the states of the layer below, or the gates' share of a word's input, computed before.</summary>
internal readonly unsafe struct LstmInput
{
    private readonly short* _states;
    private readonly nint* _gates;
    private readonly int _offset;

    /// <summary>States, one after the other.</summary>
    public LstmInput(short* states) => _states = states;

    /// <summary>Gates without the state's share, with the bias.</summary>
    /// <param name="gates">An address for each position.</param>
    /// <param name="offset">How far behind the address the gates of a direction stand.</param>
    public LstmInput(nint* gates, int offset)
    {
        _gates = gates;
        _offset = offset;
    }

    /// <summary>Whether this is gates.</summary>
    public bool HasGates => _gates != null;

    /// <summary>Writes what is given at a position.</summary>
    /// <param name="position">The position.</param>
    /// <param name="row">Where a state goes.</param>
    /// <param name="inputs">Numbers of a state.</param>
    /// <param name="gates">Where gates go.</param>
    /// <param name="width">Number of gates.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(int position, short* row, int inputs, float* gates, int width)
    {
        if (HasGates)
        {
            Unsafe.CopyBlock(gates, (float*)_gates[position] + _offset, (uint)(width * sizeof(float)));
        }
        else
        {
            Unsafe.CopyBlock(row, _states + ((long)position * inputs), (uint)(inputs * sizeof(short)));
        }
    }
}
