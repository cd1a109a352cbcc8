using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>The grammar of absolute IRIs (<see href="https://www.rfc-editor.org/rfc/rfc3987#section-2.2">RFC 3987</see>), less IPvFuture hosts.</summary>
internal static class IriGrammar
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(Unreserved + SubDelimiters);
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(Unreserved + SubDelimiters + ":@/");

    /// <summary>Where a text stops being an absolute IRI, in UTF-16 units, or -1 where it is one.</summary>
    public static int IndexOfError(string text)
    {
        int colon = IndexOfColon(text);
        if (colon < 0)
        {
            return 0;
        }

        int path = EndOfAuthority(text, colon + 1);
        int error = path > colon + 1 ? IndexOfAuthorityError(text, colon + 3, path) : -1;
        return error >= 0 ? error : IndexOfErrorBehindAuthority(text, path);
    }

    /// <summary>Where the scheme's colon is, or -1.</summary>
    public static int IndexOfColon(string text)
    {
        int end = text.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        return end > 0 && text[end] == ':' && char.IsAsciiLetter(text[0]) ? end : -1;
    }

    /// <summary>Where the path starts, given where the scheme's colon ended.</summary>
    public static int EndOfAuthority(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith("//"))
        {
            return start;
        }

        int length = text.AsSpan(start + 2).IndexOfAny('/', '?', '#');
        return length < 0 ? text.Length : start + 2 + length;
    }

    /// <summary>Whether a percent sign here starts an encoded octet.</summary>
    public static bool IsEncodedOctet(string text, int index) =>
        index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);

    /// <summary>Whether an ASCII character may stand in a path.</summary>
    public static bool IsPathCharacter(char character) => PathCharacters.Contains(character);

    /// <summary>Whether a character beyond ASCII may stand in a path (the RFC's <c>ucschar</c>).</summary>
    public static bool IsUcsCharacter(Rune rune) => rune.Value switch
    {
        < 0xA0 => false,
        <= 0xD7FF => true,
        < 0x10000 => rune.Value is (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF),
        < 0xF0000 => (rune.Value & 0xFFFF) <= 0xFFFD && rune.Value is (< 0xE0000 or > 0xE0FFF),
        _ => false,
    };

    /// <summary>Whether a character is for private use, as the RFC allows it in a query (<c>iprivate</c>).</summary>
    public static bool IsPrivateCharacter(Rune rune) =>
        rune.Value is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static int IndexOfErrorBehindAuthority(string text, int start)
    {
        var (inQuery, inFragment) = (false, false);
        for (int index = start; ;)
        {
            int plain = text.AsSpan(index).IndexOfAnyExcept(PathCharacters);
            if (plain < 0)
            {
                return -1;
            }

            index += plain;
            switch (text[index])
            {
                case '?':
                    inQuery |= !inFragment;
                    index++;
                    break;
                case '#' when !inFragment:
                    (inQuery, inFragment) = (false, true);
                    index++;
                    break;
                default:
                    int length = LengthOfCharacter(text, index, inQuery);
                    if (length == 0)
                    {
                        return index;
                    }

                    index += length;
                    break;
            }
        }
    }

    private static int IndexOfAuthorityError(string text, int start, int end)
    {
        int at = text.IndexOf('@', start, end - start);
        int host = at < 0 ? start : at + 1;
        int error = at < 0 ? -1 : IndexOfNameError(text, start, at, orColon: true);
        if (error >= 0)
        {
            return error;
        }

        if (host < end && text[host] == '[')
        {
            int bracket = text.IndexOf(']', host, end - host);
            return bracket > 0 && IsIPv6(text.AsSpan(host + 1, bracket - host - 1))
                ? IndexOfPortError(text, bracket + 1, end)
                : host;
        }

        int colon = text.IndexOf(':', host, end - host);
        int hostEnd = colon < 0 ? end : colon;
        error = IndexOfNameError(text, host, hostEnd, orColon: false);
        return error >= 0 ? error : IndexOfPortError(text, hostEnd, end);
    }

    private static int IndexOfNameError(string text, int start, int end, bool orColon)
    {
        for (int index = start; index < end;)
        {
            int length = HostCharacters.Contains(text[index]) || (orColon && text[index] == ':')
                ? 1
                : LengthOfCharacter(text, index, inQuery: false);
            if (length == 0)
            {
                return index;
            }

            index += length;
        }

        return -1;
    }

    private static int IndexOfPortError(string text, int start, int end)
    {
        if (start == end)
        {
            return -1;
        }

        int digits = text[start] == ':' ? text.AsSpan(start + 1, end - start - 1).IndexOfAnyExceptInRange('0', '9') : -1;
        return text[start] != ':' ? start : digits < 0 ? -1 : start + 1 + digits;
    }

    private static bool IsIPv6(ReadOnlySpan<char> address) =>
        !address.ContainsAny('%', '/', '[') && IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6;

    private static int LengthOfCharacter(string text, int index, bool inQuery)
    {
        if (text[index] == '%')
        {
            return IsEncodedOctet(text, index) ? 3 : 0;
        }

        return Rune.TryGetRuneAt(text, index, out var rune) && (IsUcsCharacter(rune) || (inQuery && IsPrivateCharacter(rune)))
            ? rune.Utf16SequenceLength
            : 0;
    }
}
