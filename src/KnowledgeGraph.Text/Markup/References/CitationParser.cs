using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Finds authors, date and title of one citation by the style it is set in, and leaves its other fields to <see cref="FieldAssigner"/>.</summary>
internal sealed class CitationParser
{
    private readonly CitationText _source;
    private readonly CitationScanner _scanner;
    private readonly string _text;
    private readonly TextSpan _citation;

    private ImmutableArray<PersonName> _authors = [];
    private TextField? _title;
    private DateField? _date;

    public CitationParser(string text, TextSpan citation)
    {
        _source = new CitationText(text, citation);
        _scanner = new CitationScanner(_source);
        _text = text;
        _citation = citation;
    }

    /// <summary><paramref name="entry"/> with every field that the citation states.</summary>
    public Reference Parse(Reference entry)
    {
        if (QuotedTitle.Find(_source) is { } title
            && ReadBeforeTitle(new TextSpan(_citation.Start, title.Open), strict: _text[title.Open] is '_' or '*'))
        {
            return ParseAfterQuotedTitle(entry, title);
        }

        return ParseAfterAuthorsAndDate(entry) ?? ParseShortFootnote(entry) ?? ParseByPunctuation(entry);
    }

    /// <summary>Reads authors and date before a marked title; false where the words there are none, so that the marked words are no title.</summary>
    /// <param name="before">What precedes the title.</param>
    /// <param name="strict">Whether names without a date must have a person's form, because works are emphasised too.</param>
    private bool ReadBeforeTitle(TextSpan before, bool strict)
    {
        before = before.Trim(_text);
        if (before.IsEmpty)
        {
            return true;
        }

        if (_source.FindDateGroup(before) is { } group)
        {
            var editors = new TextSpan(group.End, before.End).Trim(_text);
            if (!_source.IsPunctuation(editors) && !NameListReader.AreEditors(_text, editors))
            {
                return false;
            }

            _authors = NameListReader.Read(_text, new TextSpan(before.Start, group.Start));
            _date = _source.DateInside(group.Start, group.End - 1).Date;
            return true;
        }

        var names = _source.WithoutTrailingYear(before, out var date);
        if (!NameForms.LooksLikeNames(_text, names)
            || (strict && date is null && !NameForms.IsInverted(_text, names) && !NameForms.LooksLikePerson(_text, names)))
        {
            return false;
        }

        _authors = NameListReader.Read(_text, names);
        _date = date;
        return true;
    }

