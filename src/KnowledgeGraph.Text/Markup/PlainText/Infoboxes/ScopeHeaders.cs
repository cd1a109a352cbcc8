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

        var header = new TextSpan(line.Start, colon).Trim(text);
        foreach (var (cue, form) in _cues)
        {
            if (Split(text, header, cue, form) is var (verb, source))
            {
                return (new InfoboxScope(header.In(text), header, verb, source), colon + 1);
            }
        }

        return null;
    }

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
