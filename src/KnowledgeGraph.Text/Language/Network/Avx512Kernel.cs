using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The product with AVX-512: eight rows by a whole panel stay in registers.</summary>
internal sealed unsafe class Avx512Kernel : MatrixKernel
{
    /// <inheritdoc/>
    public override void Multiply(Panels panels, short* x, int strideX, int rows, float* y, int strideY)
    {
        for (int column = 0; column < panels.Width; column += PackedMatrix.PanelWidth)
        {
            short* weights = panels.Weights + (column * panels.Pairs * 2);
            int row = 0;
            for (; row + 8 <= rows; row += 8)
            {
                Eight(panels, weights, column, x + (row * strideX), strideX, y + (row * strideY) + column, strideY);
            }

            if (row + 4 <= rows)
            {
                Four(panels, weights, column, x + (row * strideX), strideX, y + (row * strideY) + column, strideY);
                row += 4;
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
    private static void Store(Panels panels, int column, Vector512<int> left, Vector512<int> right, float* y)
    {
        Scaled(panels, column, left).Store(y);
        Scaled(panels, column + 16, right).Store(y + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Scaled(Panels panels, int column, Vector512<int> sums) =>
        Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sums), Vector512.Load(panels.Scales + column), Vector512.Load(panels.Bias + column));

    /// <summary>Eight rows by 32 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Eight(Panels panels, short* weights, int column, short* x, int strideX, float* y, int strideY)
    {
        Vector512<int> s0a = default, s0b = default, s1a = default, s1b = default, s2a = default, s2b = default, s3a = default, s3b = default, s4a = default, s4b = default, s5a = default, s5b = default, s6a = default, s6b = default, s7a = default, s7b = default;
        int* pairs = (int*)x;
        int stride = strideX / 2;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector512<short> wa = Vector512.Load(weights), wb = Vector512.Load(weights + 32), input;
            input = Vector512.Create(pairs[0]).AsInt16();
            s0a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s0b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[stride]).AsInt16();
            s1a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s1b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[2 * stride]).AsInt16();
            s2a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s2b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[3 * stride]).AsInt16();
            s3a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s3b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[4 * stride]).AsInt16();
            s4a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s4b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[5 * stride]).AsInt16();
            s5a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s5b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[6 * stride]).AsInt16();
            s6a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s6b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[7 * stride]).AsInt16();
            s7a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s7b += Avx512BW.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
        Store(panels, column, s1a, s1b, y + strideY);
        Store(panels, column, s2a, s2b, y + (2 * strideY));
        Store(panels, column, s3a, s3b, y + (3 * strideY));
        Store(panels, column, s4a, s4b, y + (4 * strideY));
        Store(panels, column, s5a, s5b, y + (5 * strideY));
        Store(panels, column, s6a, s6b, y + (6 * strideY));
        Store(panels, column, s7a, s7b, y + (7 * strideY));
    }

    /// <summary>Four rows by 32 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Four(Panels panels, short* weights, int column, short* x, int strideX, float* y, int strideY)
    {
        Vector512<int> s0a = default, s0b = default, s1a = default, s1b = default, s2a = default, s2b = default, s3a = default, s3b = default;
        int* pairs = (int*)x;
        int stride = strideX / 2;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector512<short> wa = Vector512.Load(weights), wb = Vector512.Load(weights + 32), input;
            input = Vector512.Create(pairs[0]).AsInt16();
            s0a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s0b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[stride]).AsInt16();
            s1a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s1b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[2 * stride]).AsInt16();
            s2a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s2b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[3 * stride]).AsInt16();
            s3a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s3b += Avx512BW.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
        Store(panels, column, s1a, s1b, y + strideY);
        Store(panels, column, s2a, s2b, y + (2 * strideY));
        Store(panels, column, s3a, s3b, y + (3 * strideY));
    }

    /// <summary>Two rows by 32 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Two(Panels panels, short* weights, int column, short* x, int strideX, float* y, int strideY)
    {
        Vector512<int> s0a = default, s0b = default, s1a = default, s1b = default;
        int* pairs = (int*)x;
        int stride = strideX / 2;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector512<short> wa = Vector512.Load(weights), wb = Vector512.Load(weights + 32), input;
            input = Vector512.Create(pairs[0]).AsInt16();
            s0a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s0b += Avx512BW.MultiplyAddAdjacent(input, wb);
            input = Vector512.Create(pairs[stride]).AsInt16();
            s1a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s1b += Avx512BW.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
        Store(panels, column, s1a, s1b, y + strideY);
    }

    /// <summary>One row by 32 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void One(Panels panels, short* weights, int column, short* x, float* y)
    {
        Vector512<int> s0a = default, s0b = default;
        int* pairs = (int*)x;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector512<short> wa = Vector512.Load(weights), wb = Vector512.Load(weights + 32), input;
            input = Vector512.Create(pairs[0]).AsInt16();
            s0a += Avx512BW.MultiplyAddAdjacent(input, wa);
            s0b += Avx512BW.MultiplyAddAdjacent(input, wb);
        }

        Store(panels, column, s0a, s0b, y);
    }
}
