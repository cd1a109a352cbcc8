using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>Assigns the pieces after a citation's title to the fields of a <see cref="Reference"/>, by their kind and their order.</summary>
/// <param name="source">The citation.</param>
/// <param name="pieces">Its pieces without authors and title.</param>
/// <param name="book">Whether the title stood without quotation marks, so that a place and a publisher follow rather than a work.</param>
internal sealed class FieldAssigner(CitationText source, List<CitationPiece> pieces, bool book)
{
    private DateField? _date;
    private Locator? _locator;

    /// <summary><paramref name="entry"/>, which has its authors, title and the date beside them, with all other fields.</summary>
    public Reference Assign(Reference entry)
    {
        TextField? publisher = null, doi = null, issn = null, isbn = null, volume = null, issue = null, pages = null, quote = null, url = null, via = null;
        DateField? accessed = null, archived = null;
        _date = entry.Date;
        JoinJournal();
        DropInvertedEditors();
        bool noted = false;
        int lastDetail = pieces.FindLastIndex(p => p.Kind is PieceKind.Locator or PieceKind.Date);
        for (int i = 0; i < pieces.Count; i++)
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
                    break;
                case PieceKind.Url:
                    url ??= piece.Value;
                    doi ??= ResolvedDoi(piece.Value!);
                    break;
                case PieceKind.Accessed:
                    accessed ??= piece.Date;
                    noted = true;
                    break;
                case PieceKind.Archived:
                    archived ??= piece.Date;
                    noted |= publisher is not null;
                    break;
                case PieceKind.Via:
                    via ??= piece.Value;
                    break;
                case PieceKind.Words when noted || IsQuotation(piece.Span, publisher) || (source.IsSentence(piece.Span) && (publisher is not null || i > lastDetail)):
                    quote = QuoteField(piece.Span.Start);
                    i = pieces.Count;
                    break;
                case PieceKind.Words when publisher is null && WorkAfterEditors(i) is { } work:
                    publisher = PublisherField(work);
                    break;
                case PieceKind.Words when book && HasPlace(piece.Span):
                    publisher = PublisherField(piece.Span);
                    break;
                default:
                    break;
            }
        }

        return entry with
        {
            Date = _date,
            Publisher = publisher ?? via,
            Accessed = accessed,
            Archived = archived,
            Doi = doi,
            Issn = issn,
            Isbn = isbn,
            Volume = volume ?? _locator?.Volume,
            Issue = issue ?? _locator?.Issue,
            Pages = pages ?? _locator?.Pages,
            Quote = quote,
            Url = url,
        };
    }

    /// <summary>Joins the pieces that a journal's name falls into before its volume: "Anim. Reprod. Sci. 60", "Journal of Fertility. Supplement. 57".</summary>
    private void JoinJournal()
    {
        int count = pieces.FindIndex(p => p.Kind != PieceKind.Words);
        if (count < 2 || pieces[count].Kind != PieceKind.Locator)
        {
            return;
        }

        bool abbreviated = pieces.Take(count).All(p => IsShortWord(source.WithoutDescriptions(p.Span, ref _date)));
        bool section = count == 2 && ReferenceWords.Field(FirstWord(pieces[1].Span)) == CitationField.Section;
        if (abbreviated || section)
        {
            pieces[0] = new CitationPiece(PieceKind.Words, new TextSpan(pieces[0].Span.Start, pieces[count - 1].Span.End));
            pieces.RemoveRange(1, count - 1);
        }
    }

    /// <summary>Drops "in Serpell, James," before a work's name where commas part the fields.</summary>
    private void DropInvertedEditors()
    {
        for (int i = 0; i + 2 < pieces.Count; i++)
        {
            var span = pieces[i].Span;
            bool opens = pieces[i].Kind == PieceKind.Words && span.Length > 3 && source.Slice(span)[..3] is "in " or "In " && source.Slice(span)[3..].IndexOf(' ') < 0;
            if (opens && source.Text[span.End] == ',' && pieces[i + 1].Kind == PieceKind.Words && pieces[i + 2].Kind == PieceKind.Words && source.Slice(pieces[i + 1].Span).Count(' ') <= 2)
            {
                pieces.RemoveRange(i, 2);
                return;
            }
        }
    }

    /// <summary>The part of a piece that names a work: without "In Smith, J. (ed.)" before it; null where the piece names editors or a place only.</summary>
    private TextSpan? WorkAfterEditors(int index)
    {
        var span = pieces[index].Span;
        var words = source.Slice(span);
        if (NameListReader.AreEditors(source.Text, span))
        {
            return null;
        }

        if (words.StartsWith("In: ", StringComparison.Ordinal))
        {
            return new TextSpan(span.Start + 4, span.End).Trim(source.Text);
        }

        bool followed = index + 1 < pieces.Count && pieces[index + 1].Kind == PieceKind.Words;
        if (!words.StartsWith("In ", StringComparison.Ordinal))
        {
            return !book && followed && ReferenceWords.IsPlace(words) ? null : span;
        }

        var rest = new TextSpan(span.Start + 3, span.End).Trim(source.Text);
        int editors = rest.IsEmpty ? rest.Start : NameListReader.EndOfEditors(source.Text, rest);
        if (editors > rest.Start)
        {
            return new TextSpan(editors, rest.End).Trim(source.Text);
        }

        return followed && NameForms.LooksLikeNames(source.Text, rest) ? null : span;
    }

    private TextField? PublisherField(TextSpan span)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        int emphasisEnd = source.IsEmphasised(span) ? source.Enclosures.CloserOf(span.Start) : -1;
        if (emphasisEnd > span.Start)
        {
            var rest = new TextSpan(emphasisEnd + 1, span.End);
            _date ??= source.FindDateGroup(rest) is { } group ? source.DateInside(group.Start, group.End - 1).Date : null;
            span = new TextSpan(span.Start, emphasisEnd + 1);
        }

        span = source.WithoutDescriptions(CutAtDateOrLocator(span), ref _date);
        int colon = source.Slice(span).IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && (book || HasPlace(span)))
        {
            span = new TextSpan(span.Start + colon + 2, span.End).Trim(source.Text);
        }

        return source.Field(source.WithoutEmphasis(span));
    }

    /// <summary>Cuts "The Guardian, 19 March 2014" and "Acta Biologica 28:957–62" where the name ends, and keeps what is cut off.</summary>
    private TextSpan CutAtDateOrLocator(TextSpan span)
    {
        string text = source.Text;
        for (int i = span.Start + 1; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || !(char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '('))
            {
                continue;
            }

            if (DateReader.ReadAt(text, i, span.End) is { First.Iso: { } iso } date && (date.First.Month is not null || date.Span.End >= span.End - 1))
            {
                _date ??= new DateField(iso, date.Span);
                return TrimBeforeDetail(new TextSpan(span.Start, i));
            }

            if (char.IsAsciiDigit(text[i]) && LocatorReader.ReadWhole(text, new TextSpan(i, span.End)) is { Pages: not null } locator)
            {
                _locator ??= locator;
                return TrimBeforeDetail(new TextSpan(span.Start, i));
            }
        }

        return span;
    }

    private TextSpan TrimBeforeDetail(TextSpan span)
    {
        int length = source.Slice(span).TrimEnd(" \u00A0,(;–-").Length;
        var name = new TextSpan(span.Start, span.Start + length);
        return length > 3 && source.Slice(name).EndsWith(" on", StringComparison.Ordinal) ? new TextSpan(name.Start, name.End - 3) : name;
    }

    /// <summary>What is quoted from <paramref name="start"/> to the citation's end; browsers do not copy the quotation marks that a style sheet adds.</summary>
    private TextField? QuoteField(int start)
    {
        string text = source.Text;
        if (char.IsLower(text[start]))
        {
            return null;
        }

        int end = source.Span.End;
        int close = text[start] is '"' or '“' ? source.Enclosures.CloserOf(start) : -1;
        return close > start && source.IsPunctuation(new TextSpan(close + 1, end))
            ? source.Field(new TextSpan(start + 1, close).Trim(text))
            : source.Field(new TextSpan(start, end).Trim(text));
    }

    private TextField? ResolvedDoi(TextField url)
    {
        const string resolver = "doi.org/";
        int index = url.Value.IndexOf(resolver, StringComparison.Ordinal);
        return index >= 0 && url.Value.AsSpan(index + resolver.Length).StartsWith("10.")
            ? source.Field(new TextSpan(url.Span.Start + index + resolver.Length, url.Span.End))
            : null;
    }

    /// <summary>Whether <paramref name="span"/> starts with a place of publication and a colon: "Berlin/New York: Walter de Gruyter".</summary>
    private bool HasPlace(TextSpan span)
    {
        var words = source.Slice(span);
        int colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
        {
            return false;
        }

        var place = words[..colon];
        int first = place.IndexOfAny(',', '/', ';');
        return ReferenceWords.IsPlace(place) || (first > 0 && ReferenceWords.IsPlace(place[..first]));
    }

    private bool IsQuotation(TextSpan span, TextField? publisher) => publisher is not null && source.Text[span.Start] is '"' or '“';

    private bool IsShortWord(TextSpan span)
    {
        var word = source.Slice(span);
        return word.Length <= 11 && !ReferenceWords.IsPlace(word) && word.IndexOfAnyExceptInRange('A', 'z') is var other && (other < 0 || word[other] is '.' or ' ' || char.IsLetter(word[other]));
    }

    private ReadOnlySpan<char> FirstWord(TextSpan span)
    {
        var words = source.Slice(span);
        int blank = words.IndexOf(' ');
        return blank < 0 ? words : words[..blank];
    }
}
