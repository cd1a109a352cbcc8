namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>32-bit hashes of strings and of combinations of hashes; the names of features. The same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261, Prime = 16777619;

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
    public static uint Of(uint a, uint b)
    {
        uint hash = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u + (a >> 7));
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    /// <summary>The hash of three.</summary>
    public static uint Of(uint a, uint b, uint c) => Of(Of(a, b), c);
}
