using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The product for machines without the vector instructions of the others: in 128-bit vectors, which processors of all makes have and the runtime
/// imitates where one has none.
/// </summary>
internal sealed unsafe class PortableKernel : MatrixKernel
{
    /// <inheritdoc/>
    public override void Multiply(Panels panels, short* x, int strideX, int rows, float* y, int strideY)
    {
        for (int column = 0; column < panels.Width; column += PackedMatrix.PanelWidth)
        {
            for (int row = 0; row < rows; row++)
            {
                One(panels, panels.Weights + (column * panels.Pairs * 2), column, x + (row * strideX), y + (row * strideY) + column);
            }
        }
    }

    /// <summary>One row by 32 outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void One(Panels panels, short* weights, int column, short* x, float* y)
    {
        Vector128<int> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        for (int left = panels.Pairs; left > 0; left--, x += 2, weights += 2 * PackedMatrix.PanelWidth)
        {
            Vector128<int> even = Vector128.Create((int)x[0]), odd = Vector128.Create((int)x[1]);
            s0 += Products(weights, even, odd);
            s1 += Products(weights + 8, even, odd);
            s2 += Products(weights + 16, even, odd);
            s3 += Products(weights + 24, even, odd);
            s4 += Products(weights + 32, even, odd);
            s5 += Products(weights + 40, even, odd);
            s6 += Products(weights + 48, even, odd);
            s7 += Products(weights + 56, even, odd);
        }

        Store(panels, column, s0, y);
        Store(panels, column + 4, s1, y + 4);
        Store(panels, column + 8, s2, y + 8);
        Store(panels, column + 12, s3, y + 12);
        Store(panels, column + 16, s4, y + 16);
        Store(panels, column + 20, s5, y + 20);
        Store(panels, column + 24, s6, y + 24);
        Store(panels, column + 28, s7, y + 28);
    }

    /// <summary>The products of four pairs of weights, each pair's added up. The first of a pair is the lower half of its 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Products(short* weights, Vector128<int> even, Vector128<int> odd)
    {
        var pairs = Vector128.Load((int*)weights);
        return (((pairs << 16) >> 16) * even) + ((pairs >> 16) * odd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Panels panels, int column, Vector128<int> sums, float* y)
    {
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            y[i] = MathF.FusedMultiplyAdd(sums[i], panels.Scales[column + i], panels.Bias[column + i]);
        }
    }
}
