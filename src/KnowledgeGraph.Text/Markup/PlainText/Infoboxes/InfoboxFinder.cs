namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Finds the lines of the infobox in a copied page.</summary>
internal sealed class InfoboxFinder(InfoboxLabels labels)
{
    private const int FewestLabels = 2;
    private const int MostGaps = 3;
    private const int MostLines = 1000;

    /// <summary>
    /// Marks the infobox: the first stretch before, between or after the lead's first paragraphs that holds at least two different labels.
    /// Returns its lines, or an empty range.
    /// </summary>
    public Range Mark(Page page, TextSpan? title)
    {
        int start = 0;
        for (int gap = 0; gap < MostGaps && start < page.Lines.Count; gap++)
        {
            int end = start;
            while (end < Math.Min(page.Lines.Count, start + MostLines) && !IsParagraph(page, end) && !HeadingFinder.IsMarked(page, end) && page.Roles[end] != LineRole.Reference)
            {
                end++;
            }

            if (CountLabels(page, start, end) >= FewestLabels)
            {
                return Mark(page, First(page, start, end, title), end);
            }

            if (end == page.Lines.Count || !page.IsBody(end) || HeadingFinder.IsMarked(page, end))
            {
                break;
            }

            start = end + 1;
        }

        return 0..0;
    }

    private static bool IsParagraph(Page page, int i) => page.IsBody(i) && (i == 0 || page.Lines[i].Blanks > 0) && Prose.IsParagraph(page[i]);

    private int CountLabels(Page page, int start, int end)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int i = start; i < end; i++)
        {
            if (page.IsBody(i) && labels.At(page.Text, page.Lines[i].Span) is { } label)
            {
                found.Add(label.Text);
            }
        }

        return found.Count;
    }

    /// <summary>The line that repeats the title, else the first line that is body text.</summary>
    private static int First(Page page, int start, int end, TextSpan? title)
    {
        for (int i = start; i < end; i++)
        {
            if (title is { } span && page.IsBody(i) && page[i].SequenceEqual(page.Text.AsSpan(span.Start, span.Length)))
            {
                return i;
            }
        }

        while (!page.IsBody(start))
        {
            start++;
        }

        return start;
    }

    private static Range Mark(Page page, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            page.Roles[i] = page.IsBody(i) ? LineRole.Infobox : page.Roles[i];
        }

        return first..end;
    }
}
