using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Reads the fields that a word announces: notes, identifiers, addresses and labelled locators.</summary>
/// <remarks>Each call looks at a bounded number of characters, addresses apart, which are as long as they are.</remarks>
internal static class FieldReader
{
    private const int LongestWords = 20;
    private const int LongestIdentifier = 200;
    private const int LongestName = 100;

    /// <summary>The field that starts at <paramref name="start"/>, where a word starts, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="limit">Where the citation ends.</param>
    /// <param name="first">Whether nothing stands between the last separator and the word.</param>
    public static CitationPiece? ReadAt(string text, int start, int limit, bool first)
    {
        if (!char.IsAsciiLetter(text[start]))
        {
            return null;
        }

        if (StartsWith(text, start, limit, "http://") || StartsWith(text, start, limit, "https://"))
        {
            return ReadUrl(text, start, limit);
        }

        int end = WordEnd(text, start, limit);
        var field = ReferenceWords.Field(text.AsSpan(start, end - start));
        if (field is null && end < limit && text[end] == ' ')
        {
            end = WordEnd(text, end + 1, limit);
            field = ReferenceWords.Field(text.AsSpan(start, end - start));
        }

        return field switch
        {
            CitationField.Accessed => ReadAccessed(text, start, end, limit),
            CitationField.Archived => ReadArchived(text, start, end, limit),
            CitationField.Via when FollowsDash(text, start) => ReadVia(text, start, end, limit),
            CitationField.Doi or CitationField.Issn or CitationField.Isbn or CitationField.Identifier => ReadIdentifier(text, start, end, limit, field.Value),
            CitationField.Pages when first || FollowsBlank(text, start) => LocatorReader.ReadLabelled(text, start, end, CitationField.Pages, limit),
            CitationField.Volume or CitationField.Issue when first => LocatorReader.ReadLabelled(text, start, end, field.Value, limit),
            CitationField.Contributor when first => new CitationPiece(PieceKind.Contributors, new TextSpan(start, NameEnd(text, end, limit))),
            _ => null,
        };
    }

