using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Cuts a citation into its pieces at full stops, in Citation Style 2 at commas too, and where a field announces itself.</summary>
internal sealed class CitationScanner(CitationText source)
{
    private const int LongestRemark = 60;
    private const int LongestAbbreviation = 12;

    private readonly string _text = source.Text;
    private readonly int _limit = source.Span.End;
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
            position = ReadField(position) ?? ReadDate(position) ?? ReadSeparator(position, commas) ?? Math.Max(source.Enclosures.CloserOf(position), position) + 1;
        }

        Flush(_limit);
        return _pieces;
    }

    private int? ReadField(int position)
    {
        if (!StartsWord(position) || FieldReader.ReadAt(_text, position, _limit, IsFirst(position)) is not { } piece)
        {
            return null;
        }

        Flush(position);
        _pieces.Add(piece);
        return _start = piece.Span.End;
    }

    private int? ReadDate(int position)
    {
        if (!StartsWord(position) || DateReader.ReadAt(_text, position, _limit) is not { First.Iso: { } iso } date)
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
        bool cuts = _text[position] switch
        {
            '.' => IsStop(position),
            ',' or ';' => commas && position + 1 < _limit && char.IsWhiteSpace(_text[position + 1]),
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
        char.IsLetterOrDigit(_text[position])
        && (position == source.Span.Start || char.IsWhiteSpace(_text[position - 1]) || _text[position - 1] is '(' or ']' || (position == _start && _text[position - 1] is not '.'));

    private bool IsFirst(int position)
    {
        for (int i = position - 1; i >= _start; i--)
        {
            if (!IsFiller(_text[i]))
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
        position >= _limit || _text[position] is '.' or ',' or ';' or '[' || (char.IsWhiteSpace(_text[position]) && (position + 1 >= _limit || _text[position + 1] is '(' or '[' or '–' or '-' or '—'));

    /// <summary>Whether the full stop at <paramref name="position"/> ends a field and not an abbreviation or an initial.</summary>
    private bool IsStop(int position)
    {
        int next = position + 1;
        if (next >= _limit)
        {
            return true;
        }

        if (!char.IsWhiteSpace(_text[next]) && _text[next] is not '[')
        {
            return false;
        }

        while (next < _limit && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        if (next >= _limit)
        {
            return true;
        }

        if (_text[next] == '(')
        {
            return false;
        }

        if (FieldReader.ReadAt(_text, next, _limit, first: true) is not null
            || LocatorReader.StartsNumbers(_text, next, _limit)
            || (DateReader.ReadAt(_text, next, _limit) is { } date && EndsPiece(date.Span.End)))
        {
            return true;
        }

        return !IsAbbreviation(position, next);
    }

    private bool IsAbbreviation(int stop, int next)
    {
        int start = stop;
        while (start > _start && stop - start <= LongestAbbreviation && (char.IsLetter(_text[start - 1]) || _text[start - 1] == '.'))
        {
            start--;
        }

        string word = _text[start..stop];
        bool initial = word.Length > 0 && char.IsUpper(word[^1]) && (word.Length == 1 || word[^2] == '.');
        return initial || ReferenceWords.AbbreviationKind(word) switch
        {
            "title" => true,
            "number" => char.IsAsciiDigit(_text[next]),
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
        int close = source.Enclosures.CloserOf(span.Start);
        if (close == span.End - 1 && _text[span.Start] is '(' or '[')
        {
            var (holds, date) = source.DateInside(span.Start, close);
            if (holds)
            {
                _pieces.Add(new CitationPiece(PieceKind.Date, span) { Date = date });
                return;
            }

            if (LocatorReader.ReadWhole(_text, span) is not { } issue || !char.IsAsciiDigit(_text[span.Start + 1]))
            {
                return;
            }

            _pieces.Add(new CitationPiece(PieceKind.Locator, span) { Locator = issue });
            return;
        }

        _pieces.Add(LocatorReader.ReadWhole(_text, span) is { } locator
            ? new CitationPiece(PieceKind.Locator, span) { Locator = locator }
            : new CitationPiece(PieceKind.Words, span));
    }

    /// <summary>The span without separators, dashes and bracketed remarks such as "[dead link]" at its ends.</summary>
    private TextSpan TrimFillers(TextSpan span)
    {
        span = span.Trim(_text, IsFiller);
        while (!span.IsEmpty && _text[span.End - 1] == ']')
        {
            int open = _text.LastIndexOf('[', span.End - 1, Math.Min(LongestRemark, span.Length));
            if (open <= span.Start || source.Enclosures.CloserOf(open) != span.End - 1)
            {
                break;
            }

            span = new TextSpan(span.Start, open).Trim(_text, IsFiller);
        }

        return span;
    }

    private static bool IsFiller(char c) => char.IsWhiteSpace(c) || c is '.' or ',' or ';' or '–' or '—' or '-' or '·' or '|';
}
