namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Finds the title of a copied page.</summary>
internal static class TitleFinder
{
    private const string Tagline = "From Wikipedia, the free encyclopedia";
    private const string Suffix = " - Wikipedia";
    private const string AfterMenu = "Toggle the table of contents";
    private const string NoLanguages = "Add languages";

    /// <summary>
    /// Marks and returns the title: the line over the tagline, else the front matter's, else a first Markdown heading of level 1,
    /// else a first line that looks like a heading and has running text after it; null where the text names none.
    /// Everything else over the tagline is boilerplate.
    /// </summary>
    public static TextSpan? Find(Page page)
    {
        int tagline = TaglineOf(page);
        if (OverTagline(page, tagline) is { } copied)
        {
            page.Mark(0, tagline, LineRole.Boilerplate);
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

        bool apart = first + 1 < page.Lines.Count && (page.Lines[first + 1].Blanks > 0 || page.Roles[first + 1] == LineRole.Boilerplate);
        return apart && Prose.IsHeadingLike(page[first]) ? Mark(page, first, page.Lines[first].Span) : null;
    }

    /// <summary>The line of the tagline; -1 where there is none.</summary>
    private static int TaglineOf(Page page)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page[i].SequenceEqual(Tagline))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The line before the number of languages, else the one after the menu, else the last one over the tagline that is body text.</summary>
    private static int? OverTagline(Page page, int tagline)
    {
        for (int i = tagline - 1; i > 0; i--)
        {
            if (IsLanguages(page[i]) && page.IsBody(i - 1))
            {
                return i - 1;
            }

            if (page[i - 1].SequenceEqual(AfterMenu))
            {
                return page.IsBody(i) ? i : null;
            }
        }

        for (int i = tagline - 1; i >= 0; i--)
        {
            if (page.IsBody(i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsLanguages(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        return line.SequenceEqual(NoLanguages)
            || (blank is > 0 and < 5 && !line[..blank].ContainsAnyExceptInRange('0', '9') && line[(blank + 1)..] is "language" or "languages");
    }

    private static TextSpan Mark(Page page, int line, TextSpan title)
    {
        page.Roles[line] = LineRole.Title;
        return title.In(page.Text).EndsWith(Suffix, StringComparison.Ordinal) ? new TextSpan(title.Start, title.End - Suffix.Length) : title;
    }
}
