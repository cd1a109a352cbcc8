using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Reads the lines of an infobox that a copy has flattened, row by row.</summary>
internal sealed class InfoboxReader(InfoboxLabels labels)
{
    private readonly RowReader _rows = new(labels);
    private readonly ScopeHeaders _scopes = new();

    /// <summary>The infobox in the lines <paramref name="range"/> of <paramref name="page"/>, or null where the range is empty.</summary>
    public Infobox? Read(Page page, Range range, TextSpan? title, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Where(i => page.Roles[i] == LineRole.Infobox).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        bool tabbed = lines.Exists(i => labels.IsTabbed(page.Text, page.Lines[i].Span));
        var labelled = _rows.Read(page, lines, tabbed);
        var rows = ReadRows(page.Text, labelled, title?.In(page.Text) ?? "", diagnostics);
        var (first, last) = (page.Lines[lines[0]].Span, page.Lines[lines[^1]].Span);
        return new Infobox(new TextSpan(first.Start, last.End), labels.At(page.Text, first, tabbed) is null ? first : null, rows);
    }

    private ImmutableArray<InfoboxRow> ReadRows(string text, IReadOnlyList<LabelledCells> labelled, string title, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var rows = ImmutableArray.CreateBuilder<InfoboxRow>();
        var sides = new SideReader(_scopes, title, labelled.Where(r => r.Label.Layout == RowLayout.Sides).Select(r => 1 + r.Cells.Sum(c => c.Tabs)).DefaultIfEmpty(1).Max());
        foreach (var (label, cells) in labelled)
        {
            if (label.Layout != RowLayout.Sides)
            {
                rows.AddRange(ValueReader.Read(text, label, _scopes.Assign(text, cells)));
                continue;
            }

            var entries = sides.Read(text, cells);
            Report(text, label, entries, cells, diagnostics);
            rows.AddRange(entries.Select(e => ValueReader.Row(text, label, e.Cell.Span, e)).OfType<InfoboxRow>());
        }

        return rows.ToImmutable();
    }

    private static void Report(string text, InfoboxLabel label, ImmutableArray<SideEntry> entries, List<Cell> cells, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (entries.FirstOrDefault(e => e.Side is null) is { } lost)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCodes.UnknownSide, lost.Cell.Span, $"the columns of '{label.Text}' cannot be told apart"));
        }
        else if (entries.FirstOrDefault(e => e.Scope is { } scope && !cells[0].Span.Overlaps(scope.Span) && scope.Span.Start < cells[0].Span.Start) is { } placed)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCodes.InferredSide, placed.Cell.Span,
                $"'{placed.Cell.Span.In(text)}' is placed under '{placed.Scope!.Header}' by the order of the lists"));
        }
    }
}
