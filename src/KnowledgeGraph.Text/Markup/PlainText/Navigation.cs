namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>The boxes with lists of related articles that stand beside the lead and under the last section.</summary>
internal static class Navigation
{
    private const string SeriesPrefix = "Part of a series";

    /// <summary>Whether the line begins such a box: its links "view, talk, edit", or "Part of a series on".</summary>
    public static bool Opens(ReadOnlySpan<char> line) =>
        line is "vte" or "v t e" or "v" or "v · t · e" or "[v]" || line.StartsWith(SeriesPrefix, StringComparison.Ordinal)
        || (line.Length > 3 && line.StartsWith("vte", StringComparison.Ordinal) && (char.IsUpper(line[3]) || char.IsDigit(line[3])));
}
