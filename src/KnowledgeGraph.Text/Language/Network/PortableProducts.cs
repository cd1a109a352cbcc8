using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// Arithmetic for machines without the vector instructions of the others: in 128-bit vectors, which processors of all makes have and the runtime
/// imitates where one has none. The first of a pair is the lower half of its 32 bits.
/// </summary>
internal readonly unsafe struct PortableProducts : IPairProducts<Vector128<int>>
{
    /// <inheritdoc/>
    public static int Lanes => Vector128<int>.Count;

    /// <inheritdoc/>
    public static bool HasManyRegisters => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Weights(short* weights) => Vector128.Load((int*)weights);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Inputs(int pair) => Vector128.Create(pair);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Multiply(Vector128<int> inputs, Vector128<int> weights) =>
        (First(inputs) * First(weights)) + ((inputs >> 16) * (weights >> 16));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Add(Vector128<int> left, Vector128<int> right) => left + right;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, float* scales, float* bias, float* y)
    {
        for (int i = 0; i < Vector128<int>.Count; i++)
        {
            y[i] = MathF.FusedMultiplyAdd(sums[i], scales[i], bias[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> First(Vector128<int> pairs) => (pairs << 16) >> 16;
}
