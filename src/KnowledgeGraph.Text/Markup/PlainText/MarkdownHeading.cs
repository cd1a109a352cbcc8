namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>An ATX heading of Markdown (<see href="https://spec.commonmark.org/0.31.2/#atx-headings">CommonMark 4.2</see>) or a wikitext heading <c>== X ==</c>.</summary>
internal static class MarkdownHeading
{
    /// <summary>The level, 1 to 6; 0 where the line is no such heading.</summary>
    public static int Level(ReadOnlySpan<char> line)
    {
        char mark = line[0];
        int level = line.IndexOfAnyExcept(mark);
        bool hashes = mark == '#' && level is >= 1 and <= 6 && line[level] == ' ';
        bool equals = mark == '=' && level is >= 1 and <= 6 && line.Length > 2 * level && line.EndsWith(line[..level], StringComparison.Ordinal);
        return hashes || equals ? level : 0;
    }

    /// <summary>The heading's words without its marks.</summary>
    public static TextSpan Words(string text, TextSpan line) => line.Trim(text, IsMark);

    private static bool IsMark(char c) => c is '#' or '=' or '*' or '_' || char.IsWhiteSpace(c);
}
