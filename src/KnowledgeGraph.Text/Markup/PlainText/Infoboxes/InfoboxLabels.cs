using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>How the values of an infobox row are laid out.</summary>
internal enum RowLayout
{
    /// <summary>One value a line.</summary>
    Values,

    /// <summary>One value a line, and two names joined by "and" are two values.</summary>
    Names,

    /// <summary>Dates, and perhaps a duration in parentheses.</summary>
    Dates,

    /// <summary>A column for each party.</summary>
    Sides,

    /// <summary>Names after the label and a blank, over the table.</summary>
    Header,
}

/// <summary>A label at the head of a line, and where its value begins.</summary>
/// <param name="Text">The label as the lexicon spells it.</param>
/// <param name="Layout">How its values are laid out.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record InfoboxLabel(string Text, RowLayout Layout, TextSpan Span);

/// <summary>Recognises the labels of infobox rows. A copy often glues a label to its value ("Date16 January").</summary>
internal sealed class InfoboxLabels
{
    private readonly FrozenDictionary<string, RowLayout>.AlternateLookup<ReadOnlySpan<char>> _layouts;
    private readonly int _longest;

    public InfoboxLabels()
    {
        var rows = TsvTable.Embedded(typeof(InfoboxLabels).Assembly, "infobox-labels.tsv", "label", "layout").Rows;
        _layouts = rows.ToFrozenDictionary(r => r[0], Layout, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = rows.Max(r => r[0].Length);
    }

    /// <summary>
    /// The longest label that the line begins with and that is the whole line, is followed by a tab or a colon, or is glued to a capital,
    /// a digit or an opening mark; null where there is none.
    /// </summary>
    public InfoboxLabel? At(string text, TextSpan line)
    {
        for (int length = Math.Min(_longest, line.Length); length > 1; length--)
        {
            if (_layouts.TryGetValue(text.AsSpan(line.Start, length), out var layout) && Closes(text, line.Start + length, line.End, layout))
            {
                return new InfoboxLabel(text.Substring(line.Start, length), layout, new TextSpan(line.Start, line.Start + length));
            }
        }

        return null;
    }

    private static bool Closes(string text, int at, int end, RowLayout layout)
    {
        if (layout == RowLayout.Header)
        {
            return at < end && text[at] == ' ';
        }

        return at == end || text[at] is '\t' or ':' or '(' or '"' or '\u00A0' || char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]);
    }

    private static RowLayout Layout(TsvRow row) => row[1] switch
    {
        "values" => RowLayout.Values,
        "names" => RowLayout.Names,
        "dates" => RowLayout.Dates,
        "sides" => RowLayout.Sides,
        "header" => RowLayout.Header,
        _ => throw row.Error($"'{row[1]}' is no layout"),
    };
}
