using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// What an LSTM does at each number of its state, for eight of them. Logistic functions and hyperbolic tangents are fractions of powers of e, so that all
/// of them together take two divisions. A power is a power of two times a polynomial of the fifth degree on [−½, ½] (relative error below 10⁻⁶). All steps
/// are exact IEEE operations or fused ones, so that results do not depend on the machine.
/// </summary>
internal static class Activation
{
    /// <summary>Powers of two are kept within ±this, so that the product of three and a cell does not overflow.</summary>
    private const float MaxExponent = 36;

    /// <summary>Adding it to a small number leaves the nearest integer in the lowest bits.</summary>
    private const float Rounding = 3 << 22;

    private const float Log2E = 1.44269504f;

    /// <summary>The next cell: <c>σ(forget)·cell + σ(input)·tanh(candidate)</c>, where σ(x) = 1 / (1 + e⁻ˣ) and tanh x = (1 − e⁻²ˣ) / (1 + e⁻²ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Cell(Vector256<float> input, Vector256<float> forget, Vector256<float> candidate, Vector256<float> cell)
    {
        var one = Vector256.Create(1f);
        var forgets = one + Power(forget, -Log2E);
        var power = Power(candidate, -2 * Log2E);
        var takes = (one + Power(input, -Log2E)) * (one + power);
        return Vector256.FusedMultiplyAdd(cell, takes, (one - power) * forgets) / (takes * forgets);
    }

    /// <summary>The next state: <c>σ(output)·tanh(cell)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> State(Vector256<float> output, Vector256<float> cell)
    {
        var one = Vector256.Create(1f);
        var power = Power(cell, -2 * Log2E);
        return (one - power) / ((one + Power(output, -Log2E)) * (one + power));
    }

    /// <summary>2^(factor·x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Power(Vector256<float> x, float factor)
    {
        var exponent = Vector256.Min(Vector256.Max(x * Vector256.Create(factor), Vector256.Create(-MaxExponent)), Vector256.Create(MaxExponent));
        var rounded = exponent + Vector256.Create(Rounding);
        var rest = exponent - (rounded - Vector256.Create(Rounding));
        var power = Vector256.Create(1.3333558e-3f);
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(9.6181291e-3f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(5.5504109e-2f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(2.4022651e-1f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(6.9314718e-1f));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(1f));
        return (power.AsInt32() + (rounded.AsInt32() << 23)).AsSingle();
    }
}
