using System.Text;

namespace KnowledgeGraph.Training.Raw;

/// <summary>
/// Reads articles that are parted by lines of "@@@", with "_" around italics, the subject in capitals in the first paragraph,
/// and remains of mark-up between the paragraphs.
/// </summary>
public static class RawArticleReader
{
    private const int ShortestParagraph = 40;

    /// <summary>The articles of <paramref name="reader"/> that hold running text.</summary>
    public static IEnumerable<RawArticle> Read(TextReader reader)
    {
        var paragraphs = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("@@@", StringComparison.Ordinal))
            {
                if (paragraphs.Count > 0)
                {
                    yield return Compose(paragraphs);
                    paragraphs.Clear();
                }
            }
            else if (Prose(line) is { } paragraph)
            {
                paragraphs.Add(paragraph);
            }
        }

        if (paragraphs.Count > 0)
        {
            yield return Compose(paragraphs);
        }
    }

    /// <summary>The prose of a line without the remains of pictures before it; null where it has none.</summary>
    private static string? Prose(string line)
    {
        if (line.Length < ShortestParagraph || line[0] is ' ' or '|' or '+' or '{' or '*' or '!' or '#' or '\t' or '-' or '"' or '^' || line.Contains("{{", StringComparison.Ordinal) || line.Contains("}}", StringComparison.Ordinal))
        {
            return null;
        }

        int picture = line.LastIndexOf("]]", StringComparison.Ordinal);
        string prose = picture < 0 ? line : line[(picture + 2)..];
        int blank = prose.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 4 && prose.AsSpan(0, blank) is var word && (word.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".png", StringComparison.OrdinalIgnoreCase)))
        {
            prose = prose[blank..];
        }

        prose = prose.Trim();
        return prose.Length >= ShortestParagraph && prose[^1] is '.' or '!' or '?' or '"' or '”' or ')' or ']' ? prose : null;
    }

    private static RawArticle Compose(List<string> paragraphs)
    {
        string text = string.Join('\n', paragraphs);
        var (plain, italics) = ItalicText.Read(text);
        int lead = plain.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end : plain.Length;
        var builder = new StringBuilder(plain);
        var subjects = CapitalSubjects.Restore(builder, lead);
        return new(builder.ToString(), subjects, italics);
    }
}
