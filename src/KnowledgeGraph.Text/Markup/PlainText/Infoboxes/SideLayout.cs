using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>The columns of an infobox as its first row with columns shows them.</summary>
/// <param name="Columns">The columns in order.</param>
internal sealed record SideLayout(ImmutableArray<SideColumn> Columns)
{
    /// <summary>Reads the columns off the entries of a row; none where an entry has no side.</summary>
    public static SideLayout Of(string text, IReadOnlyList<SideEntry> entries)
    {
        if (entries.Any(e => e.Side is null))
        {
            return new([]);
        }

        return new([.. entries.GroupBy(e => e.Side!.Value).OrderBy(g => g.Key).Select(side =>
            new SideColumn(RowValue.Read(text, side.First().Cell.Span)?.Text ?? "", side.Select(e => e.Scope).FirstOrDefault(s => s is not null), side.Count(e => e.Scope is not null)))]);
    }
}

/// <summary>A column: a party, and perhaps those whom somebody claims to be on its side.</summary>
/// <param name="Head">The party's name.</param>
/// <param name="Scope">The scope over the claimed entries, or null.</param>
/// <param name="Claimed">The number of claimed entries.</param>
internal sealed record SideColumn(string Head, InfoboxScope? Scope, int Claimed);
