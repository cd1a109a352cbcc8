using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Text.Markup;

/// <summary>Turns a title into a name for IRIs and files.</summary>
public static class Slug
{
    private const int MaxLength = 100;

    /// <summary>
    /// The title in lower-case ASCII letters, digits and single hyphens, diacritics removed, at most 100 characters;
    /// letters of other scripts stand as their code points in hexadecimal. Never empty.
    /// </summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormD).EnumerateRunes())
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
            slug.Append(Folded(rune));
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>Latin letters without a decomposition as ASCII; other letters by code point.</summary>
    private static string Folded(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Ø' or 'ø' => "o",
        'Ł' or 'ł' => "l",
        'Đ' or 'đ' or 'Ð' or 'ð' => "d",
        'Þ' or 'þ' => "th",
        'ı' => "i",
        _ => rune.Value.ToString("x", CultureInfo.InvariantCulture),
    };
}
