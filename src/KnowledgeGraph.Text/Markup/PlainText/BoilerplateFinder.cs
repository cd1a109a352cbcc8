using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Finds the lines that the site adds: navigation, tagline, edit links, hatnotes, categories, front matter, pictures.</summary>
internal sealed class BoilerplateFinder
{
    private static readonly SearchValues<char> Rules = SearchValues.Create("-•*–—_|+= \t\u00A0");

    private const int LongestHatnote = 300;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly ImmutableArray<string> _prefixes;

    public BoilerplateFinder()
    {
        var rows = TsvTable.Embedded(typeof(BoilerplateFinder).Assembly, "boilerplate.tsv", "line", "match").Rows;
        _exact = rows.Where(r => r[1] == "exact").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = [.. rows.Where(r => r[1] == "prefix").Select(r => r[0])];
    }

    /// <summary>Marks the boilerplate among the lines of <paramref name="page"/>.</summary>
    public void Mark(Page page)
    {
        page.Mark(0, FrontMatter.End(page), LineRole.Boilerplate);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.IsBody(i) && IsBoilerplate(page[i]))
            {
                page.Roles[i] = LineRole.Boilerplate;
            }
        }
    }

    private bool IsBoilerplate(ReadOnlySpan<char> line) =>
        _exact.Contains(line) || HasPrefix(line) || IsHatnote(line) || IsPicture(line) || IsEmptyList(line);

    private bool HasPrefix(ReadOnlySpan<char> line)
    {
        foreach (string prefix in _prefixes)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHatnote(ReadOnlySpan<char> line) =>
        line.Length <= LongestHatnote && line.StartsWith("For ", StringComparison.Ordinal) && line.Contains(", see ", StringComparison.Ordinal);

    private static bool IsPicture(ReadOnlySpan<char> line) =>
        line.StartsWith("![", StringComparison.Ordinal) || line.EndsWith("]]", StringComparison.Ordinal);

    /// <summary>Whether the line is only bullets, rules and blanks.</summary>
    private static bool IsEmptyList(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Rules);
}
