using KnowledgeGraph.Text.Language.Dates;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>The text of one citation with its enclosures, and what its punctuation tells about parts of it.</summary>
internal sealed class CitationText
{
    private const int LongestDateGroup = 60;

    public CitationText(string text, TextSpan span)
    {
        Text = text;
        Span = span;
        Enclosures = new Enclosures(text, span);
    }

    /// <summary>The whole text, which all spans index.</summary>
    public string Text { get; }

    /// <summary>The citation.</summary>
    public TextSpan Span { get; }

    /// <summary>The citation's brackets, quotation marks and emphasis marks.</summary>
    public Enclosures Enclosures { get; }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The field whose value is exactly <paramref name="span"/>; null where it is empty.</summary>
    public TextField? Field(TextSpan span) => span.IsEmpty ? null : new TextField(span.In(Text), span);

    /// <summary>Whether <paramref name="span"/> is nothing but a date such as "18 January 2024", "2004a", "c. 2004" or "n.d."; the date is null where no year is stated.</summary>
    public (bool Holds, DateField? Date) WholeDate(TextSpan span)
    {
        span = span.Length > LongestDateGroup ? span : span.Trim(Text);
        if (span.IsEmpty || span.Length > LongestDateGroup)
        {
            return (false, null);
        }

        if (ReferenceWords.Field(Slice(span)) == CitationField.Undated)
        {
            return (true, null);
        }

        int start = SkipQualifier(span);

        // "2004a" tells two works of one year apart.
        bool lettered = span.Length >= 5 && char.IsAsciiLetterLower(Text[span.End - 1]) && char.IsAsciiDigit(Text[span.End - 2]);
        int end = lettered ? span.End - 1 : span.End;
        if (start >= end || DateReader.ReadAt(Text, start, end) is not { First.Iso: { } iso } date)
        {
            return (false, null);
        }

        // "(2004 [1999])", "(2004, originally 1999)"
        bool whole = date.Span.End == end || Text[date.Span.End] is '[' or '(' or ';' or ',' || Text.AsSpan(date.Span.End, end - date.Span.End).TrimStart().StartsWith('[');
        return whole ? (true, new DateField(iso, date.Span)) : (false, null);
    }

    private int SkipQualifier(TextSpan span)
    {
        int mark = Slice(span).IndexOfAny(' ', '.');
        if (mark < 0)
        {
            return span.Start;
        }

        int end = span.Start + mark + (Text[span.Start + mark] == '.' ? 1 : 0);
        return ReferenceWords.Field(Text.AsSpan(span.Start, end - span.Start)) == CitationField.Qualifier ? SkipBlanks(end) : span.Start;
    }

    /// <summary><see cref="WholeDate"/> of what stands between two brackets.</summary>
    public (bool Holds, DateField? Date) DateInside(int open, int close) => WholeDate(new TextSpan(open + 1, Math.Max(close, open + 1)));

    /// <summary>The first parentheses of <paramref name="span"/> outside others that hold a date, from bracket to bracket.</summary>
    public TextSpan? FindDateGroup(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int close = Enclosures.CloserOf(i);
            if (close < 0 || close >= span.End)
            {
                continue;
            }

            if (Text[i] == '(' && DateInside(i, close).Holds)
            {
                return new TextSpan(i, close + 1);
            }

            i = close;
        }

        return null;
    }

    /// <summary><paramref name="span"/> without the bare year at its end ("Boitani, L., 1983"), which goes to <paramref name="date"/>.</summary>
    public TextSpan WithoutTrailingYear(TextSpan span, out DateField? date)
    {
        int end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '.' or ',' or ':'))
        {
            end--;
        }

        int start = end;
        while (start > span.Start && end - start < 8 && char.IsLetterOrDigit(Text[start - 1]))
        {
            start--;
        }

        date = null;
        if (start > span.Start && WholeDate(new TextSpan(start, end)) is { Holds: true } found)
        {
            date = found.Date;
            return new TextSpan(span.Start, start).Trim(Text);
        }

        return span;
    }

    /// <summary><paramref name="span"/> without parentheses at its end that describe the document ("(2nd ed.)", "(PDF)") or, if wanted, date it.</summary>
    public TextSpan WithoutDescriptions(TextSpan span, ref DateField? date)
    {
        while (!span.IsEmpty && Text[span.End - 1] == ')')
        {
            int open = Text.LastIndexOf('(', span.End - 1, span.Length);
            if (open <= span.Start || Enclosures.CloserOf(open) != span.End - 1)
            {
                break;
            }

            if (date is null && DateInside(open, span.End - 1) is { Holds: true } group)
            {
                date = group.Date;
            }
            else if (!ReferenceWords.IsDescription(Text.AsSpan(open + 1, span.End - open - 2)))
            {
                break;
            }

            span = new TextSpan(span.Start, open).Trim(Text);
        }

        return span;
    }

    /// <summary><paramref name="span"/> without Markdown's emphasis marks around it.</summary>
    public TextSpan WithoutEmphasis(TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end - start >= 2 && Text[start] is '_' or '*' && Text[end - 1] == Text[start])
        {
            start++;
            end--;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    /// <summary>Whether <paramref name="span"/> starts with an emphasis mark.</summary>
    public bool IsEmphasised(TextSpan span) => span.Length > 2 && Text[span.Start] is '_' or '*';

    /// <summary>Whether <paramref name="span"/> holds no word.</summary>
    public bool IsPunctuation(TextSpan span) => Slice(span).Trim(" .,:;\u00A0").IsEmpty;

    /// <summary>Whether <paramref name="span"/> has eight words or more of which most are small: running text, not a name.</summary>
    public bool IsSentence(TextSpan span)
    {
        int words = 0, small = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (i == span.Start || char.IsWhiteSpace(Text[i - 1]))
            {
                words++;
                small += char.IsLower(Text[i]) ? 1 : 0;
            }
        }

        return words >= 8 && small * 5 >= words * 3;
    }

    /// <summary>The first position from <paramref name="position"/> on that is no blank.</summary>
    public int SkipBlanks(int position)
    {
        while (position < Span.End && char.IsWhiteSpace(Text[position]))
        {
            position++;
        }

        return position;
    }
}
