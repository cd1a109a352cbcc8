using System.Buffers;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>The list of the sections that a page prints under "Contents", numbered or not: "2.1 Second day", "2.1Second day", "Second day".</summary>
internal static class TableOfContents
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private const int LongestNumber = 12;
    private const int LongestEntry = 160;

    /// <summary>Marks its lines as boilerplate and returns the level of each heading whose number tells it.</summary>
    public static Dictionary<string, int> Mark(Page page)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        int first = FirstEntry(page);
        if (first < 0)
        {
            return levels;
        }

        var headings = Enumerable.Range(first, page.Lines.Count - first).Where(i => HeadingFinder.IsMarked(page, i))
            .Select(i => HeadingFinder.Words(page, i).In(page.Text)).ToHashSet(StringComparer.Ordinal);
        for (int i = first; i < page.Lines.Count && !HeadingFinder.IsMarked(page, i) && page.Lines[i].Span.Length <= LongestEntry; i++)
        {
            if (Entry(page[i], headings) is var (number, words))
            {
                if (number > 0)
                {
                    levels.TryAdd(words, number);
                }

                page.Roles[i] = LineRole.Boilerplate;
            }
            else if (page.Roles[i] != LineRole.Boilerplate)
            {
                break;
            }
        }

        return levels;
    }

    private static int FirstEntry(Page page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.Roles[i] == LineRole.Boilerplate && page[i].StartsWith("Contents", StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The heading's level (0 where no number tells it) and words; null where the line is no entry.</summary>
    private static (int Level, string Words)? Entry(ReadOnlySpan<char> line, HashSet<string> headings)
    {
        int end = line.IndexOfAnyExcept(NumberCharacters);
        if (end < 0)
        {
            return line.Length <= LongestNumber ? (0, "") : null;
        }

        for (int length = Math.Min(end, LongestNumber); length >= 0; length--)
        {
            string words = line[length..].Trim().ToString();
            if (headings.Contains(words))
            {
                return (length == 0 ? 0 : 2 + line[..length].TrimEnd('.').Count('.'), words);
            }
        }

        bool numbered = end is > 0 and <= LongestNumber && (char.IsWhiteSpace(line[end]) || char.IsUpper(line[end])) && headings.Count == 0;
        return numbered ? (2 + line[..end].TrimEnd('.').Count('.'), line[end..].Trim().ToString()) : null;
    }
}
