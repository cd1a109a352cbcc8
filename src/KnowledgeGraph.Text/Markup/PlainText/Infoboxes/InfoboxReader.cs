using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Reads the lines of an infobox that a copy has flattened, row by row.</summary>
internal sealed class InfoboxReader(InfoboxLabels labels)
{
    private readonly SideReader _sides = new(new ScopeHeaders());

    /// <summary>The infobox in the lines <paramref name="range"/> of <paramref name="page"/>, or null where the range is empty.</summary>
    public Infobox? Read(Page page, Range range, TextSpan? title, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Where(i => page.Roles[i] == LineRole.Infobox).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<InfoboxRow>();
        string name = title?.In(page.Text) ?? "";
        var layout = SideLayout.Unknown;
        bool parties = false;
        foreach (var (label, cells) in Group(page, lines))
        {
            if (label.Layout != RowLayout.Sides)
            {
                rows.AddRange(Values(page.Text, label, cells));
                continue;
            }

            var entries = parties ? _sides.Read(page.Text, cells, layout) : _sides.ReadParties(page.Text, cells, name);
            layout = parties ? layout : SideLayout.Of(entries);
            parties = true;
            Report(page.Text, label, entries, cells, diagnostics);
            rows.AddRange(entries.Select(e => Row(page.Text, label, e.Cell.Span, e)).OfType<InfoboxRow>());
        }

        var (first, last) = (page.Lines[lines[0]].Span, page.Lines[lines[^1]].Span);
        return new Infobox(new TextSpan(first.Start, last.End), labels.At(page.Text, first) is null ? first : null, rows.ToImmutable());
    }

    /// <summary>Each label with the cells under it; lines before the first label are captions and belong to none.</summary>
    private IEnumerable<(InfoboxLabel Label, List<Cell> Cells)> Group(Page page, List<int> lines)
    {
        InfoboxLabel? label = null;
        var cells = new List<Cell>();
        foreach (int i in lines)
        {
            var line = page.Lines[i].Span;
            var found = labels.At(page.Text, line);
            if (found is not null)
            {
                if (label is not null)
                {
                    yield return (label, cells);
                }

                (label, cells) = (found, []);
                line = new TextSpan(found.Span.End, line.End);
            }

            cells.AddRange(Cells(page.Text, line, found is null && page.Lines[i].Blanks > 0));
            if (found?.Layout == RowLayout.Header)
            {
                yield return (found, cells);
                (label, cells) = (null, []);
            }
        }

        if (label is not null)
        {
            yield return (label, cells);
        }
    }

    /// <summary>The cells of a line: its parts between tabs, without bullets and a leading colon.</summary>
    private static IEnumerable<Cell> Cells(string text, TextSpan line, bool afterBlank)
    {
        bool afterTab = false;
        for (int start = line.Start; start <= line.End;)
        {
            int tab = text.IndexOf('\t', start, line.End - start);
            int end = tab < 0 ? line.End : tab;
            start += start < end && text[start] == ':' ? 1 : 0;
            var span = Bullet.Strip(text, new TextSpan(start, end).Trim(text));
            if (!span.IsEmpty)
            {
                yield return new Cell(span, afterBlank, afterTab);
                afterTab = true;
            }

            start = end + 1;
        }
    }

    private static IEnumerable<InfoboxRow> Values(string text, InfoboxLabel label, List<Cell> cells)
    {
        foreach (var cell in cells)
        {
            var dates = label.Layout == RowLayout.Dates ? DateValues.Read(text, cell.Span).ToList() : [];
            var parts = dates.Count > 0 ? dates
                : label.Layout is RowLayout.Names or RowLayout.Header ? Coordination.Split(text, cell.Span).Select(s => (s, (string?)null))
                : [(cell.Span, null)];
            foreach (var (span, iso) in parts)
            {
                if (Row(text, label, span, null) is { } row)
                {
                    yield return row with { Normal = iso };
                }
            }
        }
    }

    private static InfoboxRow? Row(string text, InfoboxLabel label, TextSpan span, SideEntry? entry) =>
        RowValue.Read(text, span) is { } value
            ? new InfoboxRow(label.Text, label.Span, entry?.Side, entry?.Scope, entry?.Group, value.Text, value.Span, null, value.Citations)
            : null;

    private static void Report(string text, InfoboxLabel label, ImmutableArray<SideEntry> entries, List<Cell> cells, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entries.FirstOrDefault(e => e.Side is null) is { } lost)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCodes.UnknownSide, lost.Cell.Span, $"the columns of '{label.Text}' cannot be told apart"));
        }
        else if (entries.FirstOrDefault(e => e.Scope is { } scope && !cells.Any(c => c.Span.Overlaps(scope.Span))) is { } placed)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCodes.InferredSide, placed.Cell.Span,
                $"'{placed.Cell.Span.In(text)}' is placed under '{placed.Scope!.Header}' by the order of the lists"));
        }
    }
}
