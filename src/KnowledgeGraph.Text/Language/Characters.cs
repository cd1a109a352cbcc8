using System.Globalization;

namespace KnowledgeGraph.Text.Language;

/// <summary>The classes of characters that tokens are made of.</summary>
internal static class Characters
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether the character is in no token: white space, a control character, a zero-width space.</summary>
    public static bool IsBlank(char c) => c <= ' ' || c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF');

    /// <summary>Whether the character is an apostrophe or what is typed for one.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´';

    /// <summary>Whether the character is a quotation mark of any kind, apostrophes among them.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '`' || c >= '«' && c is '«' or '»' or '´' or '‘' or '’' or '‚' or '‛' or '“' or '”' or '„' or '‟' or '‹' or '›';

    /// <summary>Whether the character is a hyphen or an en dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    /// <summary>Number of code units of the letter, digit or mark that a word can hold at <paramref name="at"/>; 0 where another character stands there.</summary>
    public static int WordLength(string text, int at, int limit)
    {
        if (at >= limit)
        {
            return 0;
        }

        char c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        return char.IsSurrogate(c)
            ? at + 1 < limit && char.IsSurrogatePair(c, text[at + 1]) && IsWord(CharUnicodeInfo.GetUnicodeCategory(text, at)) ? 2 : 0
            : IsWord(CharUnicodeInfo.GetUnicodeCategory(c)) && !IsBlank(c) ? 1 : 0;
    }

    /// <summary>The end of the run of letters, digits and marks at <paramref name="at"/>.</summary>
    public static int WordRun(string text, int at, int limit)
    {
        while (WordLength(text, at, limit) is > 0 and var length)
        {
            at += length;
        }

        return at;
    }

    /// <summary>The end of the run of letters at <paramref name="at"/>, of which at most <paramref name="most"/> code units are looked at.</summary>
    public static int LetterRun(string text, int at, int limit, int most)
    {
        int end = at;
        limit = Math.Min(limit, at + most);
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the run of the digits 0 to 9 at <paramref name="at"/>.</summary>
    public static int DigitRun(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// The end of the character at <paramref name="at"/> with what modifies it: the other half of its surrogate pair, combining marks, variation selectors,
    /// skin tones, and what a zero-width joiner or a second regional indicator adds.
    /// </summary>
    public static int ClusterEnd(string text, int at, int limit)
    {
        int end = at + Width(text, at, limit);
        if (IsRegionalIndicator(text, at, end) && end < limit && IsRegionalIndicator(text, end, end + Width(text, end, limit)))
        {
            end += Width(text, end, limit);
        }

        while (end < limit)
        {
            int width = Width(text, end, limit);
            if (text[end] == ZeroWidthJoiner && end + 1 < limit && !IsBlank(text[end + 1]))
            {
                end += 1 + Width(text, end + 1, limit);
            }
            else if (IsModifier(text, end, width))
            {
                end += width;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Width(string text, int at, int limit) => at + 1 < limit && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static bool IsModifier(string text, int at, int width) => width == 2
        ? CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.ModifierSymbol || IsMark(CharUnicodeInfo.GetUnicodeCategory(text, at))
        : text[at] > '\u007F' && IsMark(CharUnicodeInfo.GetUnicodeCategory(text[at]));

    private static bool IsRegionalIndicator(string text, int at, int end) =>
        end - at == 2 && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWord(UnicodeCategory category) =>
        category <= UnicodeCategory.DecimalDigitNumber || category is UnicodeCategory.LetterNumber or UnicodeCategory.Format;
}
