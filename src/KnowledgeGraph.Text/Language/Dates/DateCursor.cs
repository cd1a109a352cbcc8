namespace KnowledgeGraph.Text.Language.Dates;

/// <summary>A place in a text from which the parts of a date are read; a method that answers false leaves it where it was.</summary>
internal struct DateCursor(string text, int position, int limit)
{
    private const int LongestWord = 12;

    public int Position { get; private set; } = position;

    public readonly bool AtEnd => Position >= limit;

    /// <summary>Whether no letter or digit follows.</summary>
    public readonly bool AtWordEnd => AtEnd || !char.IsLetterOrDigit(text[Position]);

    public readonly bool IsBehind(DateCursor other) => Position < other.Position;

    public bool TrySkip(char mark)
    {
        if (AtEnd || text[Position] != mark)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Skips one or two blanks of any kind but line breaks.</summary>
    public bool TrySkipBlanks()
    {
        int skipped = 0;
        while (skipped < 2 && !AtEnd && IsBlank(text[Position]))
        {
            Position++;
            skipped++;
        }

        return skipped > 0;
    }

    /// <summary>Skips a dash or slash and the blanks around it.</summary>
    public bool TrySkipRangeMark()
    {
        var ahead = this;
        ahead.TrySkipBlanks();
        if (ahead.AtEnd || text[ahead.Position] is not ('–' or '-' or '—' or '/' or '‑'))
        {
            return false;
        }

        ahead.Position++;
        ahead.TrySkipBlanks();
        this = ahead;
        return true;
    }

    /// <summary>Reads a whole run of <paramref name="least"/> to <paramref name="most"/> ASCII digits.</summary>
    public bool TryNumber(int least, int most, out int number)
    {
        number = 0;
        int end = Position;
        while (end < limit && char.IsAsciiDigit(text[end]) && end - Position <= most)
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        if (end - Position < least || end - Position > most)
        {
            return false;
        }

        Position = end;
        return true;
    }

    /// <summary>Reads a day of the month with or without "st", "nd", "rd", "th" and "of".</summary>
    public bool TryDay(out int day)
    {
        var ahead = this;
        if (!ahead.TryNumber(1, 2, out day) || day is < 1 or > 31)
        {
            return false;
        }

        var suffix = ahead.Word();
        if (suffix is "st" or "nd" or "rd" or "th")
        {
            ahead.Position += suffix.Length;
            var of = ahead;
            if (of.TrySkipBlanks() && of.Word() is "of")
            {
                of.Position += 2;
                ahead = of;
            }
        }

        this = ahead;
        return true;
    }

    /// <summary>Reads the name of a month or its abbreviation with or without a full stop.</summary>
    public bool TryMonth(out int month)
    {
        if (!TryWord(DateWordKind.Month, out month))
        {
            return false;
        }

        var ahead = this;
        if (ahead.TrySkip('.') && !ahead.AtEnd && IsBlank(text[ahead.Position]))
        {
            this = ahead;
        }

        return true;
    }

    public bool TryWord(DateWordKind kind, out int value)
    {
        var word = Word();
        var found = word.IsEmpty || !char.IsAsciiLetterUpper(word[0]) ? null : DateWords.Find(word);
        value = found?.Value ?? 0;
        if (found?.Kind != kind)
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>Reads the year that follows a month or a day, after blanks and perhaps a comma; null where none does.</summary>
    public int? ReadYear()
    {
        var ahead = this;
        ahead.TrySkip(',');
        if (!ahead.TrySkipBlanks() || !ahead.TryNumber(4, 4, out int year) || !DateReader.IsYear(year) || !ahead.AtWordEnd)
        {
            return null;
        }

        this = ahead;
        return year;
    }

    private readonly ReadOnlySpan<char> Word()
    {
        int end = Position;
        while (end < limit && end - Position <= LongestWord && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(Position, end - Position);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F';
}
