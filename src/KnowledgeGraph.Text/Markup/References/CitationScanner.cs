using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Cuts a citation into its pieces at full stops, in Citation Style 2 at commas too, and where a field announces itself.</summary>
internal sealed class CitationScanner(string text, TextSpan citation, Enclosures enclosures)
{
    private const int LongestDateGroup = 60;
    private const int LongestAbbreviation = 12;

    private readonly int _limit = citation.End;
    private List<CitationPiece> _pieces = [];
    private int _start;

    /// <summary>The pieces from <paramref name="start"/> to the citation's end, in order.</summary>
    public List<CitationPiece> Scan(int start, bool commas)
    {
        _pieces = [];
        _start = start;
        int position = start;
        while (position < _limit)
        {
            position = ReadField(position) ?? ReadDate(position) ?? ReadSeparator(position, commas) ?? Math.Max(enclosures.CloserOf(position), position) + 1;
        }

        Flush(_limit);
        return _pieces;
    }

    /// <summary>The date that parentheses or brackets from <paramref name="open"/> to <paramref name="close"/> hold: "(18 January 2024)", "(2004a)", "(n.d.)".</summary>
    /// <returns>Whether they hold a date, and the date where it states a year.</returns>
    public static (bool Holds, DateField? Date) DateIn(string text, int open, int close)
    {
        var inside = new TextSpan(open + 1, Math.Max(close, open + 1)).Trim(text);
        return inside.Length > LongestDateGroup ? (false, null) : WholeDate(text, inside);
    }

    private static (bool Holds, DateField? Date) WholeDate(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return (false, null);
        }

        if (span.In(text) is "n.d." or "n.d" or "no date" or "undated")
        {
            return (true, null);
        }

        int start = span.Start;
        foreach (string circa in new[] { "c. ", "c.", "circa ", "published ", "ca. " })
        {
            if (string.CompareOrdinal(text, start, circa, 0, circa.Length) == 0)
            {
                start += circa.Length;
                break;
            }
        }

        // "2004a" tells two works of one year apart.
        int end = span.Length >= 5 && char.IsAsciiLetterLower(text[span.End - 1]) && char.IsAsciiDigit(text[span.End - 2]) ? span.End - 1 : span.End;
        if (start >= end || DateReader.ReadAt(text, start, end) is not { First.Iso: { } iso } date)
        {
            return (false, null);
        }

        bool whole = date.Span.End == end || text[date.Span.End] is '[' or '(' or ';' or ',' || text[date.Span.End..end].TrimStart().StartsWith('[');
        return whole ? (true, new DateField(iso, date.Span)) : (false, null);
    }

    private int? ReadField(int position)
    {
        if (!StartsWord(position) || FieldReader.ReadAt(text, position, _limit, IsFirst(position)) is not { } piece)
        {
            return null;
        }

        Flush(position);
        _pieces.Add(piece);
        return _start = piece.Span.End;
    }

    private int? ReadDate(int position)
    {
        if (!StartsWord(position) || DateReader.ReadAt(text, position, _limit) is not { First.Iso: { } iso } date)
        {
            return null;
        }

        if (IsFirst(position) && EndsPiece(date.Span.End))
        {
            _pieces.Add(new CitationPiece(PieceKind.Date, date.Span) { Date = new DateField(iso, date.Span) });
            _start = date.Span.End;
        }

        return date.Span.End;
    }

    private int? ReadSeparator(int position, bool commas)
    {
        bool cuts = text[position] switch
        {
            '.' => IsStop(position),
            ',' or ';' => commas && position + 1 < _limit && char.IsWhiteSpace(text[position + 1]),
            _ => false,
        };
        if (!cuts)
        {
            return null;
        }

        Flush(position);
        return _start = position + 1;
    }

    private bool StartsWord(int position) =>
        char.IsLetterOrDigit(text[position])
        && (position == citation.Start || char.IsWhiteSpace(text[position - 1]) || text[position - 1] is '(' or ']' || (position == _start && text[position - 1] is not '.'));

    private bool IsFirst(int position)
    {
        for (int i = position - 1; i >= _start; i--)
        {
            if (!IsFiller(text[i]))
            {
                return false;
            }

            if (position - i > LongestAbbreviation)
            {
                break;
            }
        }

        return true;
    }

    private bool EndsPiece(int position) =>
        position >= _limit || text[position] is '.' or ',' or ';' or '[' || (char.IsWhiteSpace(text[position]) && (position + 1 >= _limit || text[position + 1] is '(' or '[' or '–' or '-' or '—'));

    /// <summary>Whether the full stop at <paramref name="position"/> ends a field and not an abbreviation or an initial.</summary>
    private bool IsStop(int position)
    {
        int next = position + 1;
        if (next >= _limit)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]) && text[next] is not '[')
        {
            return false;
        }

        while (next < _limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= _limit)
        {
            return true;
        }

        if (text[next] == '(')
        {
            return false;
        }

        if (FieldReader.ReadAt(text, next, _limit, first: true) is not null
            || LocatorReader.StartsNumbers(text, next, _limit)
            || (DateReader.ReadAt(text, next, _limit) is { } date && EndsPiece(date.Span.End)))
        {
            return true;
        }

        return !IsAbbreviation(position, next);
    }

    private bool IsAbbreviation(int stop, int next)
    {
        int start = stop;
        while (start > _start && stop - start <= LongestAbbreviation && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        string word = text[start..stop];
        bool initial = word.Length > 0 && char.IsUpper(word[^1]) && (word.Length == 1 || word[^2] == '.');
        return initial || ReferenceWords.AbbreviationKind(word) switch
        {
            "title" => true,
            "number" => char.IsAsciiDigit(text[next]),
            _ => false,
        };
    }

    private void Flush(int end)
    {
        if (end > _start && TrimFillers(new TextSpan(_start, end)) is { IsEmpty: false } span)
        {
            AddWords(span);
        }

        _start = end;
    }

    private void AddWords(TextSpan span)
    {
        int close = enclosures.CloserOf(span.Start);
        if (close == span.End - 1 && text[span.Start] is '(' or '[')
        {
            var (holds, date) = DateIn(text, span.Start, close);
            if (holds)
            {
                _pieces.Add(new CitationPiece(PieceKind.Date, span) { Date = date });
                return;
            }

            if (LocatorReader.ReadWhole(text, span) is not { } issue || !char.IsAsciiDigit(text[span.Start + 1]))
            {
                return;
            }

            _pieces.Add(new CitationPiece(PieceKind.Locator, span) { Locator = issue });
            return;
        }

        _pieces.Add(LocatorReader.ReadWhole(text, span) is { } locator
            ? new CitationPiece(PieceKind.Locator, span) { Locator = locator }
            : new CitationPiece(PieceKind.Words, span));
    }

    /// <summary>The span without separators, dashes and bracketed remarks such as "[dead link]" at its ends.</summary>
    private TextSpan TrimFillers(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsFiller(text[start]))
        {
            start++;
        }

        while (end > start && IsFiller(text[end - 1]))
        {
            end--;
        }

        while (end > start && text[end - 1] == ']')
        {
            int open = text.LastIndexOf('[', end - 1, Math.Min(LongestDateGroup, end - start));
            if (open <= start || enclosures.CloserOf(open) != end - 1)
            {
                break;
            }

            end = open;
            while (end > start && IsFiller(text[end - 1]))
            {
                end--;
            }
        }

        return new TextSpan(start, end);
    }

    private static bool IsFiller(char c) => char.IsWhiteSpace(c) || c is '.' or ',' or ';' or '–' or '—' or '-' or '·' or '|';
}
