using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Mints ids from content: 80 bits of SHA-256, enough for 10⁹ ids with a chance of one clash below 10⁻⁶.</summary>
internal static class ContentHash
{
    private const int Digits = 20;
    private const int MostOnStack = 512;
    private const char Separator = '\u001F';

    /// <summary>The id of the sequence of <paramref name="parts"/>: 20 lower-case hexadecimal digits.</summary>
    public static string Of(params IEnumerable<string> parts) => OfText(string.Join(Separator, parts));

    private static string OfText(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[]? rented = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[MostOnStack];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return Convert.ToHexStringLower(hash[..(Digits / 2)]);
    }
}
