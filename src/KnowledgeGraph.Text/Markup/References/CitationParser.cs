using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Assigns the pieces of one citation to the fields of a <see cref="Reference"/> by their kind and their order.</summary>
internal sealed class CitationParser
{
    private readonly string _text;
    private readonly TextSpan _citation;
    private readonly Enclosures _enclosures;
    private readonly CitationScanner _scanner;

    private ImmutableArray<PersonName> _authors = [];
    private TextField? _title;
    private DateField? _date;

    public CitationParser(string text, TextSpan citation)
    {
        _text = text;
        _citation = citation;
        _enclosures = new Enclosures(text, citation);
        _scanner = new CitationScanner(text, citation, _enclosures);
    }

    /// <summary><paramref name="entry"/> with every field that the citation states.</summary>
    public Reference Parse(Reference entry)
    {
        if (QuotedTitle.Find(_text, _citation, _enclosures) is { } title && ReadBeforeTitle(new TextSpan(_citation.Start, title.Open)))
        {
            return ParseAfterQuotedTitle(entry, title);
        }

        return ParseAfterAuthorsAndDate(entry) ?? ParseShortFootnote(entry) ?? ParseByPunctuation(entry);
    }

    /// <summary>Reads authors and date before a quoted title; false where the words there are none, so that the quotation is no title.</summary>
    private bool ReadBeforeTitle(TextSpan before)
    {
        before = before.Trim(_text);
        if (before.IsEmpty)
        {
            return true;
        }

        if (FindDateGroup(before) is { } group)
        {
            var editors = new TextSpan(group.End, before.End).Trim(_text);
            if (!IsPunctuation(editors) && !NameListReader.AreEditors(_text, editors))
            {
                return false;
            }

            _authors = NameListReader.Read(_text, new TextSpan(before.Start, group.Start));
            _date = CitationScanner.DateIn(_text, group.Start, group.End - 1).Date;
            return true;
        }

        var names = WithoutTrailingDate(before, out var date);
        if (!NameListReader.LooksLikeNames(_text, names) || _text.AsSpan(names.Start, names.Length).ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        _authors = NameListReader.Read(_text, names);
        _date = date;
        return true;
    }

    private Reference ParseAfterQuotedTitle(Reference entry, QuotedTitle title)
    {
        _title = TitleField(new TextSpan(title.Open + 1, title.Close));
        int position = title.Close + 1;
        bool commas = _text[title.Close - 1] == ',';
        while (position < _citation.End)
        {
            int next = SkipBlanks(position);
            int close = next < _citation.End && _text[next] is '(' or '[' ? _enclosures.CloserOf(next) : -1;
            if (close < 0)
            {
                break;
            }

            if (CitationScanner.DateIn(_text, next, close) is { Holds: true } group)
            {
                _date ??= group.Date;
            }

            position = close + 1;
        }

        commas |= position < _citation.End && _text[position] == ',';
        return Assign(entry, _scanner.Scan(position, commas), book: false);
    }

    /// <summary>"Smith, John (2004). The Long War. …", "Smith &amp; Jones (2004), pp. 1–3."</summary>
    private Reference? ParseAfterAuthorsAndDate(Reference entry)
    {
        if (FindDateGroup(_citation) is not { } group)
        {
            return null;
        }

        var names = new TextSpan(_citation.Start, group.Start).Trim(_text);
        bool editors = NameListReader.AreEditors(_text, names);
        if (!editors && !NameListReader.LooksLikeNames(_text, names))
        {
            return null;
        }

        bool commas = group.End < _citation.End && _text[group.End] == ',';
        var pieces = _scanner.Scan(group.End, commas);
        _date = CitationScanner.DateIn(_text, group.Start, group.End - 1).Date;
        int index = pieces.FindIndex(p => p.Kind is not PieceKind.Contributors and not PieceKind.Locator);
        if (index >= 0 && pieces[index].Kind == PieceKind.Words && NameListReader.AreEditors(_text, pieces[index].Span))
        {
            pieces.RemoveAt(index);
            index = index < pieces.Count ? index : -1;
        }

        if (index < 0 || pieces[index].Kind != PieceKind.Words)
        {
            if (names.Length > 60)
            {
                _date = null;
                return null;
            }

            _authors = NameListReader.ReadFamilies(_text, names);
            return Assign(entry, pieces, book: true);
        }

        _authors = NameListReader.Read(_text, names);
        return AssignTitle(entry, pieces, index, commas);
    }

    /// <summary>"Smith 2004, p. 12.", "Mech &amp; Boitani 2003", "Webb, page 49."</summary>
    private Reference? ParseShortFootnote(Reference entry)
    {
        var pieces = _scanner.Scan(_citation.Start, commas: true);
        if (pieces.Count is 0 or > 3 || pieces[0].Kind != PieceKind.Words || pieces.Skip(1).Any(p => p.Kind is not (PieceKind.Locator or PieceKind.Date)))
        {
            return null;
        }

        var words = pieces[0].Span;
        bool located = pieces.Count > 1;
        int blank = _text.LastIndexOf(' ', words.End - 1, words.Length);
        if (blank > words.Start && CitationScanner.DateIn(_text, blank, words.End) is { Holds: true, Date: { } date })
        {
            var names = new TextSpan(words.Start, blank).Trim(_text);
            var families = NameListReader.ReadFamilies(_text, names);
            if (families.IsEmpty || !families.All(n => IsFamilyName(n.Family, located)))
            {
                return null;
            }

            _authors = families;
            _date = date;
            return Assign(entry, pieces[1..], book: true);
        }

        if (!located || !IsFamilyName(words.In(_text), located: false))
        {
            return null;
        }

        _authors = NameListReader.ReadFamilies(_text, words);
        if (pieces[1].Locator is { Volume: { } number, Issue: null, Pages: null })
        {
            pieces[1] = pieces[1] with { Locator = new Locator(null, null, number) };
        }

        return Assign(entry, pieces[1..], book: true);
    }

    /// <summary>Entries without quotation marks and without a date after the authors: fields between full stops, or else between commas.</summary>
    private Reference ParseByPunctuation(Reference entry)
    {
        var pieces = _scanner.Scan(_citation.Start, commas: false);
        int first = pieces.FindIndex(p => p.Kind == PieceKind.Words);
        if (first < 0)
        {
            return Assign(entry, pieces, book: true);
        }

        int words = LeadingWords(pieces, first);
        if (words == 1 && _text.AsSpan(pieces[first].Span.Start, pieces[first].Span.Length).Contains(", ", StringComparison.Ordinal))
        {
            return ParseByCommas(entry);
        }

        if (words > 1 && NameListReader.IsInverted(_text, pieces[first].Span))
        {
            _authors = NameListReader.Read(_text, pieces[first].Span);
            pieces.RemoveAt(first);
        }

        return AssignTitle(entry, pieces, first, commas: false);
    }

    private Reference ParseByCommas(Reference entry)
    {
        var pieces = _scanner.Scan(_citation.Start, commas: true);
        int first = pieces.FindIndex(p => p.Kind == PieceKind.Words);
        if (first < 0)
        {
            return Assign(entry, pieces, book: true);
        }

        int words = LeadingWords(pieces, first);
        if (words >= 3 && NameListReader.IsInverted(_text, new TextSpan(pieces[first].Span.Start, pieces[first + 1].Span.End)))
        {
            _authors = NameListReader.Read(_text, new TextSpan(pieces[first].Span.Start, pieces[first + 1].Span.End));
            pieces.RemoveRange(first, 2);
        }
        else if ((words >= 3 || (words == 2 && IsItalic(pieces[first + 1].Span))) && NameListReader.LooksLikePerson(_text, pieces[first].Span))
        {
            _authors = NameListReader.Read(_text, pieces[first].Span);
            pieces.RemoveAt(first);
        }

        return AssignTitle(entry, pieces, first, commas: true);
    }

    /// <summary>Takes the words at <paramref name="index"/> for the title; between commas a title runs up to the last words before another field.</summary>
    private Reference AssignTitle(Reference entry, List<CitationPiece> pieces, int index, bool commas)
    {
        int words = commas ? LeadingWords(pieces, index) : 1;
        int last = index + Math.Max(words - 2, 0);
        if (words > 2 && _text.AsSpan(pieces[last + 1].Span.Start, pieces[last + 1].Span.Length).Contains(": ", StringComparison.Ordinal))
        {
            last--;
        }

        _title = TitleField(new TextSpan(pieces[index].Span.Start, pieces[last].Span.End));
        var rest = new List<CitationPiece>(pieces);
        rest.RemoveRange(index, last - index + 1);
        return Assign(entry, rest, book: true);
    }

    private Reference Assign(Reference entry, List<CitationPiece> pieces, bool book)
    {
        TextField? publisher = null, doi = null, issn = null, isbn = null, volume = null, issue = null, pages = null, quote = null, url = null, via = null;
        DateField? accessed = null, archived = null;
        bool closed = false;
        for (int i = 0; i < pieces.Count && quote is null; i++)
        {
            var piece = pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Date:
                    _date ??= piece.Date;
                    break;
                case PieceKind.Locator:
                    volume ??= piece.Locator!.Volume;
                    issue ??= piece.Locator!.Issue;
                    pages ??= piece.Locator!.Pages;
                    break;
                case PieceKind.Identifier:
                    doi ??= piece.Name == CitationField.Doi ? piece.Value : null;
                    issn ??= piece.Name == CitationField.Issn ? piece.Value : null;
                    isbn ??= piece.Name == CitationField.Isbn ? piece.Value : null;
                    closed = true;
                    break;
                case PieceKind.Url:
                    url ??= piece.Value;
                    doi ??= DoiOf(piece.Value!);
                    break;
                case PieceKind.Accessed:
                    accessed ??= piece.Date;
                    closed = true;
                    break;
                case PieceKind.Archived:
                    archived ??= piece.Date;
                    closed |= publisher is not null;
                    break;
                case PieceKind.Via:
                    via ??= piece.Value;
                    break;
                case PieceKind.Words when closed || StartsQuotation(piece.Span, publisher) || (IsSentence(piece.Span) && !(publisher is null && HasLaterWork(pieces, i))):
                    quote = QuoteField(piece.Span.Start);
                    i = char.IsLower(_text[piece.Span.Start]) ? pieces.Count : i;
                    break;
                case PieceKind.Words when publisher is null && WorkAfterEditors(pieces, i, book) is { } work:
                    publisher = PublisherField(work, book);
                    break;
                default:
                    break;
            }
        }

        return entry with
        {
            Authors = _authors,
            Title = _title,
            Date = _date,
            Publisher = publisher ?? via,
            Accessed = accessed,
            Archived = archived,
            Doi = doi,
            Issn = issn,
            Isbn = isbn,
            Volume = volume,
            Issue = issue,
            Pages = pages,
            Quote = quote,
            Url = url,
        };
    }

