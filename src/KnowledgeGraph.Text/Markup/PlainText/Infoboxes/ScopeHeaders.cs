using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>Recognises headers that say who vouches for the values under them: "Claimed by X:", "According to X:", "X claims:".</summary>
internal sealed class ScopeHeaders
{
    private const int MostSourceLength = 80;

    private readonly List<(string Cue, string Form)> _cues =
        [.. TsvTable.Embedded(typeof(ScopeHeaders).Assembly, "infobox-scopes.tsv", "cue", "form").Rows.Select(r => (r[0], Form(r)))];

    /// <summary>
    /// The scope that <paramref name="line"/> opens and where its header ends (after the colon); null where it opens none.
    /// What follows the colon on the same line is a value under it.
    /// </summary>
    public (InfoboxScope Scope, int End)? At(string text, TextSpan line)
    {
        int colon = text.IndexOf(':', line.Start, line.Length);
        if (colon < 0 || colon - line.Start > MostSourceLength)
        {
            return null;
        }

        return Read(text, new TextSpan(line.Start, colon).Trim(text)) is { } scope ? (scope, colon + 1) : null;
    }

    /// <summary>The scope that closes a value in parentheses, "200 killed (claimed by X)", or null.</summary>
    private InfoboxScope? Closing(string text, TextSpan value)
    {
        if (RowValue.Read(text, value)?.Span is not { } words || text[words.End - 1] != ')')
        {
            return null;
        }

        int open = text.LastIndexOf('(', words.End - 1, Math.Min(words.Length, MostSourceLength));
        return open > words.Start && Read(text, new TextSpan(open + 1, words.End - 1).Trim(text)) is { } scope && char.IsLetter(text[scope.Source.Start]) ? scope : null;
    }

    private InfoboxScope? Read(string text, TextSpan header)
    {
        foreach (var (cue, form) in _cues)
        {
            if (Split(text, header, cue, form) is var (verb, source))
            {
                return new InfoboxScope(header.In(text), header, verb, source);
            }
        }

        return null;
    }

    /// <summary>The words of the header, scope or group, that <paramref name="line"/> opens, or null.</summary>
    public string? Header(string text, TextSpan line) =>
        At(text, line) is var (scope, _) ? scope.Header : IsGroup(text, line) ? GroupName(text, line) : null;

    /// <summary>The cells that are values, each with the scope and the group over it; a tab, and every cell that
    /// <paramref name="opensSide"/> accepts, begins a new side and ends both.</summary>
    public ImmutableArray<SideEntry> Assign(string text, IReadOnlyList<Cell> cells, Func<Cell, bool>? opensSide = null)
    {
        var entries = ImmutableArray.CreateBuilder<SideEntry>();
        InfoboxScope? scope = null;
        string? group = null;
        int side = 1;
        for (int i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            int passed = Math.Max(cell.Tabs, opensSide is not null && opensSide(cell) && i > 0 ? 1 : 0);
            if (passed > 0)
            {
                side += passed;
                (scope, group) = (null, null);
            }

            var rest = cell.Span;
            if (At(text, rest) is var (header, end))
            {
                (scope, group) = (header, null);
                rest = new TextSpan(end, rest.End).Trim(text);
            }
            else if (IsGroup(text, rest))
            {
                group = GroupName(text, rest);
                continue;
            }

            if (!rest.IsEmpty)
            {
                Add(text, entries, new SideEntry(cell with { Span = rest }, scope ?? Closing(text, rest), group, side));
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>Adds an entry; one that is wholly in parentheses belongs to the entry over it.</summary>
    private void Add(string text, ImmutableArray<SideEntry>.Builder entries, SideEntry entry)
    {
        bool remark = entries.Count > 0 && text[entry.Cell.Span.Start] == '(' && !entry.Cell.AfterBlank && !entry.Cell.Bulleted
            && entries[^1].Side == entry.Side && entries[^1].Group == entry.Group && (entries[^1].Scope == entry.Scope || entry.Scope is null);
        if (remark)
        {
            var last = entries[^1];
            var span = new TextSpan(last.Cell.Span.Start, entry.Cell.Span.End);
            entries[^1] = last with { Cell = last.Cell with { Span = span }, Scope = last.Scope ?? Closing(text, span) };
        }
        else
        {
            entries.Add(entry);
        }
    }

    private static bool IsGroup(string text, TextSpan line) => line.Length <= MostSourceLength && text[line.End - 1] == ':';

    private static string GroupName(string text, TextSpan line) => text[line.Start..(line.End - 1)].Trim();

    private static (TextSpan Cue, TextSpan Source)? Split(string text, TextSpan header, string cue, string form)
    {
        var words = text.AsSpan(header.Start, header.Length);
        string marks = form switch { "by" => $"{cue} by ", "before" => $"{cue} ", _ => $" {cue}" };
        bool fits = words.Length > marks.Length
            && (form == "after" ? words.EndsWith(marks, StringComparison.Ordinal) : words.StartsWith(marks, StringComparison.OrdinalIgnoreCase));
        if (!fits)
        {
            return null;
        }

        return form == "after"
            ? (new TextSpan(header.End - cue.Length, header.End), new TextSpan(header.Start, header.End - marks.Length))
            : (new TextSpan(header.Start, header.Start + cue.Length), new TextSpan(header.Start + marks.Length, header.End).Trim(text));
    }

    private static string Form(TsvRow row) => row[1] is "by" or "before" or "after" ? row[1] : throw row.Error($"'{row[1]}' is no form");
}
