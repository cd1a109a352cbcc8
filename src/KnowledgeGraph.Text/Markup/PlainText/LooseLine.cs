using System.Buffers;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>A line of text that keeps no page structure, told by its shape alone: a sentence, a list item, or a row, rule or entry that states nothing.</summary>
internal static class LooseLine
{
    private static readonly SearchValues<char> Rules = SearchValues.Create("-=+|:_~*#•· \t\u00A0");

    private const string Category = "Category:";
    private const string Gap = "   ";
    private const int FewestBars = 3;
    private const int FewestGaps = 2;

    /// <summary>The paragraph that <paramref name="line"/> makes, without the bullet of a list item.</summary>
    public static Paragraph Read(string text, TextSpan line)
    {
        var item = Bullet.Strip(text, line);
        var words = text.AsSpan(item.Start, item.Length);
        var kind = IsRow(words) || IsEntry(words) ? ParagraphKind.Fragment : item != line ? ParagraphKind.ListItem : ParagraphKind.Prose;
        return new Paragraph(item, 0, kind);
    }

    /// <summary>Whether the line is a rule or a row of a table: cells between bars, or set apart by wide gaps.</summary>
    private static bool IsRow(ReadOnlySpan<char> line) =>
        line.IsEmpty || !line.ContainsAnyExcept(Rules) || line[0] == '|' || line.Count('|') >= FewestBars || line.Count(Gap) >= FewestGaps;

    /// <summary>Whether the line is a category, or a note or reference under its own marker.</summary>
    private static bool IsEntry(ReadOnlySpan<char> line) =>
        line.StartsWith(Category, StringComparison.Ordinal)
        || (line[0] == '[' && line.IndexOf(']') is > 1 and < 6 and var close && !line[1..close].ContainsAnyExceptInRange('0', '9') && close + 1 < line.Length && char.IsWhiteSpace(line[close + 1]));
}
