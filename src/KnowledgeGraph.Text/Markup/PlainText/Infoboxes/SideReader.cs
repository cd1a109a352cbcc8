using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// Reads a row with columns whose borders the copy has lost. Headers are read off their colons; columns off tabs, off names that
/// must head a column (a claimant of another column's scope, a party named in the title), or off the number of values.
/// </summary>
internal sealed class SideReader(ScopeHeaders scopes)
{
    private static readonly char[] TitleSeparators = ['–', '-', '—', '/', ' '];

    /// <summary>The entries of the first row with columns.</summary>
    public ImmutableArray<SideEntry> ReadParties(string text, IReadOnlyList<Cell> cells, string title)
    {
        var heads = Heads(text, cells, title);
        var entries = Read(text, cells, cell => heads.Contains(Name(text, cell.Span)));
        return entries.Length == 2 && entries.All(e => e.Side is null or 1)
            ? [.. entries.Select((e, i) => e with { Side = i + 1 })]
            : entries.Any(e => e.Side > 1) ? entries : [.. entries.Select(e => e with { Side = null })];
    }

    /// <summary>The entries of a later row, placed in the columns of <paramref name="layout"/> where the text allows.</summary>
    public ImmutableArray<SideEntry> Read(string text, IReadOnlyList<Cell> cells, SideLayout layout)
    {
        var entries = Read(text, cells, _ => false);
        if (entries.Any(e => e.Side > 1))
        {
            return entries;
        }

        if (entries.Length == layout.Columns.Length)
        {
            return [.. entries.Select((e, i) => e with { Side = i + 1 })];
        }

        return SideAlignment.Align(entries, layout) ?? [.. entries.Select(e => e with { Side = null })];
    }

    private ImmutableArray<SideEntry> Read(string text, IReadOnlyList<Cell> cells, Func<Cell, bool> opensSide)
    {
        var entries = ImmutableArray.CreateBuilder<SideEntry>();
        InfoboxScope? scope = null;
        string? group = null;
        int side = 1;
        foreach (var cell in cells)
        {
            if (cell.AfterTab || (entries.Count > 0 && opensSide(cell)))
            {
                side++;
                (scope, group) = (null, null);
            }

            var rest = cell.Span;
            if (scopes.At(text, rest) is var (header, end))
            {
                (scope, group) = (header, null);
                rest = new TextSpan(end, rest.End).Trim(text);
            }
            else if (text[rest.End - 1] == ':')
            {
                group = text[rest.Start..(rest.End - 1)].Trim();
                continue;
            }

            if (!rest.IsEmpty)
            {
                entries.Add(new SideEntry(cell with { Span = rest }, scope, group, side));
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>The names that must head a column: those who claim something of another column, and those whom the title sets against each other.</summary>
    private HashSet<string> Heads(string text, IReadOnlyList<Cell> cells, string title)
    {
        var heads = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in cells)
        {
            if (scopes.At(text, cell.Span) is var (scope, _))
            {
                heads.Add(Name(text, scope.Source));
            }
        }

        if (heads.Count == 0)
        {
            heads.UnionWith(title.Split(TitleSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return heads;
    }

    private static string Name(string text, TextSpan span) =>
        RowValue.Read(text, span)?.Text is { } value ? value.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? value[4..] : value : "";
}
