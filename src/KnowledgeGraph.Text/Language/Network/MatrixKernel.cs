using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// Multiplies 16-bit inputs by 16-bit weights into 32-bit sums and scales these. The sums are exact integers and each output is one fused
/// multiply-add of its sum, so all kernels agree to the last bit.
/// </summary>
internal abstract unsafe class MatrixKernel
{
    /// <summary>The fastest kernel of this machine.</summary>
    public static MatrixKernel Best { get; } =
        Avx512BW.IsSupported ? new Avx512Kernel() : Avx2.IsSupported && Fma.IsSupported ? new Avx2Kernel() : new PortableKernel();

    /// <summary>Multiplies rows by all panels.</summary>
    public abstract void Multiply(Panels panels, short* x, int strideX, int rows, float* y, int strideY);
}
