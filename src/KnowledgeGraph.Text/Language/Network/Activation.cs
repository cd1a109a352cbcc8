using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The logistic function and the hyperbolic tangent of eight numbers. The exponential is a power of two times a polynomial of the fifth degree on
/// [−½, ½] (relative error below 10⁻⁶); all steps are exact IEEE operations or fused ones, so that results do not depend on the machine.
/// </summary>
internal static class Activation
{
    private const float Limit = 30, Log2E = 1.44269504f;

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Reciprocal(x, -Log2E);

    /// <summary>tanh x = 2 / (1 + e⁻²ˣ) − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.FusedMultiplyAdd(Reciprocal(x, -2 * Log2E), Vector256.Create(2f), Vector256.Create(-1f));

    /// <summary>1 / (1 + 2^(factor·x)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Reciprocal(Vector256<float> x, float factor)
    {
        var limited = Vector256.Min(Vector256.Max(x, Vector256.Create(-Limit)), Vector256.Create(Limit)) * Vector256.Create(factor);
        var whole = Vector256.Round(limited);
        var rest = limited - whole;
        var power = Vector256.Create(1.3333558e-3f);
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(9.6181291e-3f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(5.5504109e-2f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(2.4022651e-1f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(6.9314718e-1f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(1f));
        var scale = ((Vector256.ConvertToInt32(whole) + Vector256.Create(127)) << 23).AsSingle();
        return Vector256.Create(1f) / Vector256.FusedMultiplyAdd(power, scale, Vector256.Create(1f));
    }
}
