using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// One direction of an LSTM layer (Hochreiter and Schmidhuber 1997). The sentences of a batch go through it side by side, so that each step is one
/// matrix product of all of them. Arithmetic on states is element by element in single precision with explicit fusing, hence the same everywhere.
/// </summary>
/// <param name="matrix">From what a step multiplies, the state before last of all, to the gates.</param>
/// <param name="backward">Whether it runs from the last position to the first.</param>
/// <param name="kernel">How to multiply.</param>
internal sealed unsafe class LstmLayer(QuantizedMatrix matrix, bool backward, MatrixKernel kernel)
{
    private readonly PackedMatrix _gates = new(matrix, Quantization.State, kernel);

    /// <summary>Numbers of a state.</summary>
    public int Hidden { get; } = matrix.Outputs / 4;

    /// <summary>Numbers of an input that a step multiplies; none where the gates' share of it is given.</summary>
    public int Inputs { get; } = matrix.Inputs - (matrix.Outputs / 4);

    /// <summary>Runs over a batch.</summary>
    /// <param name="batch">Where each sentence begins and how long it is, the longest first.</param>
    /// <param name="input">What is given at each position.</param>
    /// <param name="output">Where to write the states; positions are <paramref name="outputStride"/> apart.</param>
    /// <param name="outputStride">From a position's state to the next's.</param>
    /// <param name="memory">Working memory.</param>
    public void Run(BatchLayout batch, LstmInput input, short* output, int outputStride, LstmMemory memory)
    {
        int width = Inputs + Hidden, active = batch.Count;
        short* rows = memory.Rows.Pointer;
        float* gates = memory.Gates.Pointer;
        memory.Cells.Span[..(active * Hidden)].Clear();
        for (int i = 0; i < active; i++)
        {
            new Span<short>(rows + (i * width) + Inputs, Hidden).Clear();
        }

        for (int step = 0; step < batch.Lengths[0]; step++)
        {
            while (batch.Lengths[active - 1] <= step)
            {
                active--;
            }

            for (int i = 0; i < active; i++)
            {
                int position = batch.Starts[i] + (backward ? batch.Lengths[i] - 1 - step : step);
                input.CopyTo(position, rows + (i * width), Inputs, gates + (i * _gates.Width), _gates.Width);
            }

            Multiply(input, rows, active, gates, first: step == 0);
            for (int i = 0; i < active; i++)
            {
                int position = batch.Starts[i] + (backward ? batch.Lengths[i] - 1 - step : step);
                short* state = rows + (i * width) + Inputs;
                Cell(gates + (i * _gates.Width), memory.Cells.Pointer + (i * Hidden), state, Hidden);
                Unsafe.CopyBlock(output + ((long)position * outputStride), state, (uint)(Hidden * sizeof(short)));
            }
        }
    }

    /// <summary>The gates of a step. In the first one the states are 0.</summary>
    private void Multiply(LstmInput input, short* rows, int count, float* gates, bool first)
    {
        if (!input.HasGates)
        {
            _gates.MultiplyFirst(first ? Inputs / 2 : _gates.Pairs, rows, Inputs + Hidden, count, gates, _gates.Width);
        }
        else if (!first)
        {
            _gates.AddTo(gates, _gates.Width, rows, Inputs + Hidden, count);
        }
    }

    /// <summary>The next cell and state of one sentence from its gates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Cell(float* gates, float* cells, short* state, int n)
    {
        for (int i = 0; i < n; i += 16)
        {
            var low = State(gates + i, cells + i, n);
            var high = State(gates + i + 8, cells + i + 8, n);
            Vector256.Narrow(Quantization.Units(low, Quantization.State), Quantization.Units(high, Quantization.State)).Store(state + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> State(float* gates, float* cells, int n)
    {
        var cell = Activation.Cell(Vector256.Load(gates), Vector256.Load(gates + n), Vector256.Load(gates + (2 * n)), Vector256.Load(cells));
        cell.Store(cells);
        return Activation.State(Vector256.Load(gates + (3 * n)), cell);
    }
}

/// <summary>Working memory of an LSTM layer.</summary>
/// <param name="Rows">Input and state of each sentence.</param>
/// <param name="Cells">Cells of each sentence.</param>
/// <param name="Gates">Gates of each sentence.</param>
internal sealed record LstmMemory(AlignedBuffer<short> Rows, AlignedBuffer<float> Cells, AlignedBuffer<float> Gates);