    private Reference ParseAfterQuotedTitle(Reference entry, QuotedTitle title)
    {
        _title = TitleField(new TextSpan(title.Open + 1, title.Close).Trim(_text));
        int position = title.Close + 1;
        bool commas = _text[title.Close - 1] == ',';
        while (position < _citation.End)
        {
            int next = _source.SkipBlanks(position);
            int close = next < _citation.End && _text[next] is '(' or '[' ? _source.Enclosures.CloserOf(next) : -1;
            if (close < 0)
            {
                break;
            }

            if (_source.DateInside(next, close) is { Holds: true } group)
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
        if (_source.FindDateGroup(_citation) is not { } group)
        {
            return null;
        }

        var names = new TextSpan(_citation.Start, group.Start).Trim(_text);
        bool editors = NameListReader.AreEditors(_text, names);
        if (!editors && !NameForms.LooksLikeNames(_text, names))
        {
            return null;
        }

        bool commas = group.End < _citation.End && _text[group.End] == ',';
        var pieces = _scanner.Scan(group.End, commas);
        _date = _source.DateInside(group.Start, group.End - 1).Date;
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
        if (blank > words.Start && _source.WholeDate(new TextSpan(blank, words.End)) is { Holds: true, Date: { } date })
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

        if (ParseAfterAuthorsAndYear(entry, pieces, first) is { } reference)
        {
            return reference;
        }

        int words = LeadingWords(pieces, first);
        int names = NameListReader.EndOfInvertedNames(_text, pieces[first].Span);
        if (names > pieces[first].Span.Start)
        {
            _authors = NameListReader.Read(_text, new TextSpan(pieces[first].Span.Start, names));
            pieces[first] = pieces[first] with { Span = new TextSpan(names, pieces[first].Span.End).Trim(_text) };
            return AssignTitle(entry, pieces, first, commas: false);
        }

        if (words == 1 && _source.Slice(pieces[first].Span).Contains(", ", StringComparison.Ordinal))
        {
            return ParseByCommas(entry);
        }

        if (words > 1 && NameForms.IsInverted(_text, pieces[first].Span))
        {
            _authors = NameListReader.Read(_text, pieces[first].Span);
            pieces.RemoveAt(first);
        }

        return AssignTitle(entry, pieces, first, commas: false);
    }

    /// <summary>"Boitani, L., 1983. Wolf and dog competition. …", "Dewey, T. 2002. Canis lupus. …"</summary>
    private Reference? ParseAfterAuthorsAndYear(Reference entry, List<CitationPiece> pieces, int first)
    {
        var names = _source.WithoutTrailingYear(pieces[first].Span, out var date);
        int next = first + 1;
        if (date is null && next < pieces.Count && pieces[next].Kind == PieceKind.Date)
        {
            date = pieces[next].Date;
            next++;
        }

        if (date is null || next >= pieces.Count || pieces[next].Kind != PieceKind.Words
            || !_source.Slice(names).Contains(',') || !NameForms.LooksLikeNames(_text, names))
        {
            return null;
        }

        _authors = NameListReader.Read(_text, names);
        _date = date;
        pieces.RemoveRange(0, next);
        return AssignTitle(entry, pieces, 0, commas: false);
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
        if (words >= 3 && NameForms.IsInverted(_text, new TextSpan(pieces[first].Span.Start, pieces[first + 1].Span.End)))
        {
            _authors = NameListReader.Read(_text, new TextSpan(pieces[first].Span.Start, pieces[first + 2].Span.Start));
            pieces.RemoveRange(first, 2);
        }
        else if ((words >= 3 || (words == 2 && _source.IsEmphasised(pieces[first + 1].Span))) && NameForms.LooksLikePerson(_text, pieces[first].Span))
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
        if (words >= 2 && char.IsLower(_text[pieces[index + words - 1].Span.Start]))
        {
            last = index + words - 1;
        }
        else if (words > 2 && _source.Slice(pieces[last + 1].Span).Contains(": ", StringComparison.Ordinal))
        {
            last--;
        }

        _title = TitleField(_source.WithoutDescriptions(new TextSpan(pieces[index].Span.Start, pieces[last].Span.End), ref _date));
        pieces.RemoveRange(index, last - index + 1);
        return Assign(entry, pieces, book: true);
    }

    private Reference Assign(Reference entry, List<CitationPiece> pieces, bool book)
    {
        var reference = new FieldAssigner(_source, pieces, book).Assign(entry with { Authors = _authors, Title = _title, Date = _date });
        return book && IsRemark(reference) ? entry : reference;
    }

    /// <summary>Whether the entry is a sentence without any field of a citation: a footnote's remark, no work's title.</summary>
    private bool IsRemark(Reference reference) =>
        reference is { Title: { } title, Authors.IsEmpty: true, Date: null, Publisher: null, Pages: null, Accessed: null, Archived: null, Doi: null, Isbn: null, Url: null }
        && _source.IsSentence(title.Span);

    private TextField? TitleField(TextSpan span)
    {
        span = _source.WithoutEmphasis(span);
        if (span.Length > 2 && _text[span.Start] == '[' && _source.Enclosures.CloserOf(span.Start) == span.End - 1)
        {
            span = new TextSpan(span.Start + 1, span.End - 1).Trim(_text);
        }

        int start = span.Start, end = span.End;
        while (end > start && (_text[end - 1] is ',' or ';' || (_text[end - 1] == '.' && EndsSentence(start, end - 1))))
        {
            end--;
        }

        if (start < end && _text[start] is '"' or '“' && _source.Enclosures.CloserOf(start) < 0)
        {
            start++;
        }

        return _source.Field(new TextSpan(start, end));
    }

    // The full stop of an ellipsis or of an initialism belongs to the title.
    private bool EndsSentence(int start, int stop) =>
        stop > start && _text[stop - 1] != '.' && !(char.IsUpper(_text[stop - 1]) && (stop - 1 == start || _text[stop - 2] is '.' or ' '));

    private static bool IsFamilyName(string name, bool located) =>
        name.Split(' ') is var words && words.Length <= (located ? 3 : 1)
        && char.IsLetter(name[0]) && words[^1].Length > 0 && char.IsUpper(words[^1][0]) && !name.AsSpan().ContainsAny(",:;.");

    private static int LeadingWords(List<CitationPiece> pieces, int first)
    {
        int count = 0;
        while (first + count < pieces.Count && pieces[first + count].Kind == PieceKind.Words)
        {
            count++;
        }

        return count;
    }
}
