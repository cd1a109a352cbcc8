using System.Collections.Frozen;

namespace KnowledgeGraph.Rdf;

/// <summary>The grammar of language tags (<see href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1">BCP 47</see>).</summary>
internal static class LanguageTag
{
    private static readonly FrozenSet<string> Grandfathered = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
        "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
        "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang");

    /// <summary>Whether a tag is well-formed; its subtags need not be registered.</summary>
    public static bool IsWellFormed(string tag)
    {
        string[] subtags = tag.Split('-');
        return Array.TrueForAll(subtags, subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit))
            && (IsLanguageTag(subtags) || IsPrivateUse(subtags, 0) || Grandfathered.Contains(tag));
    }

    private static bool IsLanguageTag(string[] subtags)
    {
        if (subtags[0].Length < 2 || !subtags[0].All(char.IsAsciiLetter))
        {
            return false;
        }

        int next = 1;
        for (int extended = 0; subtags[0].Length <= 3 && extended < 3 && Is(3, char.IsAsciiLetter); extended++)
        {
            next++;
        }

        next += Is(4, char.IsAsciiLetter) ? 1 : 0;
        next += Is(2, char.IsAsciiLetter) || Is(3, char.IsAsciiDigit) ? 1 : 0;
        while (next < subtags.Length && IsVariant(subtags[next]))
        {
            next++;
        }

        while (next + 1 < subtags.Length && subtags[next].Length == 1 && !IsPrivateUse(subtags, next) && subtags[next + 1].Length >= 2)
        {
            for (next++; next < subtags.Length && subtags[next].Length >= 2;)
            {
                next++;
            }
        }

        return next == subtags.Length || IsPrivateUse(subtags, next);

        bool Is(int length, Predicate<char> kind) =>
            next < subtags.Length && subtags[next].Length == length && Array.TrueForAll(subtags[next].ToCharArray(), kind);
    }

    private static bool IsVariant(string subtag) => subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]));

    private static bool IsPrivateUse(string[] subtags, int index) => subtags[index] is "x" or "X" && index + 1 < subtags.Length;
}
