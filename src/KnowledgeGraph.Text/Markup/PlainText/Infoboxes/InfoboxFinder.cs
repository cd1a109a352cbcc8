namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Finds the lines of the infobox in a copied page.</summary>
internal sealed class InfoboxFinder(InfoboxLabels labels)
{
    private const int FewestLabels = 2;
    private const int FewestUnlisted = 2;
    private const int MostGaps = 3;
    private const int MostLines = 1000;

    /// <summary>
    /// Marks the infobox: the first stretch before, between or after the lead's first paragraphs that holds labels enough. Lists of related
    /// articles that stand below it in the stretch are marked as boilerplate. Returns the infobox's lines, or an empty range.
    /// </summary>
    public Range Mark(Page page, TextSpan? title)
    {
        int start = 0;
        for (int gap = 0; gap < MostGaps && start < page.Lines.Count; gap++)
        {
            int end = StretchEnd(page, start);
            int last = LastLabel(page, start, end);
            if (last >= 0)
            {
                return Mark(page, First(page, start, last, title), last, end);
            }

            if (end == page.Lines.Count || !page.IsBody(end) || HeadingFinder.IsMarked(page, end))
            {
                break;
            }

            start = end + 1;
        }

        return 0..0;
    }

    /// <summary>The first line from <paramref name="start"/> that is a paragraph apart, a heading or a reference.</summary>
    private static int StretchEnd(Page page, int start)
    {
        int end = start;
        while (end < Math.Min(page.Lines.Count, start + MostLines) && page.Roles[end] != LineRole.Reference
            && !(page.IsBody(end) && page.Lines[end].Blanks > 0 && Prose.IsParagraph(page[end])) && !HeadingFinder.IsMarked(page, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The last line with a label, or -1 where the stretch has too few for a table.</summary>
    private int LastLabel(Page page, int start, int end)
    {
        bool tabbed = Enumerable.Range(start, end - start).Any(i => page.IsBody(i) && labels.IsTabbed(page.Text, page.Lines[i].Span));
        var found = new HashSet<string>(StringComparer.Ordinal);
        int last = -1, unlisted = 0;
        for (int i = start; i < end; i++)
        {
            if (!page.IsBody(i))
            {
                continue;
            }

            if (labels.At(page.Text, page.Lines[i].Span, tabbed) is { } label)
            {
                found.Add(label.Text);
                last = i;
            }
            else if (tabbed && InfoboxLabels.Unlisted(page.Text, page.Lines[i].Span) is not null)
            {
                unlisted++;
                last = i;
            }
        }

        return found.Count >= FewestLabels || (found.Count > 0 && unlisted >= FewestUnlisted) ? last : -1;
    }

    /// <summary>The line that repeats the title, else the first line that is body text.</summary>
    private static int First(Page page, int start, int last, TextSpan? title)
    {
        for (int i = start; i < last; i++)
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

    /// <summary>Whether the lead begins in the line: a paragraph that states something, or after a blank line any sentence that does.</summary>
    private static bool IsLead(Page page, int i) =>
        page.IsBody(i) && (Prose.IsLead(page[i]) || (page.Lines[i].Blanks > 0 && Prose.EndsSentence(page[i]) && Prose.HasFiniteVerb(page[i])));

    /// <summary>Marks the lines; below the last label the table ends where a list of related articles or the lead begins.</summary>
    private static Range Mark(Page page, int first, int last, int end)
    {
        int below = last + 1;
        while (below < end && !Navigation.Opens(page[below]) && !IsLead(page, below))
        {
            below++;
        }

        int lead = below;
        while (lead < end && !IsLead(page, lead))
        {
            lead++;
        }

        page.MarkBody(first, below, LineRole.Infobox);
        page.MarkBody(below, lead, LineRole.Boilerplate);
        return first..below;
    }
}
