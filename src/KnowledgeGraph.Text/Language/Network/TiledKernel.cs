using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The product in tiles of eight rows, four or one, by two vectors of outputs, whose sums stay in registers.</summary>
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
            for (; TProducts.HasManyRegisters && row + 8 <= rows; row += 8)
            {
                Eight(tile, x + ((nint)row * strideX), strideX, bias.At(row, column), y.At(row, column));
            }

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

    /// <summary>Eight rows, for which only many registers are enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Eight(Panels panels, short* x, nint strideX, OutputRows bias, OutputRows y)
    {
        TVector sum0a = default, sum0b = default, sum1a = default, sum1b = default, sum2a = default, sum2b = default, sum3a = default, sum3b = default;
        TVector sum4a = default, sum4b = default, sum5a = default, sum5b = default, sum6a = default, sum6b = default, sum7a = default, sum7b = default;
        int* pairs = (int*)x;
        nint stride = strideX / 2;
        short* weights = panels.Weights;
        for (int left = panels.Pairs; left > 0; left--, pairs++, weights += 2 * PackedMatrix.PanelWidth)
        {
            TVector a = TProducts.Weights(weights), b = TProducts.Weights(weights + (2 * TProducts.Lanes));
            AddProducts(a, b, pairs, stride, ref sum0a, ref sum0b, ref sum1a, ref sum1b, ref sum2a, ref sum2b, ref sum3a, ref sum3b);
            AddProducts(a, b, pairs + (4 * stride), stride, ref sum4a, ref sum4b, ref sum5a, ref sum5b, ref sum6a, ref sum6b, ref sum7a, ref sum7b);
        }

        Store(panels, sum0a, sum0b, bias.First, y.First);
        Store(panels, sum1a, sum1b, bias.First + bias.Stride, y.First + y.Stride);
        Store(panels, sum2a, sum2b, bias.First + (2 * bias.Stride), y.First + (2 * y.Stride));
        Store(panels, sum3a, sum3b, bias.First + (3 * bias.Stride), y.First + (3 * y.Stride));
        Store(panels, sum4a, sum4b, bias.First + (4 * bias.Stride), y.First + (4 * y.Stride));
        Store(panels, sum5a, sum5b, bias.First + (5 * bias.Stride), y.First + (5 * y.Stride));
        Store(panels, sum6a, sum6b, bias.First + (6 * bias.Stride), y.First + (6 * y.Stride));
        Store(panels, sum7a, sum7b, bias.First + (7 * bias.Stride), y.First + (7 * y.Stride));
    }

    /// <summary>Four rows.</summary>
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
            AddProducts(a, b, pairs, stride, ref sum0a, ref sum0b, ref sum1a, ref sum1b, ref sum2a, ref sum2b, ref sum3a, ref sum3b);
        }

        Store(panels, sum0a, sum0b, bias.First, y.First);
        Store(panels, sum1a, sum1b, bias.First + bias.Stride, y.First + y.Stride);
        Store(panels, sum2a, sum2b, bias.First + (2 * bias.Stride), y.First + (2 * y.Stride));
        Store(panels, sum3a, sum3b, bias.First + (3 * bias.Stride), y.First + (3 * y.Stride));
    }

    /// <summary>
    /// Adds the products of a pair of inputs of four rows. Products stand before their additions, eight or four of them as there are registers, which is
    /// a fifth faster on Zen 4 than one by one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddProducts(
        TVector a, TVector b, int* pairs, nint stride, ref TVector sum0a, ref TVector sum0b, ref TVector sum1a, ref TVector sum1b,
        ref TVector sum2a, ref TVector sum2b, ref TVector sum3a, ref TVector sum3b)
    {
        TVector input0 = TProducts.Inputs(pairs[0]), input1 = TProducts.Inputs(pairs[stride]);
        TVector product0a = TProducts.Multiply(input0, a), product0b = TProducts.Multiply(input0, b);
        TVector product1a = TProducts.Multiply(input1, a), product1b = TProducts.Multiply(input1, b);
        if (!TProducts.HasManyRegisters)
        {
            AddTo(ref sum0a, ref sum0b, ref sum1a, ref sum1b, product0a, product0b, product1a, product1b);
        }

        TVector input2 = TProducts.Inputs(pairs[2 * stride]), input3 = TProducts.Inputs(pairs[3 * stride]);
        TVector product2a = TProducts.Multiply(input2, a), product2b = TProducts.Multiply(input2, b);
        TVector product3a = TProducts.Multiply(input3, a), product3b = TProducts.Multiply(input3, b);
        if (TProducts.HasManyRegisters)
        {
            AddTo(ref sum0a, ref sum0b, ref sum1a, ref sum1b, product0a, product0b, product1a, product1b);
        }

        AddTo(ref sum2a, ref sum2b, ref sum3a, ref sum3b, product2a, product2b, product3a, product3b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(
        ref TVector sum0a, ref TVector sum0b, ref TVector sum1a, ref TVector sum1b,
        TVector product0a, TVector product0b, TVector product1a, TVector product1b)
    {
        sum0a = TProducts.Add(sum0a, product0a);
        sum0b = TProducts.Add(sum0b, product0b);
        sum1a = TProducts.Add(sum1a, product1a);
        sum1b = TProducts.Add(sum1b, product1b);
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
