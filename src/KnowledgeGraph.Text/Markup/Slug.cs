using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup;

/// <summary>Turns a title into a name for IRIs and files.</summary>
public static class Slug
{
    private const int MaxLength = 100;

    private static readonly FrozenDictionary<string, string> Latin =
        TsvTable.Embedded(typeof(Slug).Assembly, "latin-letters.tsv", "letter", "ascii").Rows.ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>
    /// The title in lower-case ASCII letters, digits and single hyphens, diacritics removed, at most 100 characters;
    /// letters of other scripts stand as their code points in hexadecimal. Never empty.
    /// </summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (slug.Length >= MaxLength)
            {
                break;
            }

            Append(slug, rune);
        }

        return slug.ToString().Trim('-') is { Length: > 0 } name ? name : "untitled";
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
        {
            slug.Append(char.ToLowerInvariant((char)rune.Value));
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’')
        {
            return;
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            slug.Append(Latin.GetValueOrDefault(rune.ToString()) ?? rune.Value.ToString("x", CultureInfo.InvariantCulture));
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
