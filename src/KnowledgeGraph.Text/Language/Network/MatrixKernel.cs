using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// Multiplies 16-bit inputs by 16-bit weights into 32-bit sums and scales these. The sums are exact integers and each output is one fused
/// multiply-add of its sum, so all kernels agree to the last bit.
/// </summary>
internal abstract unsafe class MatrixKernel
{
    /// <summary>The kernel that every machine can run.</summary>
    public static MatrixKernel Portable { get; } = new TiledKernel<Vector128<int>, PortableProducts>();

    /// <summary>Those that this machine can run, the fastest last.</summary>
    public static IReadOnlyList<MatrixKernel> Supported { get; } =
    [
        Portable,
        .. Avx2.IsSupported && Fma.IsSupported ? [new TiledKernel<Vector256<int>, Avx2Products>()] : (MatrixKernel[])[],
        .. Avx512BW.IsSupported ? [new TiledKernel<Vector512<int>, Avx512Products>()] : (MatrixKernel[])[],
    ];

    /// <summary>The fastest kernel of this machine.</summary>
    public static MatrixKernel Best { get; } = Supported[^1];

    /// <summary>Multiplies rows of inputs by all panels.</summary>
    /// <param name="panels">The weights.</param>
    /// <param name="x">The first row of inputs.</param>
    /// <param name="strideX">From a row to the next, an even number.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="bias">What is added to the rows of outputs.</param>
    /// <param name="y">The rows of outputs; may be those of <paramref name="bias"/>.</param>
    public abstract void Multiply(Panels panels, short* x, int strideX, int rows, OutputRows bias, OutputRows y);
}
