using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Finds the lines that the site adds: navigation, tagline, edit links, hatnotes, categories, front matter, pictures, the page's foot.</summary>
internal sealed class BoilerplateFinder
{
    private static readonly SearchValues<char> Rules = SearchValues.Create("-•*–—_|+=^ \t\u00A0\u200B\u2060");

    private static readonly string[] PictureTypes = [".jpg", ".jpeg", ".png", ".svg", ".gif", ".webp", ".tif"];

    private const int LongestHatnote = 300;
    private const int LongestMessage = 700;

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<char, ImmutableArray<(string Prefix, string Kind)>> _prefixes;

    public BoilerplateFinder()
    {
        var rows = TsvTable.Embedded(typeof(BoilerplateFinder).Assembly, "boilerplate.tsv", "line", "match").Rows;
        _exact = rows.Where(r => r[1] is "exact" or "menu").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = rows.Where(r => r[1] is "prefix" or "message" or "foot").GroupBy(r => r[0][0])
            .ToFrozenDictionary(g => g.Key, g => g.Select(r => (r[0], r[1])).ToImmutableArray());
        if (rows.FirstOrDefault(r => r[1] is not ("exact" or "menu" or "prefix" or "message" or "foot")) is { } strange)
        {
            throw strange.Error($"'{strange[1]}' is no kind of match");
        }
    }

    /// <summary>Marks the boilerplate among the lines of <paramref name="page"/>.</summary>
    public void Mark(Page page)
    {
        page.Mark(0, FrontMatter.End(page), LineRole.Boilerplate);
        bool menu = true;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            menu &= !Prose.IsParagraph(page[i]);
            if (page.IsBody(i) && IsBoilerplate(page[i], menu) && !(i + 1 < page.Lines.Count && HeadingFinder.IsEditLink(page[i + 1])))
            {
                page.Roles[i] = LineRole.Boilerplate;
            }
        }
    }

    /// <summary>Marks what stands under the article: from the first line after the last section's entries that begins the page's foot or a box of related articles.</summary>
    public void MarkFoot(Page page)
    {
        int last = page.Lines.Count - 1;
        while (last > 0 && page.Roles[last] != LineRole.Reference && !HeadingFinder.IsMarked(page, last))
        {
            last--;
        }

        for (int i = last + 1; i < page.Lines.Count; i++)
        {
            if ((last > 0 && Navigation.Opens(page[i])) || HasPrefix(page[i], "foot"))
            {
                page.MarkBody(i, page.Lines.Count, LineRole.Boilerplate);
                return;
            }
        }
    }

    private bool IsBoilerplate(ReadOnlySpan<char> line, bool menu) =>
        (_exact.TryGetValue(line, out string? kind) && (menu || kind == "exact"))
        || HasPrefix(line, "prefix") || HasPrefix(line, "foot") || (line.Length <= LongestMessage && HasPrefix(line, "message"))
        || IsHatnote(line) || IsPicture(line) || IsEmptyList(line);

    private bool HasPrefix(ReadOnlySpan<char> line, string kind)
    {
        if (line.IsEmpty || !_prefixes.TryGetValue(line[0], out var prefixes))
        {
            return false;
        }

        foreach (var (prefix, k) in prefixes)
        {
            if (k == kind && line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHatnote(ReadOnlySpan<char> line) =>
        line.Length <= LongestHatnote
        && (line.StartsWith("For ", StringComparison.Ordinal) || line.StartsWith('"') || line.StartsWith("Several terms redirect here", StringComparison.Ordinal))
        && (line.Contains(", see ", StringComparison.Ordinal) || line.Contains(" redirects here.", StringComparison.Ordinal) || line.Contains(" redirect here.", StringComparison.Ordinal));

    /// <summary>Whether the line is an embedded picture, the end of one, or a picture's file name.</summary>
    private static bool IsPicture(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("![", StringComparison.Ordinal) || line.EndsWith("]]", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (string type in PictureTypes)
        {
            if (line.EndsWith(type, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line is only bullets, rules and blanks.</summary>
    private static bool IsEmptyList(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Rules);
}
