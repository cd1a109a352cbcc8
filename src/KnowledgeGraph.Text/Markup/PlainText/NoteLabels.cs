using System.Globalization;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>The labels of explanatory notes, which a copied list may leave out: "a", "b" … or "note 1", "note 2" ….</summary>
internal static class NoteLabels
{
    private const string Letters = "";

    /// <summary>What stands before the number in the page's note markers: "note ", "nb ", empty for letters; null where it has no such markers.</summary>
    public static string? Prefix(Page page)
    {
        foreach (var citation in CitationMarkers.In(page.Text, new TextSpan(0, page.Text.Length)))
        {
            if (char.IsAsciiDigit(citation.Number[0]))
            {
                continue;
            }

            int blank = citation.Number.LastIndexOf(' ');
            return blank < 0 ? Letters : citation.Number[..(blank + 1)];
        }

        return null;
    }

    /// <summary>The label of the note in place <paramref name="ordinal"/>, from 1.</summary>
    public static string Of(string prefix, int ordinal)
    {
        if (prefix.Length > 0)
        {
            return prefix + ordinal.ToString(CultureInfo.InvariantCulture);
        }

        int index = ordinal - 1;
        string last = ((char)('a' + (index % 26))).ToString();
        return index < 26 ? last : (char)('a' + (index / 26 % 26) - 1) + last;
    }
}
