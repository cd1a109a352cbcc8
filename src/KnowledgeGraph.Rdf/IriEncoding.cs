using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Percent-encoding of text that is to stand in an IRI.</summary>
internal static class IriEncoding
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <inheritdoc cref="Iri.EncodeSegment"/>
    public static string EncodeSegment(string text)
    {
        if (text is "." or "..")
        {
            return text.Replace(".", "%2E", StringComparison.Ordinal);
        }

        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(encoded, rune, StandsInSegment(rune));
        }

        return encoded.ToString();
    }

    /// <summary>An address with everything encoded that may not stand in the path, query or fragment where it stands.</summary>
    public static string EncodeBehindAuthority(string address)
    {
        int path = IriGrammar.EndOfAuthority(address, IriGrammar.IndexOfColon(address) + 1);
        var encoded = new StringBuilder(address, 0, path, address.Length + 16);
        var (inQuery, inFragment) = (false, false);
        for (int index = path; index < address.Length;)
        {
            _ = Rune.DecodeFromUtf16(address.AsSpan(index), out var rune, out int length);
            bool stands = rune.Value switch
            {
                '%' => IriGrammar.IsEncodedOctet(address, index),
                '?' => true,
                '#' => !inFragment,
                _ => StandsInPath(rune) || (inQuery && IriGrammar.IsPrivateCharacter(rune)),
            };
            inFragment |= rune.Value == '#';
            inQuery = !inFragment && (inQuery || rune.Value == '?');
            Append(encoded, rune, stands);
            index += length;
        }

        return encoded.ToString();
    }

    private static bool StandsInSegment(Rune rune) => rune.Value != '/' && StandsInPath(rune) && !IsInvisible(rune);

    private static bool StandsInPath(Rune rune) =>
        rune.IsAscii ? IriGrammar.IsPathCharacter((char)rune.Value) : IriGrammar.IsUcsCharacter(rune);

    /// <summary>Separators and format characters, less the joiners that Persian and the scripts of India spell with.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner) && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;

    private static void Append(StringBuilder encoded, Rune rune, bool stands)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (stands)
        {
            Span<char> characters = stackalloc char[2];
            encoded.Append(characters[..rune.EncodeToUtf16(characters)]);
            return;
        }

        foreach (byte octet in bytes[..rune.EncodeToUtf8(bytes)])
        {
            encoded.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }
    }
}
