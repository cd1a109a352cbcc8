using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The product in tiles of four rows, or one, by two vectors of outputs, whose sums stay in registers.</summary>
/// <typeparam name="TVector">The vectors.</typeparam>
/// <typeparam name="TProducts">The instructions.</typeparam>
internal sealed unsafe class TiledKernel<TVector, TProducts> : MatrixKernel
    where TVector : struct
    where TProducts : struct, IPairProducts<TVector>
{
    /// <inheritdoc/>
    public override void Multiply(Panels panels, short* x, int strideX, int rows, OutputRows bias, OutputRows y)
    {
        for (int column = 0; column < panels.Width; column += 2 * TProducts.Lanes)
        {
            var tile = panels.At(column);
            int row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                Four(tile, x + ((nint)row * strideX), strideX, bias.At(row, column), y.At(row, column));
            }

            for (; row < rows; row++)
            {
                One(tile, x + ((nint)row * strideX), bias.At(row, column).First, y.At(row, column).First);
            }
        }
    }

    /// <summary>
    /// Four rows. Four products stand before their four additions, which is a fifth faster on Zen 4 than one by one; eight would need more than the
    /// sixteen registers of AVX2.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Four(Panels panels, short* x, nint strideX, OutputRows bias, OutputRows y)
    {
        TVector sum0a = default, sum0b = default, sum1a = default, sum1b = default, sum2a = default, sum2b = default, sum3a = default, sum3b = default;
        int* pairs = (int*)x;
        nint stride = strideX / 2;
        short* weights = panels.Weights;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            TVector a = TProducts.Weights(weights), b = TProducts.Weights(weights + (2 * TProducts.Lanes));
            TVector input0 = TProducts.Inputs(pairs[0]), input1 = TProducts.Inputs(pairs[stride]);
            TVector product0a = TProducts.Multiply(input0, a), product0b = TProducts.Multiply(input0, b);
            TVector product1a = TProducts.Multiply(input1, a), product1b = TProducts.Multiply(input1, b);
            sum0a = TProducts.Add(sum0a, product0a);
            sum0b = TProducts.Add(sum0b, product0b);
            sum1a = TProducts.Add(sum1a, product1a);
            sum1b = TProducts.Add(sum1b, product1b);
            TVector input2 = TProducts.Inputs(pairs[2 * stride]), input3 = TProducts.Inputs(pairs[3 * stride]);
            TVector product2a = TProducts.Multiply(input2, a), product2b = TProducts.Multiply(input2, b);
            TVector product3a = TProducts.Multiply(input3, a), product3b = TProducts.Multiply(input3, b);
            sum2a = TProducts.Add(sum2a, product2a);
            sum2b = TProducts.Add(sum2b, product2b);
            sum3a = TProducts.Add(sum3a, product3a);
            sum3b = TProducts.Add(sum3b, product3b);
        }

        Store(panels, sum0a, sum0b, bias.First, y.First);
        Store(panels, sum1a, sum1b, bias.First + bias.Stride, y.First + y.Stride);
        Store(panels, sum2a, sum2b, bias.First + (2 * bias.Stride), y.First + (2 * y.Stride));
        Store(panels, sum3a, sum3b, bias.First + (3 * bias.Stride), y.First + (3 * y.Stride));
    }

    /// <summary>One row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void One(Panels panels, short* x, float* bias, float* y)
    {
        TVector sumA = default, sumB = default;
        int* pairs = (int*)x;
        short* weights = panels.Weights;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            var input = TProducts.Inputs(pairs[0]);
            sumA = TProducts.Add(sumA, TProducts.Multiply(input, TProducts.Weights(weights)));
            sumB = TProducts.Add(sumB, TProducts.Multiply(input, TProducts.Weights(weights + (2 * TProducts.Lanes))));
        }

        Store(panels, sumA, sumB, bias, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Panels panels, TVector a, TVector b, float* bias, float* y)
    {
        TProducts.Store(a, panels.Scales, bias, y);
        TProducts.Store(b, panels.Scales + TProducts.Lanes, bias + TProducts.Lanes, y + TProducts.Lanes);
    }
}
