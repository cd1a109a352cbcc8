using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The instructions of AVX2.</summary>
internal readonly unsafe struct Avx2Products : IPairProducts<Vector256<int>>
{
    /// <inheritdoc/>
    public static int Lanes => Vector256<int>.Count;

    /// <inheritdoc/>
    public static bool HasManyRegisters => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Weights(short* weights) => Vector256.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Inputs(int pair) => Vector256.Create(pair);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Multiply(Vector256<int> inputs, Vector256<int> weights) => Avx2.MultiplyAddAdjacent(inputs.AsInt16(), weights.AsInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> left, Vector256<int> right) => left + right;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> sums, float* scales, float* bias, float* y) =>
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(sums), Vector256.Load(scales), Vector256.Load(bias)).Store(y);
}
