namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>The YAML block between two <c>---</c> lines that Markdown files may begin with. Only its title is read.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const int MostLines = 200;

    /// <summary>The number of the page's first lines that are front matter; 0 where there is none.</summary>
    public static int End(Page page)
    {
        if (page.Lines.Count == 0 || !page[0].SequenceEqual(Fence))
        {
            return 0;
        }

        for (int i = 1; i < Math.Min(page.Lines.Count, MostLines); i++)
        {
            if (page[i].SequenceEqual(Fence))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The value of <c>title:</c>, else of <c>subject:</c>, without quotation marks, or null.</summary>
    public static TextSpan? Title(Page page) => Value(page, "title:") ?? Value(page, "subject:");

    private static TextSpan? Value(Page page, string key)
    {
        int end = End(page);
        for (int i = 1; i < end; i++)
        {
            if (page[i].StartsWith(key, StringComparison.Ordinal))
            {
                var span = page.Lines[i].Span;
                var value = new TextSpan(span.Start + key.Length, span.End).Trim(page.Text);
                bool quoted = value.Length > 2 && (page.Text[value.Start] is '"' or '\'') && page.Text[value.End - 1] == page.Text[value.Start];
                return value.IsEmpty ? null : quoted ? new TextSpan(value.Start + 1, value.End - 1) : value;
            }
        }

        return null;
    }
}
