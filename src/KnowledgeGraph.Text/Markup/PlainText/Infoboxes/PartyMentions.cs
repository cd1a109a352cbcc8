using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// Places the values of a row by the parties that they name ("Elbonian Army", "Ruritanian Army"). Every value must name exactly one party, or be a
/// bulleted item under one that does, and the parties must come in the order of the columns.
/// </summary>
internal static class PartyMentions
{
    /// <summary>The entries with their sides, or null where the values do not tell them.</summary>
    public static ImmutableArray<SideEntry>? Place(string text, ImmutableArray<SideEntry> entries, SideLayout layout)
    {
        var placed = ImmutableArray.CreateBuilder<SideEntry>(entries.Length);
        int side = 0;
        foreach (var entry in entries)
        {
            int named = Named(text, entry.Cell.Span, layout);
            bool under = named == 0 && entry.Cell.Bulleted && side > 0;
            if (!under && (named < Math.Max(1, side) || named > side + 1))
            {
                return null;
            }

            side = under ? side : named;
            placed.Add(entry with { Side = side });
        }

        return side == layout.Columns.Length && side > 1 ? placed.MoveToImmutable() : null;
    }

    /// <summary>The column of the only party that the value names; 0 where it names none or several.</summary>
    private static int Named(string text, TextSpan value, SideLayout layout)
    {
        int named = 0;
        for (int i = 0; i < layout.Columns.Length; i++)
        {
            if (!Names(text.AsSpan(value.Start, value.Length), layout.Columns[i].Head))
            {
                continue;
            }

            if (named > 0)
            {
                return 0;
            }

            named = i + 1;
        }

        return named;
    }

    private static bool Names(ReadOnlySpan<char> value, string head)
    {
        if (head.Contains(' '))
        {
            return value.Contains(head, StringComparison.Ordinal);
        }

        foreach (var word in value.SplitAny(" \u00A0\n-–(),"))
        {
            if (ColumnHeads.IsForm(value[word], head))
            {
                return true;
            }
        }

        return false;
    }
}
