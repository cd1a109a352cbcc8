using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Makes rows of one value each.</summary>
internal static class ValueReader
{
    /// <summary>The rows of a label without columns.</summary>
    public static IEnumerable<InfoboxRow> Read(string text, InfoboxLabel label, ImmutableArray<SideEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var (span, iso) in Parts(text, label.Layout, entry.Cell.Span))
            {
                if (Row(text, label, span, entry) is { } row)
                {
                    yield return row with { Normal = iso };
                }
            }
        }
    }

    /// <summary>The row of the value at <paramref name="span"/>, or null where only footnote markers stand there.</summary>
    public static InfoboxRow? Row(string text, InfoboxLabel label, TextSpan span, SideEntry entry) =>
        RowValue.Read(text, span) is { } value
            ? new InfoboxRow(label.Text, label.Span, label.Layout == RowLayout.Sides ? entry.Side : null, entry.Scope, entry.Group, value.Text, value.Span, null, value.Citations)
            : null;

    private static IEnumerable<(TextSpan Span, string? Iso)> Parts(string text, RowLayout layout, TextSpan cell)
    {
        var dates = layout == RowLayout.Dates ? DateValues.Read(text, cell).ToList() : [];
        return dates.Count > 0 ? dates
            : layout is RowLayout.Names or RowLayout.Header ? Coordination.Split(text, cell).Select(s => (s, (string?)null))
            : [(cell, null)];
    }
}
