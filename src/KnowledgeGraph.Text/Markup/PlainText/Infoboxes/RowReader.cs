namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>A label and the cells under it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Cells">The cells in order.</param>
internal sealed record LabelledCells(InfoboxLabel Label, List<Cell> Cells);

/// <summary>Cuts the lines of an infobox into labelled rows and their cells.</summary>
internal sealed class RowReader(InfoboxLabels labels)
{
    /// <summary>Each label with the cells under it; lines before the first label and under a section's heading belong to none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">The indices of the infobox's lines.</param>
    /// <param name="tabbed">Whether the table's copy has a tab after labels.</param>
    public IReadOnlyList<LabelledCells> Read(Page page, IReadOnlyList<int> lines, bool tabbed)
    {
        var rows = new List<LabelledCells>();
        LabelledCells? row = null;
        int read = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            var line = page.Lines[lines[i]].Span;
            bool labelled = false;
            if (line.Start >= read && Label(page, lines, i, tabbed, rows) is { } label)
            {
                row = label.Layout == RowLayout.Section ? null : new LabelledCells(label, []);
                rows.Add(row ?? new LabelledCells(label, []));
                read = label.Span.End;
                labelled = true;
            }

            if (row is not null && read < line.End)
            {
                bool afterBlank = !labelled && page.Lines[lines[i]].Blanks > 0;
                AddCells(page.Text, new TextSpan(Math.Max(read, line.Start), line.End), read, afterBlank, row.Cells);
                read = line.End;
                row = row.Label.Layout == RowLayout.Header ? null : row;
            }
        }

        return rows;
    }

    /// <summary>The label in a line, or null. Under a label with columns only the like follow: "Killed: 3" and "Government" are values there.</summary>
    private InfoboxLabel? Label(Page page, IReadOnlyList<int> lines, int i, bool tabbed, List<LabelledCells> before)
    {
        var line = page.Lines[lines[i]].Span;
        bool inColumns = before.Count > 0 && before[^1].Label.Layout == RowLayout.Sides;
        if (labels.At(page.Text, line, tabbed) is { } label)
        {
            return inColumns && !labels.StandsOverColumns(label) ? null : label;
        }

        if (!tabbed || before.Count == 0 || inColumns)
        {
            return null;
        }

        bool heads = labels.IsBare(page.Text, line) && i + 1 < lines.Count && labels.IsTabbed(page.Text, page.Lines[lines[i + 1]].Span);
        return heads ? new InfoboxLabel(line.In(page.Text), RowLayout.Section, line) : InfoboxLabels.Unlisted(page.Text, line);
    }

    /// <summary>Adds the cells of a line: its parts between tabs, without bullets and a leading colon.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, or what follows the label on it.</param>
    /// <param name="read">The end of the cell or label before the line; tabs are counted from there.</param>
    /// <param name="afterBlank">Whether a blank line stands before the line.</param>
    /// <param name="cells">Where the cells go.</param>
    private static void AddCells(string text, TextSpan line, int read, bool afterBlank, List<Cell> cells)
    {
        for (int start = line.Start; start < line.End;)
        {
            int tab = text.IndexOf('\t', start, line.End - start);
            int end = tab < 0 ? line.End : tab;
            start += start < end && text[start] == ':' ? 1 : 0;
            var whole = new TextSpan(start, end).Trim(text);
            var span = Bullet.Strip(text, whole);
            if (!span.IsEmpty)
            {
                cells.Add(new Cell(span, afterBlank, text.AsSpan(read, span.Start - read).Count('\t'), span != whole));
                read = span.End;
            }

            start = end + 1;
        }
    }
}
