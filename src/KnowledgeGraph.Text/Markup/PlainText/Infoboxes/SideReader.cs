using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// Reads the rows with columns, in order. Columns are told by tabs, by a header that a column cannot have twice, by names that must head a
/// column (a claimant of another column's scope, a party named in the title), or by the number of values; where nothing tells them, sides are null.
/// </summary>
/// <param name="scopes">Recognises the headers.</param>
/// <param name="title">The page's title.</param>
/// <param name="tabbedColumns">The most columns that the tabs of a row show; 1 where the copy has none.</param>
internal sealed class SideReader(ScopeHeaders scopes, string title, int tabbedColumns)
{
    private SideLayout? _layout;

    /// <summary>The entries of the next row.</summary>
    public ImmutableArray<SideEntry> Read(string text, IReadOnlyList<Cell> cells)
    {
        var entries = scopes.Assign(text, cells);
        int columns = Math.Max(tabbedColumns, _layout?.Columns.Length ?? 0);
        var placed = entries.IsEmpty ? entries
            : ByTabs(entries, cells)
            ?? ByNumber(entries, columns)
            ?? ByHeaders(text, cells, columns)
            ?? (_layout is null ? null : PartyMentions.Place(text, entries, _layout))
            ?? (_layout is null ? ByParties(text, cells, columns) : SideAlignment.Align(entries, _layout))
            ?? [.. entries.Select(e => e with { Side = null })];
        _layout ??= placed.IsEmpty ? null : SideLayout.Of(text, placed);
        return placed;
    }

    /// <summary>By tabs, where the row has as many as any row: a copy loses tabs after cells that end in a list.</summary>
    private ImmutableArray<SideEntry>? ByTabs(ImmutableArray<SideEntry> entries, IReadOnlyList<Cell> cells) =>
        tabbedColumns > 1 && 1 + cells.Sum(c => c.Tabs) == tabbedColumns ? [.. entries.GroupBy(e => e.Side).SelectMany(WithClaimed)] : null;

    /// <summary>The entries of a side; where one blank line parts them and somebody is claimed to be on the side, those below it are the claimed ones'.</summary>
    private IEnumerable<SideEntry> WithClaimed(IEnumerable<SideEntry> side)
    {
        SideEntry[] entries = [.. side];
        var column = _layout?.Columns.ElementAtOrDefault((entries[0].Side ?? 0) - 1);
        int below = Array.FindIndex(entries, 1, e => e.Cell.AfterBlank);
        bool parted = column is { Claimed: > 0 } && below > 0 && entries.Length - below <= column.Claimed
            && entries.Count(e => e.Cell.AfterBlank) == 1 && entries.All(e => e.Scope is null);
        return parted ? entries.Select((e, i) => i < below ? e : e with { Scope = column!.Scope }) : entries;
    }

    /// <summary>One value a column; without known columns, two values are two columns.</summary>
    private static ImmutableArray<SideEntry>? ByNumber(ImmutableArray<SideEntry> entries, int columns) =>
        entries.Length > 1 && entries.Length == Math.Max(2, columns) && entries.All(e => e.Scope is null && e.Group is null)
            ? [.. entries.Select((e, i) => e with { Side = i + 1 })]
            : null;

    /// <summary>Where the row begins with a header, each column does; one that repeats stands in the next column.</summary>
    private ImmutableArray<SideEntry>? ByHeaders(string text, IReadOnlyList<Cell> cells, int columns)
    {
        if (scopes.Header(text, cells[0].Span) is null)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Accept(scopes.Assign(text, cells, cell =>
        {
            if (scopes.Header(text, cell.Span) is not { } header || seen.Add(header))
            {
                return false;
            }

            seen = new HashSet<string>(StringComparer.Ordinal) { header };
            return true;
        }), columns);
    }

    private ImmutableArray<SideEntry>? ByParties(string text, IReadOnlyList<Cell> cells, int columns)
    {
        var heads = ColumnHeads.In(text, cells, title, scopes);
        return Accept(scopes.Assign(text, cells, cell => heads.Match(text, cell.Span)), columns);
    }

    /// <summary>The entries where they fill the known number of columns, or several where none is known.</summary>
    private static ImmutableArray<SideEntry>? Accept(ImmutableArray<SideEntry> entries, int columns) =>
        !entries.IsEmpty && entries[^1].Side is { } last && (columns > 1 ? last == columns : last > 1) ? entries : null;
}
