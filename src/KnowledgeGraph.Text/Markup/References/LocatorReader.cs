namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Reads volume, issue and pages: "13 (1): 20–38", "28:957–62", "Vol. 3, no. 2, p. 12".</summary>
internal static class LocatorReader
{
    private const int Longest = 80;
    private const int LongestVolume = 12;

    /// <summary>The locator that fills <paramref name="span"/> wholly, or null.</summary>
    public static Locator? ReadWhole(string text, TextSpan span)
    {
        if (span.IsEmpty || span.Length > Longest)
        {
            return null;
        }

        return ReadNumbers(text, span);
    }

    /// <summary>A labelled locator such as "pp. 12–14" that starts at <paramref name="start"/>; it ends before a separator or at <paramref name="limit"/>.</summary>
    public static CitationPiece? ReadLabelled(string text, int start, int wordEnd, CitationField field, int limit)
    {
        int position = wordEnd;
        if (position < limit && text[position] == '.')
        {
            position++;
        }

        while (position < limit && text[position] is ' ' or '\u00A0' or '#')
        {
            position++;
        }

        int end = field == CitationField.Pages ? PagesEnd(text, position, limit) : TokenEnd(text, position, limit);
        if (end == position || !StartsLocator(text, position, field == CitationField.Pages) || !AtSeparator(text, end, limit))
        {
            return null;
        }

        var value = new TextSpan(position, end);
        var part = new TextField(value.In(text), value);
        var locator = field switch
        {
            CitationField.Volume => new Locator(part, null, null),
            CitationField.Issue => new Locator(null, part, null),
            _ => new Locator(null, null, part),
        };
        return new CitationPiece(PieceKind.Locator, new TextSpan(start, end)) { Locator = locator };
    }

    /// <summary>Whether "12 (3)", "12: 4", "12–13." or the like starts at <paramref name="position"/>.</summary>
    public static bool StartsNumbers(string text, int position, int limit)
    {
        int end = position;
        while (end < limit && end - position <= LongestVolume && (char.IsAsciiDigit(text[end]) || text[end] is '–' or '-'))
        {
            end++;
        }

        return end > position && char.IsAsciiDigit(text[position])
            && (end == limit || text[end] is '.' or ':' or '(' || (text[end] == ' ' && end + 1 < limit && text[end + 1] == '('));
    }

    // [volume] [(issue)] [: pages]
    private static Locator? ReadNumbers(string text, TextSpan span)
    {
        int position = span.Start;
        int volumeEnd = position;
        while (volumeEnd < span.End && volumeEnd - position <= LongestVolume && (char.IsAsciiLetterOrDigit(text[volumeEnd]) || text[volumeEnd] is '–' or '-' or '/'))
        {
            volumeEnd++;
        }

        TextField? volume = null;
        if (volumeEnd > position)
        {
            var value = new TextSpan(position, volumeEnd);
            if (!IsVolume(text.AsSpan(position, volumeEnd - position)))
            {
                return null;
            }

            volume = new TextField(value.In(text), value);
            position = volumeEnd;
        }

        TextField? issue = null;
        int open = SkipBlanks(text, position, span.End);
        if (open < span.End && text[open] is '(' or '#')
        {
            int close = text[open] == '#' ? TokenEnd(text, open + 1, span.End) : text.IndexOf(')', open, span.End - open);
            if (close < 0 || close == open + 1)
            {
                return null;
            }

            var value = new TextSpan(open + 1, close).Trim(text);
            issue = new TextField(value.In(text), value);
            position = text[open] == '#' ? close : close + 1;
        }

        position = SkipBlanks(text, position, span.End);
        if (position == span.End)
        {
            return volume is null && issue is null ? null : new Locator(volume, issue, null);
        }

        if (text[position] is not (':' or ',') || (text[position] == ',' && volume is null))
        {
            return null;
        }

        var pages = new TextSpan(position + 1, span.End).Trim(text);
        return PagesEnd(text, pages.Start, pages.End) == pages.End && !pages.IsEmpty && HasDigit(text, pages)
            ? new Locator(volume, issue, new TextField(pages.In(text), pages))
            : null;
    }

    private static bool IsVolume(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0])
            ? word.Length <= 5 || word.ContainsAny('–', '-', '/')
            : word.Trim("IVXLCDM").IsEmpty;

    private static bool StartsLocator(string text, int position, bool pages) =>
        char.IsAsciiDigit(text[position])
        || (pages && char.IsAsciiLetter(text[position]))
        || text[position] is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';

    /// <summary>The end of a list of page numbers and ranges: "12–14, 20, B171–8".</summary>
    private static int PagesEnd(string text, int start, int limit)
    {
        int end = start;
        int bound = Math.Min(limit, start + Longest);
        while (end < bound)
        {
            char c = text[end];
            bool inside = char.IsAsciiLetterOrDigit(c) || c is '–' or '-' or '+' or '/' or '‑' or '−'
                || (c is ',' or '&' or ' ' && ContinuesPages(text, end, bound));
            if (!inside)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool ContinuesPages(string text, int index, int limit)
    {
        while (index < limit && text[index] is ',' or ' ' or '&' or '–' or '-')
        {
            index++;
        }

        return index < limit && char.IsAsciiDigit(text[index]) && !(index + 3 < limit && text[index..(index + 4)].All(char.IsAsciiDigit) && text[index - 1] == ' ' && text[index - 2] == ',');
    }

    private static int TokenEnd(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start <= LongestVolume && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '–' or '-' or '/'))
        {
            end++;
        }

        return end;
    }

    private static bool AtSeparator(string text, int index, int limit) =>
        index >= limit || text[index] is '.' or ',' or ';' or ':' or ')' or '[' || (char.IsWhiteSpace(text[index]) && index + 1 < limit && text[index + 1] is '(' or '[' or '–' or '-');

    private static bool HasDigit(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
