using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Network;

public sealed unsafe class MatrixKernelTests
{
    private const int Inputs = 37, Outputs = 70;

    /// <summary>Those that this machine can run.</summary>
    internal static readonly MatrixKernel[] Kernels = [.. MatrixKernel.Supported];

    [Test]
    public void AProductIsThatOfExactArithmetic([ValueSource(nameof(Kernels))] object kernel, [Values(1, 2, 3, 5, 8, 15, 16, 33)] int rows)
    {
        var (matrix, x) = Example(rows);
        float[] y = Multiply((MatrixKernel)kernel, matrix, x, rows);
        for (int row = 0; row < rows; row++)
        {
            for (int output = 0; output < Outputs; output++)
            {
                double sum = Enumerable.Range(0, Inputs).Sum(i => (double)x[(row * (Inputs + 1)) + i] * matrix.Weights[(output * Inputs) + i]);
                Assert.That(y[(row * Outputs) + output], Is.EqualTo((sum * matrix.Scales[output] / 4096) + matrix.Bias[output]).Within(1e-4));
            }
        }
    }

    [Test]
    public void AllKernelsAgreeToTheLastBit([Values(1, 4, 7, 23)] int rows)
    {
        var (matrix, x) = Example(rows);
        Assert.That(Kernels.Select(k => Multiply(k, matrix, x, rows)), Has.All.EqualTo(Multiply(MatrixKernel.Portable, matrix, x, rows)));
    }

    [Test]
    public void TheLargestInputsDoNotOverflow()
    {
        const int inputs = 512;
        var matrix = new QuantizedMatrix(inputs, 1, [.. Enumerable.Repeat((sbyte)127, inputs)], [1], [0]);
        short[] x = [.. Enumerable.Repeat(short.MaxValue, inputs)];
        foreach (var kernel in Kernels)
        {
            var packed = new PackedMatrix(matrix, 1, kernel);
            var y = new AlignedBuffer<float>(packed.Width);
            fixed (short* input = x)
            {
                packed.Multiply(input, inputs, 1, y.Pointer, packed.Width);
            }

            Assert.That(y.Span[0], Is.EqualTo(127f * short.MaxValue * inputs));
        }
    }

    [Test]
    public void AProductIsAddedToWhatIsThere([ValueSource(nameof(Kernels))] object kernel, [Values(1, 2, 3, 5, 8, 33)] int rows)
    {
        var (matrix, x) = Example(rows);
        var packed = new PackedMatrix(matrix, 4096, (MatrixKernel)kernel);
        var y = new AlignedBuffer<float>(rows * packed.Width);
        for (int i = 0; i < y.Length; i++)
        {
            y.Span[i] = i % packed.Width < Outputs ? matrix.Bias[i % packed.Width] : 0;
        }

        fixed (short* input = x)
        {
            packed.AddTo(y.Pointer, packed.Width, input, Inputs + 1, rows);
        }

        Assert.That(Read(y, rows), Is.EqualTo(Multiply(MatrixKernel.Portable, matrix, x, rows)));
    }

    [Test]
    public void TheProductsOverPartsOfTheInputsAddUp([ValueSource(nameof(Kernels))] object kernel)
    {
        const int rows = 7, first = 16;
        var (matrix, x) = Example(rows);
        PackedMatrix begin = new(matrix.Over(0, first), 4096, (MatrixKernel)kernel), rest = new(matrix.Over(first, Inputs - first), 4096, (MatrixKernel)kernel);
        var y = new AlignedBuffer<float>(rows * begin.Width);
        fixed (short* input = x)
        {
            begin.Multiply(input, Inputs + 1, rows, y.Pointer, begin.Width);
            rest.AddTo(y.Pointer, begin.Width, input + first, Inputs + 1, rows);
        }

        Assert.That(Read(y, rows), Is.EqualTo(Multiply(MatrixKernel.Portable, matrix, x, rows)).Within(1e-4f));
    }

    private static (QuantizedMatrix Matrix, short[] X) Example(int rows)
    {
        var random = new Random(rows);
        var matrix = RandomNetwork.Matrix(random, Inputs, Outputs);
        return (matrix, [.. Enumerable.Range(0, rows * (Inputs + 1)).Select(_ => (short)random.Next(short.MinValue, short.MaxValue + 1))]);
    }

    private static float[] Multiply(MatrixKernel kernel, QuantizedMatrix matrix, short[] x, int rows)
    {
        var packed = new PackedMatrix(matrix, 4096, kernel);
        var y = new AlignedBuffer<float>(rows * packed.Width);
        fixed (short* input = x)
        {
            packed.Multiply(input, Inputs + 1, rows, y.Pointer, packed.Width);
        }

        return Read(y, rows);
    }

    /// <summary>The outputs without those that fill the last panel.</summary>
    private static float[] Read(AlignedBuffer<float> y, int rows) =>
        [.. Enumerable.Range(0, rows).SelectMany(row => y.Span.Slice(row * (y.Length / rows), Outputs).ToArray())];
}
