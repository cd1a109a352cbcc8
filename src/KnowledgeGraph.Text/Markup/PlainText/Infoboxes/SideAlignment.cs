using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>
/// Places the values of a row in the columns of the parties' row when no mark tells the columns apart. A column lists its own values first and
/// then, if anybody is claimed to be on its side, one value for each of those; a blank line inside a row parts these two lists, because cells
/// are copied without a blank between them. Where exactly one placement fits all of that, it is taken.
/// </summary>
internal static class SideAlignment
{
    private const int MostColumns = 4;
    private const int MostEntries = 60;

    /// <summary>The entries with side and scope, or null where none or more than one placement fits best.</summary>
    public static ImmutableArray<SideEntry>? Align(ImmutableArray<SideEntry> entries, SideLayout layout)
    {
        int columns = layout.Columns.Length;
        if (columns is 0 or > MostColumns || entries.Length > MostEntries || entries.Length < columns || entries.Any(e => e.Scope is not null))
        {
            return null;
        }

        var blanks = new HashSet<int>(Enumerable.Range(1, entries.Length - 1).Where(i => entries[i].Cell.AfterBlank));
        int full = (1 << columns) - 1;
        for (int size = columns; size >= 0; size--)
        {
            var placements = Enumerable.Range(0, full + 1)
                .Where(claimed => int.PopCount(claimed) == size && Possible(claimed, layout))
                .SelectMany(claimed => Placements(entries.Length, claimed, layout, blanks).Take(2).Select(own => (own, claimed)))
                .Take(2)
                .ToList();
            if (placements.Count > 0)
            {
                return placements.Count == 1 ? Place(entries, placements[0].own, placements[0].claimed, layout) : null;
            }
        }

        return null;
    }

    /// <summary>Whether every column of the set <paramref name="claimed"/> has somebody claimed.</summary>
    private static bool Possible(int claimed, SideLayout layout) =>
        !layout.Columns.Where((column, i) => (claimed >> i & 1) == 1 && column.Claimed == 0).Any();

    /// <summary>The numbers of own values of each column that fill the row and put every blank between own and claimed values.</summary>
    private static IEnumerable<ImmutableArray<int>> Placements(int count, int claimed, SideLayout layout, HashSet<int> blanks)
    {
        int free = count - layout.Columns.Where((_, i) => (claimed >> i & 1) == 1).Sum(c => c.Claimed);
        foreach (var own in Compositions(free, layout.Columns.Length))
        {
            var borders = new HashSet<int>();
            int at = 0;
            for (int i = 0; i < own.Length; i++)
            {
                at += own[i];
                if ((claimed >> i & 1) == 1)
                {
                    borders.Add(at);
                    at += layout.Columns[i].Claimed;
                }
            }

            if (blanks.IsSubsetOf(borders))
            {
                yield return own;
            }
        }
    }

    /// <summary>All ways to write <paramref name="total"/> as <paramref name="parts"/> numbers of at least one.</summary>
    private static IEnumerable<ImmutableArray<int>> Compositions(int total, int parts)
    {
        if (parts == 1)
        {
            return total >= 1 ? [[total]] : [];
        }

        return Enumerable.Range(1, Math.Max(0, total - parts + 1))
            .SelectMany(first => Compositions(total - first, parts - 1).Select(rest => rest.Insert(0, first)));
    }

    private static ImmutableArray<SideEntry> Place(ImmutableArray<SideEntry> entries, ImmutableArray<int> own, int claimed, SideLayout layout)
    {
        var placed = ImmutableArray.CreateBuilder<SideEntry>(entries.Length);
        for (int side = 0; side < own.Length; side++)
        {
            int last = placed.Count + own[side];
            while (placed.Count < last)
            {
                placed.Add(entries[placed.Count] with { Side = side + 1 });
            }

            last += (claimed >> side & 1) == 1 ? layout.Columns[side].Claimed : 0;
            while (placed.Count < last)
            {
                placed.Add(entries[placed.Count] with { Side = side + 1, Scope = layout.Columns[side].Scope });
            }
        }

        return placed.MoveToImmutable();
    }
}
