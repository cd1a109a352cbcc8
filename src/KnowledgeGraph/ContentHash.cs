using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Mints ids from content: 80 bits of SHA-256, enough for 10⁹ ids with a chance of one clash below 10⁻⁶.</summary>
internal static class ContentHash
{
    private const int Digits = 20;
    private const char Separator = '\u001F';

    /// <summary>The id of the sequence of <paramref name="parts"/>: 20 lower-case hexadecimal digits.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts))))[..Digits];
}