    /// <summary>The part of a piece that names a work: without "In Smith, J. (ed.)" before it; null where the piece names editors only.</summary>
    private TextSpan? WorkAfterEditors(List<CitationPiece> pieces, int index, bool book)
    {
        var span = pieces[index].Span;
        string words = span.In(_text);
        if (NameListReader.AreEditors(_text, span))
        {
            return null;
        }

        bool followed = index + 1 < pieces.Count && pieces[index + 1].Kind == PieceKind.Words;
        if (words.StartsWith("In: ", StringComparison.Ordinal))
        {
            return new TextSpan(span.Start + 4, span.End).Trim(_text);
        }

        if (!words.StartsWith("In ", StringComparison.Ordinal))
        {
            return !book && followed && ReferenceWords.IsPlace(words) ? null : span;
        }

        var rest = new TextSpan(span.Start + 3, span.End).Trim(_text);
        int editors = NameListReader.EndOfEditors(_text, rest);
        if (editors > rest.Start)
        {
            return new TextSpan(editors, rest.End).Trim(_text);
        }

        return followed && NameListReader.LooksLikeNames(_text, rest) ? null : span;
    }

    private TextField? PublisherField(TextSpan span, bool book)
    {
        span = CutAtDateOrLocator(span);
        span = WithoutDescriptions(span);
        int colon = _text.IndexOf(": ", span.Start, span.Length, StringComparison.Ordinal);
        if (colon > span.Start && (book || IsPlaceList(new TextSpan(span.Start, colon))))
        {
            span = new TextSpan(colon + 2, span.End).Trim(_text);
        }

        span = WithoutItalics(span);
        return span.IsEmpty ? null : new TextField(span.In(_text), span);
    }