    private static CitationPiece ReadUrl(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or ']' or '|'))
        {
            end++;
        }

        while (text[end - 1] is '.' or ',' or ';' or ')')
        {
            end--;
        }

        var span = new TextSpan(start, end);
        return new CitationPiece(PieceKind.Url, span) { Value = new TextField(span.In(text), span) };
    }

    private static CitationPiece? ReadAccessed(string text, int start, int end, int limit)
    {
        int position = SkipAny(text, end, limit, ':', ' ', '\u00A0');
        if (StartsWith(text, position, limit, "on "))
        {
            position += 3;
        }

        return ReadDate(text, position, limit) is { } date
            ? new CitationPiece(PieceKind.Accessed, new TextSpan(start, date.Span.End)) { Date = date }
            : null;
    }

    // "Archived (PDF) from the original (PDF) on D", "Archived D at the Wayback Machine", "Archived from the original", "Archived at the Wayback Machine"
    private static CitationPiece? ReadArchived(string text, int start, int end, int limit)
    {
        int position = SkipGroup(text, SkipAny(text, end, limit, ':', ' ', '\u00A0'), limit);
        if (StartsWith(text, position, limit, "from the original"))
        {
            position = SkipGroup(text, SkipAny(text, position + "from the original".Length, limit, ' ', '\u00A0'), limit);
            if (!StartsWith(text, position, limit, "on "))
            {
                return new CitationPiece(PieceKind.Archived, new TextSpan(start, position).Trim(text));
            }

            position += 3;
        }
        else if (StartsWith(text, position, limit, "on "))
        {
            position += 3;
        }

        var date = ReadDate(text, position, limit);
        int rest = date is null ? position : SkipAny(text, date.Span.End, limit, ' ', '\u00A0');
        if (StartsWith(text, rest, limit, "at "))
        {
            return new CitationPiece(PieceKind.Archived, new TextSpan(start, NameEnd(text, rest, limit))) { Date = date };
        }

        return date is null ? null : new CitationPiece(PieceKind.Archived, new TextSpan(start, date.Span.End)) { Date = date };
    }

    private static CitationPiece? ReadVia(string text, int start, int end, int limit)
    {
        var name = new TextSpan(end, NameEnd(text, end, limit)).Trim(text);
        return name.IsEmpty
            ? null
            : new CitationPiece(PieceKind.Via, new TextSpan(start, name.End)) { Value = new TextField(name.In(text), name) };
    }

    private static CitationPiece? ReadIdentifier(string text, int start, int end, int limit, CitationField field)
    {
        int position = SkipAny(text, end, limit, ':', ' ', '\u00A0');
        if (position == end)
        {
            return null;
        }

        int close = field == CitationField.Isbn ? IsbnEnd(text, position, limit) : IdentifierEnd(text, position, limit);
        var span = new TextSpan(position, close);
        string value = span.In(text);
        bool valid = field switch
        {
            CitationField.Doi => value.StartsWith("10.", StringComparison.Ordinal),
            CitationField.Issn => value.Length == 9 && value[4] is '-' or '–',
            CitationField.Isbn => value.Count(char.IsAsciiDigit) is >= 9 and <= 13,
            _ => value.AsSpan().ContainsAnyInRange('0', '9'),
        };
        return valid
            ? new CitationPiece(PieceKind.Identifier, new TextSpan(start, close)) { Name = field, Value = new TextField(value, span) }
            : null;
    }

    private static int IdentifierEnd(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < LongestIdentifier && !char.IsWhiteSpace(text[end]) && text[end] is not '[')
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';')
        {
            end--;
        }

        return end;
    }

    private static int IsbnEnd(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < 20
            && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '–' or 'X' or 'x'
                || (text[end] == ' ' && end + 1 < limit && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] == 'X'))))
        {
            end++;
        }

        return end;
    }

    private static DateField? ReadDate(string text, int position, int limit) =>
        position < limit && DateReader.ReadAt(text, position, limit) is { First.Iso: { } iso } date ? new DateField(iso, date.Span) : null;

    /// <summary>The end of a name that runs to the next full stop before a blank, to a semicolon or to the end.</summary>
    private static int NameEnd(string text, int start, int limit)
    {
        int end = start;
        int bound = Math.Min(limit, start + LongestName);
        while (end < bound && !(text[end] is ';' || (text[end] is '.' or ',' && (end + 1 == limit || char.IsWhiteSpace(text[end + 1]) || text[end + 1] is '.' or '['))))
        {
            end++;
        }

        return end;
    }

    private static int WordEnd(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start < LongestWords && (char.IsAsciiLetter(text[end]) || (char.IsAsciiDigit(text[end]) && text[start] is 'S' or 's' && end - start < 2)))
        {
            end++;
        }

        return end;
    }

    private static int SkipGroup(string text, int position, int limit)
    {
        if (position < limit && text[position] == '(')
        {
            int close = text.IndexOf(')', position, Math.Min(LongestName, limit - position));
            return close < 0 ? position : SkipAny(text, close + 1, limit, ' ', '\u00A0');
        }

        return position;
    }

    private static int SkipAny(string text, int position, int limit, params ReadOnlySpan<char> marks)
    {
        while (position < limit && marks.Contains(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool FollowsDash(string text, int start)
    {
        int position = start - 1;
        while (position >= 0 && text[position] is ' ' or '\u00A0')
        {
            position--;
        }

        return position >= 0 && text[position] is '–' or '-' or '—';
    }

    private static bool FollowsBlank(string text, int start) => start > 0 && char.IsWhiteSpace(text[start - 1]);

    private static bool StartsWith(string text, int start, int limit, string words) =>
        limit - start >= words.Length && string.CompareOrdinal(text, start, words, 0, words.Length) == 0;
}
