using System.Buffers;
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

    /// <summary>A column for each party, under the label; where a value follows on the label's own line, there are no columns.</summary>
    Sides,

    /// <summary>One value a line, under a label that takes the table's whole width.</summary>
    Full,

    /// <summary>Names after the label and a blank, over the table.</summary>
    Header,

    /// <summary>A heading inside the table: no values.</summary>
    Section,
}

/// <summary>A label at the head of a line, and where its value begins.</summary>
/// <param name="Text">The label as the lexicon spells it.</param>
/// <param name="Layout">How its values are laid out.</param>
/// <param name="Span">Where it stands; over two lines where the table breaks it.</param>
internal sealed record InfoboxLabel(string Text, RowLayout Layout, TextSpan Span);

/// <summary>
/// Recognises the labels of infobox rows. Some copies put a tab between label and value, others glue them ("Date16 January").
/// </summary>
internal sealed class InfoboxLabels
{
    private const int LongestUnlisted = 50;
    private const int ShortestBeforeLowerCase = 8;
    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("[]()\",;•");

    private const string OpeningMarks = ":(\"“'[~≈+<>$€£#–—†";

    private readonly FrozenDictionary<string, RowLayout>.AlternateLookup<ReadOnlySpan<char>> _layouts;
    private readonly int _longest;

    public InfoboxLabels()
    {
        var rows = TsvTable.Embedded(typeof(InfoboxLabels).Assembly, "infobox-labels.tsv", "label", "layout").Rows;
        _layouts = rows.ToFrozenDictionary(r => r[0], Layout, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = rows.Max(r => r[0].Length);
    }

    /// <summary>
    /// The longest listed label that the line begins with (blanks of any kind and a line break in it count as blanks) and that is the whole
    /// line, is followed by a tab or a colon, or is glued to its value; null where there is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="tabbed">Whether the table's copy has a tab after labels, so that a label without one is none.</param>
    public InfoboxLabel? At(string text, TextSpan line, bool tabbed)
    {
        Span<char> words = stackalloc char[_longest];
        int length = Words(text, line.Start, words);
        for (; length > 1; length--)
        {
            if (_layouts.TryGetValue(words[..length], out var layout) && EndOf(text, line.Start, length) is var end && Closes(text, line, end, layout, tabbed))
            {
                bool inline = layout == RowLayout.Sides && (IsTab(text, end) || end < line.End);
                return new InfoboxLabel(words[..length].ToString(), inline ? RowLayout.Values : layout, new TextSpan(line.Start, end));
            }
        }

        return null;
    }

    /// <summary>Copies the characters from <paramref name="start"/> up to a tab, each blank and each line break as one blank; returns how many.</summary>
    private static int Words(string text, int start, Span<char> words)
    {
        int length = 0;
        for (int at = start; at < text.Length && length < words.Length && text[at] != '\t'; at++)
        {
            if (!IsPaired(text, at))
            {
                words[length++] = char.IsWhiteSpace(text[at]) ? ' ' : text[at];
            }
        }

        return length;
    }

    /// <summary>The index after the first <paramref name="length"/> characters as <see cref="Words"/> counts them.</summary>
    private static int EndOf(string text, int start, int length)
    {
        int at = start;
        for (; length > 0; at++)
        {
            length -= IsPaired(text, at) ? 0 : 1;
        }

        return at;
    }

    /// <summary>Whether a carriage return stands at <paramref name="at"/> whose line feed counts for both.</summary>
    private static bool IsPaired(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';

    /// <summary>The short words before the line's first tab where they look like a label that is not listed; otherwise null.</summary>
    public static InfoboxLabel? Unlisted(string text, TextSpan line)
    {
        int tab = IndexOfTab(text, line);
        if (tab < 0)
        {
            return null;
        }

        var span = new TextSpan(line.Start, tab).Trim(text);
        bool fits = span.Length is > 1 and <= LongestUnlisted
            && char.IsUpper(text[span.Start])
            && !text.AsSpan(span.Start, span.Length).ContainsAny(NotInLabels);
        return fits ? new InfoboxLabel(span.In(text), RowLayout.Values, span) : null;
    }

    /// <summary>Whether the label is listed as one that takes the table's whole width.</summary>
    public bool StandsOverColumns(InfoboxLabel label) =>
        _layouts.TryGetValue(label.Text, out var layout) && layout is RowLayout.Sides or RowLayout.Full or RowLayout.Section;

    /// <summary>Whether the line is a listed label without anything after it, not even a tab.</summary>
    public bool IsBare(string text, TextSpan line) =>
        IndexOfTab(text, line) < 0 && At(text, line, tabbed: false) is { } label && label.Span.End == line.End;

    /// <summary>Whether the line begins with a listed label and a tab.</summary>
    public bool IsTabbed(string text, TextSpan line) =>
        At(text, line, tabbed: false) is { Layout: not (RowLayout.Sides or RowLayout.Full) } label && IsTab(text, label.Span.End);

    private static bool Closes(string text, TextSpan line, int at, RowLayout layout, bool tabbed)
    {
        int end = at <= line.End ? line.End : LineEnd(text, at);
        return layout switch
        {
            RowLayout.Header => at < end && text[at] == ' ',
            RowLayout.Section => at == end && !IsTab(text, at),
            RowLayout.Sides or RowLayout.Full => at == end || text[at] is '\t' or ':' || (!tabbed && IsGlued(text, line.Start, at)),
            _ => IsTab(text, at) || (at < end && text[at] == ':') || (!tabbed && (at == end || IsGlued(text, line.Start, at))),
        };
    }

    /// <summary>Whether what begins at <paramref name="at"/> can be a value that follows its label directly.</summary>
    private static bool IsGlued(string text, int start, int at)
    {
        char c = text[at];
        return char.IsUpper(c) || char.IsDigit(c) || c == '\u00A0' || OpeningMarks.Contains(c)
            || (char.IsLower(c) && at - start >= ShortestBeforeLowerCase && text.AsSpan(start, at - start).Contains(' '));
    }

    private static bool IsTab(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at < text.Length && text[at] == '\t';
    }

    /// <summary>Where the line's first tab stands, the tabs right after it included; negative where there is none.</summary>
    private static int IndexOfTab(string text, TextSpan line)
    {
        int tab = text.IndexOf('\t', line.Start, line.Length);
        return tab >= 0 ? tab : IsTab(text, line.End) ? line.End : -1;
    }

    private static int LineEnd(string text, int at)
    {
        int length = text.AsSpan(at).IndexOfAny('\n', '\r', '\t');
        return length < 0 ? text.Length : at + length;
    }

    private static RowLayout Layout(TsvRow row) => row[1] switch
    {
        "values" => RowLayout.Values,
        "names" => RowLayout.Names,
        "dates" => RowLayout.Dates,
        "sides" => RowLayout.Sides,
        "full" => RowLayout.Full,
        "header" => RowLayout.Header,
        "section" => RowLayout.Section,
        _ => throw row.Error($"'{row[1]}' is no layout"),
    };
}
