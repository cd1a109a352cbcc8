using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>How the rest of an IRI can be written behind a prefix.</summary>
internal enum LocalNameForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As it is.</summary>
    Plain,

    /// <summary>With backslashes.</summary>
    Escaped,
}

/// <summary>The two halves of Turtle's <see href="https://www.w3.org/TR/turtle/#sec-grammar-grammar">prefixed names</see>.</summary>
internal static class PrefixedName
{
    private static readonly SearchValues<char> PlainAnywhere =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:");

    private static readonly SearchValues<char> AlwaysEscaped = SearchValues.Create("~!$&'()*+,;=@");

    /// <summary>Whether a text may stand before the colon (PN_PREFIX, or nothing).</summary>
    public static bool IsLabel(string text)
    {
        for (int index = 0; index < text.Length;)
        {
            bool last = index + 1 == text.Length;
            if (!Rune.TryGetRuneAt(text, index, out var rune)
                || !(index == 0 ? IsNameStart(rune) : rune.Value == '_' || IsNameCharacter(rune) || (rune.Value == '.' && !last)))
            {
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }

    /// <summary>How the part of an IRI behind a namespace is written as PN_LOCAL; every <c>%</c> in it starts an encoded octet.</summary>
    public static LocalNameForm FormOf(ReadOnlySpan<char> local)
    {
        var form = LocalNameForm.Plain;
        for (int index = 0; ;)
        {
            int plain = local[index..].IndexOfAnyExcept(PlainAnywhere);
            if (plain < 0)
            {
                return form;
            }

            index += plain;
            char character = local[index];
            if (NeedsEscape(character, index, local.Length))
            {
                form = LocalNameForm.Escaped;
                index++;
                continue;
            }

            _ = Rune.DecodeFromUtf16(local[index..], out var rune, out int length);
            if (!(character is '%' or '.' or '-' || IsNameStart(rune) || (index > 0 && IsNameCharacter(rune))))
            {
                return LocalNameForm.None;
            }

            index += length;
        }
    }

    /// <summary>Where the first character is, from an index on, that needs a backslash; or -1.</summary>
    public static int IndexOfEscape(ReadOnlySpan<char> local, int from)
    {
        for (int index = from; index < local.Length; index++)
        {
            if (NeedsEscape(local[index], index, local.Length))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool NeedsEscape(char character, int index, int length) => character switch
    {
        '-' => index == 0,
        '.' => index == 0 || index == length - 1,
        _ => AlwaysEscaped.Contains(character),
    };

    /// <summary>PN_CHARS_BASE.</summary>
    private static bool IsNameStart(Rune rune) => rune.Value is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
        or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
        or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);

    /// <summary>PN_CHARS without the underscore.</summary>
    private static bool IsNameCharacter(Rune rune) => IsNameStart(rune)
        || rune.Value is '-' or (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040);
}
