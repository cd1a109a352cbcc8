namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// A linear layer ready for products: 16-bit weights in panels of <see cref="PanelWidth"/> outputs. Within a panel the weights of two neighbouring
/// inputs stand side by side for each output, as the multiply-and-add-pairs instructions take them.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Outputs a panel.</summary>
    public const int PanelWidth = 32;

    private readonly AlignedBuffer<short> _weights;
    private readonly AlignedBuffer<float> _scales, _bias;
    private readonly MatrixKernel _kernel;

    /// <summary>Packs a layer.</summary>
    /// <param name="matrix">The layer.</param>
    /// <param name="inputScale">Units a 1.0 of the inputs.</param>
    /// <param name="kernel">How to multiply.</param>
    public PackedMatrix(QuantizedMatrix matrix, float inputScale, MatrixKernel kernel)
    {
        _kernel = kernel;
        Inputs = matrix.Inputs;
        Pairs = (matrix.Inputs + 1) / 2;
        Width = (matrix.Outputs + PanelWidth - 1) / PanelWidth * PanelWidth;
        _weights = new(Width * Pairs * 2);
        _scales = new(Width);
        _bias = new(Width);
        for (int output = 0; output < matrix.Outputs; output++)
        {
            _scales.Pointer[output] = matrix.Scales[output] / inputScale;
            _bias.Pointer[output] = matrix.Bias[output];
            short* panel = _weights.Pointer + (output / PanelWidth * PanelWidth * Pairs * 2) + (output % PanelWidth * 2);
            for (int input = 0; input < matrix.Inputs; input++)
            {
                panel[(input / 2 * PanelWidth * 2) + (input % 2)] = matrix.Weights[(output * matrix.Inputs) + input];
            }
        }
    }

    /// <summary>Number of inputs. A row of inputs must be followed by one more readable number where this is odd.</summary>
    public int Inputs { get; }

    /// <summary>Number of pairs of inputs.</summary>
    public int Pairs { get; }

    /// <summary>Number of outputs, rounded up to whole panels; the additional ones are 0.</summary>
    public int Width { get; }

    /// <summary>Multiplies rows of inputs: <c>y = x·Wᵀ + b</c>.</summary>
    /// <param name="x">The first row.</param>
    /// <param name="strideX">From a row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="y">The first row of outputs, <see cref="Width"/> numbers each.</param>
    /// <param name="strideY">From a row to the next.</param>
    public void Multiply(short* x, int strideX, int rows, float* y, int strideY) => MultiplyFirst(Pairs, x, strideX, rows, y, strideY);

    /// <summary>Multiplies the first <paramref name="pairs"/> of inputs, as where the others are 0.</summary>
    public void MultiplyFirst(int pairs, short* x, int strideX, int rows, float* y, int strideY) =>
        _kernel.Multiply(Panels(pairs), x, strideX, rows, new(_bias.Pointer, 0), new(y, strideY));

    /// <summary>Adds to rows of outputs: <c>y += x·Wᵀ</c>, without the bias.</summary>
    public void AddTo(float* y, int strideY, short* x, int strideX, int rows) =>
        _kernel.Multiply(Panels(Pairs), x, strideX, rows, new(y, strideY), new(y, strideY));

    private Panels Panels(int pairs) => new(_weights.Pointer, _scales.Pointer, pairs, Width, 2 * PanelWidth * Pairs);
}

/// <summary>The memory of a <see cref="PackedMatrix"/>.</summary>
internal readonly unsafe struct Panels(short* weights, float* scales, int pairs, int width, nint panelLength)
{
    /// <summary>Panels of pairs of weights.</summary>
    public readonly short* Weights = weights;

    /// <summary>What an integer sum of 1 is worth, for each output.</summary>
    public readonly float* Scales = scales;

    /// <summary>How many pairs of inputs are multiplied.</summary>
    public readonly int Pairs = pairs;

    /// <summary>Number of outputs in whole panels.</summary>
    public readonly int Width = width;

    /// <summary>The outputs from <paramref name="column"/> on as far as their panel reaches.</summary>
    public Panels At(int column)
    {
        int inside = column % PackedMatrix.PanelWidth;
        return new(Weights + (column / PackedMatrix.PanelWidth * panelLength) + (2 * inside), Scales + column, Pairs, PackedMatrix.PanelWidth - inside, panelLength);
    }
}

/// <summary>Rows of outputs.</summary>
internal readonly unsafe struct OutputRows(float* first, nint stride)
{
    /// <summary>The first row.</summary>
    public readonly float* First = first;

    /// <summary>From a row to the next; 0 where all are the same one.</summary>
    public readonly nint Stride = stride;

    /// <summary>The rows from one on, without the outputs before <paramref name="column"/>.</summary>
    public OutputRows At(int row, int column) => new(First + (row * Stride) + column, Stride);
}
