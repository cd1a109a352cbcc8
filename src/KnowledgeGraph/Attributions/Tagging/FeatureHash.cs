using System.Numerics;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>32-bit hashes of strings and of combinations of hashes; the names of features. The same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261, Prime = 16777619;
    private const ulong Multiplier = 0x9E3779B97F4A7C15, Finisher = 0xBF58476D1CE4E5B9;

    /// <summary>FNV-1a of the characters in lower case, each digit taken as 0.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Offset;
        foreach (char c in text)
        {
            hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c))) * Prime;
        }

        return hash;
    }

    /// <summary>The hash of a pair.</summary>
    public static uint Of(uint a, uint b) => Finish((Mix(a) ^ b) * Multiplier);

    /// <summary>The hash of three.</summary>
    public static uint Of(uint a, uint b, uint c) => Finish((Mix(Mix(a) ^ b) ^ c) * Multiplier);

    /// <summary>The hash of four.</summary>
    public static uint Of(uint a, uint b, uint c, uint d) => Finish((Mix(Mix(Mix(a) ^ b) ^ c) ^ d) * Multiplier);

    private static ulong Mix(ulong value) => BitOperations.RotateLeft(value * Multiplier, 29);

    private static uint Finish(ulong value)
    {
        value = (value ^ (value >> 32)) * Finisher;
        return (uint)(value >> 32);
    }
}