    /// <summary>Cuts "The Guardian, 19 March 2014" and "Survival 29 (3): 195–214" where the name ends, and keeps the date.</summary>
    private TextSpan CutAtDateOrLocator(TextSpan span)
    {
        for (int i = span.Start + 1; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(_text[i]) || !(char.IsWhiteSpace(_text[i - 1]) || _text[i - 1] == '('))
            {
                continue;
            }

            if (Language.Dates.DateReader.ReadAt(_text, i, span.End) is { First.Iso: { } iso } date && (date.First.Month is not null || date.Span.End >= span.End - 1))
            {
                _date ??= new DateField(iso, date.Span);
                return TrimBeforeDate(new TextSpan(span.Start, i));
            }

            if (char.IsAsciiDigit(_text[i]) && LocatorReader.ReadWhole(_text, new TextSpan(i, span.End)) is { Pages: not null })
            {
                return TrimBeforeDate(new TextSpan(span.Start, i));
            }
        }

        return span;
    }

    private TextSpan TrimBeforeDate(TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is ',' or '(' or ';' or '–' or '-'))
        {
            end--;
        }

        return end - span.Start > 3 && _text.AsSpan(end - 3, 3).SequenceEqual(" on") ? new TextSpan(span.Start, end - 3) : new TextSpan(span.Start, end);
    }

    private TextField? TitleField(TextSpan span)
    {
        span = WithoutDescriptions(span.Trim(_text));
        span = WithoutItalics(span);
        if (span.Length > 2 && _text[span.Start] == '[' && _enclosures.CloserOf(span.Start) == span.End - 1)
        {
            span = new TextSpan(span.Start + 1, span.End - 1).Trim(_text);
        }

        int end = span.End;
        while (end > span.Start && (_text[end - 1] is ',' or ';' || (_text[end - 1] == '.' && EndsSentence(span.Start, end - 1))))
        {
            end--;
        }

        span = new TextSpan(span.Start, end);
        return span.IsEmpty ? null : new TextField(span.In(_text), span);
    }

    // The full stop of an ellipsis or of an initialism belongs to the title.
    private bool EndsSentence(int start, int stop) =>
        stop > start && _text[stop - 1] != '.' && !(char.IsUpper(_text[stop - 1]) && (stop - 1 == start || _text[stop - 2] is '.' or ' '));

    private TextField? QuoteField(int start)
    {
        if (char.IsLower(_text[start]))
        {
            return null;
        }

        int end = _citation.End;
        int close = _text[start] is '"' or '“' ? _enclosures.CloserOf(start) : -1;
        var span = close > start && IsPunctuation(new TextSpan(close + 1, end)) ? new TextSpan(start + 1, close).Trim(_text) : new TextSpan(start, end).Trim(_text);
        return span.IsEmpty ? null : new TextField(span.In(_text), span);
    }

    private TextSpan WithoutDescriptions(TextSpan span)
    {
        while (!span.IsEmpty && _text[span.End - 1] == ')')
        {
            int open = _text.LastIndexOf('(', span.End - 1, span.Length);
            if (open <= span.Start || _enclosures.CloserOf(open) != span.End - 1)
            {
                break;
            }

            var inside = _text.AsSpan(open + 1, span.End - open - 2);
            if (CitationScanner.DateIn(_text, open, span.End - 1) is { Holds: true } group)
            {
                _date ??= group.Date;
            }
            else if (!ReferenceWords.IsDescription(inside))
            {
                break;
            }

            span = new TextSpan(span.Start, open).Trim(_text);
        }

        return span;
    }

    private TextSpan WithoutItalics(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end - start >= 2 && _text[start] is '_' or '*' && _text[end - 1] == _text[start])
        {
            start++;
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private bool IsItalic(TextSpan span) => span.Length > 2 && _text[span.Start] is '_' or '*';

    private bool IsPlaceList(TextSpan span)
    {
        int end = _text.AsSpan(span.Start, span.Length).IndexOfAny(",/;");
        return ReferenceWords.IsPlace(_text.AsSpan(span.Start, span.Length)) || (end > 0 && ReferenceWords.IsPlace(_text.AsSpan(span.Start, end)));
    }

    /// <summary>Eight words or more of which most are small: running text, not a name.</summary>
    private bool IsSentence(TextSpan span)
    {
        int words = 0, small = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (i == span.Start || char.IsWhiteSpace(_text[i - 1]))
            {
                words++;
                small += char.IsLower(_text[i]) ? 1 : 0;
            }
        }

        return words >= 8 && small * 5 >= words * 3;
    }

    private bool StartsQuotation(TextSpan span, TextField? publisher) => publisher is not null && _text[span.Start] is '"' or '“';

    private static bool HasLaterWork(List<CitationPiece> pieces, int index) => pieces.Skip(index + 1).Any(p => p.Kind is PieceKind.Locator);

    private static bool IsFamilyName(string name, bool located) =>
        char.IsLetter(name[0]) && !name.AsSpan().ContainsAny(",:;.") && name.Split(' ').Length is var words && words <= (located ? 3 : 1)
        && char.IsUpper(name[name.LastIndexOf(' ') + 1]);

    private static int LeadingWords(List<CitationPiece> pieces, int first)
    {
        int count = 0;
        while (first + count < pieces.Count && pieces[first + count].Kind == PieceKind.Words)
        {
            count++;
        }

        return count;
    }

    private TextSpan WithoutTrailingDate(TextSpan span, out DateField? date)
    {
        int end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is '.' or ',' or ':'))
        {
            end--;
        }

        int start = end;
        while (start > span.Start && char.IsLetterOrDigit(_text[start - 1]))
        {
            start--;
        }

        date = null;
        if (start > span.Start && end > start && CitationScanner.DateIn(_text, start - 1, end) is { Holds: true } group)
        {
            date = group.Date;
            return new TextSpan(span.Start, start).Trim(_text);
        }

        return span;
    }

    /// <summary>The first parentheses outside others that hold a date, from bracket to bracket.</summary>
    private TextSpan? FindDateGroup(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int close = _enclosures.CloserOf(i);
            if (close < 0 || close >= span.End)
            {
                continue;
            }

            if (_text[i] == '(' && CitationScanner.DateIn(_text, i, close).Holds)
            {
                return new TextSpan(i, close + 1);
            }

            i = close;
        }

        return null;
    }

    private TextField? DoiOf(TextField url)
    {
        const string resolver = "doi.org/";
        int index = url.Value.IndexOf(resolver, StringComparison.Ordinal);
        if (index < 0 || !url.Value.AsSpan(index + resolver.Length).StartsWith("10."))
        {
            return null;
        }

        var span = new TextSpan(url.Span.Start + index + resolver.Length, url.Span.End);
        return new TextField(span.In(_text), span);
    }

    private bool IsPunctuation(TextSpan span) => _text.AsSpan(span.Start, span.Length).Trim(" .,:;\u00A0").IsEmpty;

    private int SkipBlanks(int position)
    {
        while (position < _citation.End && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }
}
