namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The product in plain arithmetic, for machines without the vector instructions of the others.</summary>
internal sealed unsafe class PortableKernel : MatrixKernel
{
    /// <inheritdoc/>
    public override void Multiply(Panels panels, short* x, int strideX, int rows, float* y, int strideY)
    {
        const int width = PackedMatrix.PanelWidth;
        int* sums = stackalloc int[width];
        for (int column = 0; column < panels.Width; column += width)
        {
            short* panel = panels.Weights + (column * panels.Pairs * 2);
            for (int row = 0; row < rows; row++)
            {
                new Span<int>(sums, width).Clear();
                short* input = x + (row * strideX), weights = panel;
                for (int pair = 0; pair < panels.Pairs; pair++, input += 2, weights += 2 * width)
                {
                    for (int i = 0; i < width; i++)
                    {
                        sums[i] += (input[0] * weights[2 * i]) + (input[1] * weights[(2 * i) + 1]);
                    }
                }

                float* output = y + (row * strideY) + column;
                for (int i = 0; i < width; i++)
                {
                    output[i] = MathF.FusedMultiplyAdd(sums[i], panels.Scales[column + i], panels.Bias[column + i]);
                }
            }
        }
    }
}
