namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Finds the title of a copied page.</summary>
internal static class TitleFinder
{
    private const string Tagline = "From Wikipedia, the free encyclopedia";
    private const string Suffix = " - Wikipedia";

    /// <summary>
    /// Marks and returns the title: the line before the tagline, else the front matter's, else a first Markdown heading of level 1,
    /// else a first line that looks like a heading and has running text after it; null where the text names none.
    /// </summary>
    public static TextSpan? Find(Page page)
    {
        if (BeforeTagline(page) is { } copied)
        {
            return Mark(page, copied, page.Lines[copied].Span);
        }

        if (FrontMatter.Title(page) is { } titled)
        {
            return titled;
        }

        int first = Array.IndexOf(page.Roles, LineRole.Body);
        if (first < 0)
        {
            return null;
        }

        if (MarkdownHeading.Level(page[first]) == 1)
        {
            return Mark(page, first, MarkdownHeading.Words(page.Text, page.Lines[first].Span));
        }

        bool alone = page.IsAlone(first) && first + 1 < page.Lines.Count;
        return alone && Prose.IsHeadingLike(page[first]) ? Mark(page, first, page.Lines[first].Span) : null;
    }

    private static int? BeforeTagline(Page page)
    {
        for (int i = 1; i < page.Lines.Count; i++)
        {
            if (page[i].SequenceEqual(Tagline) && page.IsBody(i - 1))
            {
                return i - 1;
            }
        }

        return null;
    }

    private static TextSpan Mark(Page page, int line, TextSpan title)
    {
        page.Roles[line] = LineRole.Title;
        return title.In(page.Text).EndsWith(Suffix, StringComparison.Ordinal) ? new TextSpan(title.Start, title.End - Suffix.Length) : title;
    }
}
