namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>The bullets, dashes and numbers that list items begin with.</summary>
internal static class Bullet
{
    /// <summary><paramref name="line"/> without the bullets it begins with; the same span where it has none.</summary>
    public static TextSpan Strip(string text, TextSpan line)
    {
        int start = line.Start;
        while (Length(text, start, line.End) is > 0 and var length)
        {
            start += length;
        }

        return new TextSpan(start, line.End).Trim(text);
    }

    /// <summary>The length of one bullet with the blanks after it at <paramref name="at"/>; 0 where there is none.</summary>
    private static int Length(string text, int at, int end)
    {
        int after = at;
        if (at < end && text[at] is '-' or '•' or '*' or '–' or '—' or '>' or '▪' or '◦' or '·' or '‣')
        {
            after++;
        }
        else
        {
            while (after < end && after < at + 3 && char.IsAsciiDigit(text[after]))
            {
                after++;
            }

            if (after == at || after == end || text[after++] is not ('.' or ')'))
            {
                return 0;
            }
        }

        int blank = after;
        while (blank < end && char.IsWhiteSpace(text[blank]))
        {
            blank++;
        }

        return blank > after && blank < end ? blank - at : 0;
    }
}
