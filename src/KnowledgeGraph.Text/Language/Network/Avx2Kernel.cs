using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The product with AVX2: four rows by half a panel stay in registers.</summary>
internal sealed unsafe class Avx2Kernel : MatrixKernel
{
    private const int Half = PackedMatrix.PanelWidth / 2;

    /// <inheritdoc/>
    public override void Multiply(Panels panels, short* x, int strideX, int rows, float* y, int strideY)
    {
        for (int column = 0; column < panels.Width; column += Half)
        {
            short* weights = panels.Weights + (column / PackedMatrix.PanelWidth * PackedMatrix.PanelWidth * panels.Pairs * 2) + (column % PackedMatrix.PanelWidth * 2);
            int row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                Four(panels, weights, column, x + (row * strideX), strideX, y + (row * strideY) + column, strideY);
            }

            if (row + 2 <= rows)
            {
                Two(panels, weights, column, x + (row * strideX), strideX, y + (row * strideY) + column, strideY);
                row += 2;
            }

            if (row < rows)
            {
                One(panels, weights, column, x + (row * strideX), y + (row * strideY) + column);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Panels panels, int column, Vector256<int> left, Vector256<int> right, float* y)
    {
        Scaled(panels, column, left).Store(y);
        Scaled(panels, column + 8, right).Store(y + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Scaled(Panels panels, int column, Vector256<int> sums) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums), Vector256.Load(panels.Scales + column), Vector256.Load(panels.Bias + column));

    /// <summary>Four rows by 16 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Four(Panels panels, short* weights, int column, short* x, int strideX, float* y, int strideY)
    {
        Vector256<int> s0a = default, s0b = default, s1a = default, s1b = default, s2a = default, s2b = default, s3a = default, s3b = default;
        int* pairs = (int*)x;
        int stride = strideX / 2;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector256<short> wa = Vector256.Load(weights), wb = Vector256.Load(weights + 16), input;
            input = Vector256.Create(pairs[0]).AsInt16();
            s0a += Avx2.MultiplyAddAdjacent(input, wa);
            s0b += Avx2.MultiplyAddAdjacent(input, wb);
            input = Vector256.Create(pairs[stride]).AsInt16();
            s1a += Avx2.MultiplyAddAdjacent(input, wa);
            s1b += Avx2.MultiplyAddAdjacent(input, wb);
            input = Vector256.Create(pairs[2 * stride]).AsInt16();
            s2a += Avx2.MultiplyAddAdjacent(input, wa);
            s2b += Avx2.MultiplyAddAdjacent(input, wb);
            input = Vector256.Create(pairs[3 * stride]).AsInt16();
            s3a += Avx2.MultiplyAddAdjacent(input, wa);
            s3b += Avx2.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
        Store(panels, column, s1a, s1b, y + strideY);
        Store(panels, column, s2a, s2b, y + (2 * strideY));
        Store(panels, column, s3a, s3b, y + (3 * strideY));
    }

    /// <summary>Two rows by 16 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Two(Panels panels, short* weights, int column, short* x, int strideX, float* y, int strideY)
    {
        Vector256<int> s0a = default, s0b = default, s1a = default, s1b = default;
        int* pairs = (int*)x;
        int stride = strideX / 2;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector256<short> wa = Vector256.Load(weights), wb = Vector256.Load(weights + 16), input;
            input = Vector256.Create(pairs[0]).AsInt16();
            s0a += Avx2.MultiplyAddAdjacent(input, wa);
            s0b += Avx2.MultiplyAddAdjacent(input, wb);
            input = Vector256.Create(pairs[stride]).AsInt16();
            s1a += Avx2.MultiplyAddAdjacent(input, wa);
            s1b += Avx2.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
        Store(panels, column, s1a, s1b, y + strideY);
    }

    /// <summary>One row by 16 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void One(Panels panels, short* weights, int column, short* x, float* y)
    {
        Vector256<int> s0a = default, s0b = default;
        int* pairs = (int*)x;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector256<short> wa = Vector256.Load(weights), wb = Vector256.Load(weights + 16), input;
            input = Vector256.Create(pairs[0]).AsInt16();
            s0a += Avx2.MultiplyAddAdjacent(input, wa);
            s0b += Avx2.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
    }
}
