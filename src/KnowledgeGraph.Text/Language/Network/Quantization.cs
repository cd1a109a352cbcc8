using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// How numbers of the network become 16-bit integers before a matrix product. Products of integers are exact in any order, which is why every
/// instruction set gives the same trees.
/// </summary>
internal static class Quantization
{
    /// <summary>Units a 1.0 of word vectors and LSTM states; what exceeds ±8 is cut off.</summary>
    public const float State = 4096;

    /// <summary>Units a 1.0 of the rectified layers under the outputs; what exceeds 32 is cut off.</summary>
    public const float Hidden = 1024;

    /// <summary>Writes numbers in units of <paramref name="scale"/>, rounded to even, cut off at the ends of 16 bits.</summary>
    /// <param name="values">The numbers; their count is a multiple of 16.</param>
    /// <param name="scale">Units a 1.0.</param>
    /// <param name="count">How many.</param>
    /// <param name="result">Where to write.</param>
    /// <param name="rectify">Whether negative numbers become 0.</param>
    public static unsafe void Quantize(float* values, float scale, int count, short* result, bool rectify)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector256.Narrow(Units(values + i, scale, rectify), Units(values + i + 8, scale, rectify)).Store(result + i);
        }
    }

    /// <summary>Eight numbers in units of <paramref name="scale"/>, within 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Units(Vector256<float> values, float scale)
    {
        var limited = Vector256.Min(Vector256.Max(values * Vector256.Create(scale), Vector256.Create((float)short.MinValue)), Vector256.Create((float)short.MaxValue));
        return Vector256.ConvertToInt32Native(Vector256.Round(limited));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<int> Units(float* values, float scale, bool rectify)
    {
        var loaded = Vector256.Load(values);
        return Units(rectify ? Vector256.Max(loaded, Vector256<float>.Zero) : loaded, scale);
    }
}
