using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Finds what stands between quotation marks in a paragraph: "…", “…”, «…», ''…'', ``…'', and ‘…’ or '…' where they are no apostrophes.</summary>
internal static class QuotationFinder
{
    private const int LongestSingleQuoted = 400;

    /// <summary>
    /// The quotations, marks included, in order and without overlap. An opening curly mark that is never closed quotes up to the end of the paragraph,
    /// as print has it where a quotation goes on in the next; a straight mark does where the next paragraph begins with one, and is no quotation elsewhere.
    /// </summary>
    public static ImmutableArray<TextSpan> Find(string text, TextSpan paragraph)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        int at = paragraph.Start;
        bool guillemets = true, graves = true;
        while (at < paragraph.End)
        {
            int close = text[at] switch
            {
                '“' or '„' => Closing(text, at + 1, paragraph.End, '”') is var end && end < 0 ? paragraph.End : end,
                '«' when guillemets => Closing(text, at + 1, paragraph.End, '»'),
                '"' => Closing(text, at + 1, paragraph.End, '"') is var end && end < 0 && GoesOn(text, at, 1, paragraph) ? paragraph.End : end,
                '\'' when IsDouble(text, at, paragraph.End) => ClosingDouble(text, at + 2, paragraph.End) is var end && end < 0 && GoesOn(text, at, 2, paragraph) ? paragraph.End : end,
                '`' when graves && at + 1 < paragraph.End && text[at + 1] == '`' => ClosingDouble(text, at + 2, paragraph.End),
                '‘' or '\'' when OpensSingle(text, at, paragraph) => ClosingSingle(text, at, paragraph.End),
                _ => -1,
            };
            if (close < 0)
            {
                guillemets &= text[at] != '«';
                graves &= text[at] != '`' || at + 1 >= paragraph.End || text[at + 1] != '`';
                at++;
                continue;
            }

            found.Add(new TextSpan(at, close));
            at = close;
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the mark of some length at <paramref name="at"/> opens, and the next paragraph begins with the same mark.</summary>
    private static bool GoesOn(string text, int at, int length, TextSpan paragraph)
    {
        var after = text.AsSpan(paragraph.End);
        var next = after.TrimStart();
        bool opens = (at == paragraph.Start || !char.IsLetterOrDigit(text[at - 1])) && at + length < paragraph.End && !char.IsWhiteSpace(text[at + length]);
        return opens && after[..^next.Length].Contains('\n') && next.StartsWith(text.AsSpan(at, length), StringComparison.Ordinal);
    }

    private static int Closing(string text, int from, int end, char mark)
    {
        int at = text.AsSpan(from, end - from).IndexOf(mark);
        return at < 0 ? -1 : from + at + 1;
    }

    private static bool IsDouble(string text, int at, int end) => at + 1 < end && text[at + 1] == '\'';

    private static int ClosingDouble(string text, int from, int end)
    {
        int at = from <= end ? text.AsSpan(from, end - from).IndexOf("''", StringComparison.Ordinal) : -1;
        return at < 0 ? -1 : from + at + 2;
    }

    private static bool OpensSingle(string text, int at, TextSpan paragraph) =>
        at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]) && !IsClitic(text.AsSpan(at + 1, paragraph.End - at - 1))
        && (at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–');

    /// <summary>Whether a clitic stands apart from its word, as in text whose tokens are parted by blanks ("the town 's mayor").</summary>
    private static bool IsClitic(ReadOnlySpan<char> behind)
    {
        int end = behind.IndexOf(' ');
        return end > 0 && behind[..end] is "s" or "re" or "ve" or "ll" or "d" or "m";
    }

    private static int ClosingSingle(string text, int open, int end)
    {
        char mark = text[open] == '‘' ? '’' : '\'';
        int limit = Math.Min(end, open + LongestSingleQuoted);
        for (int i = open + 2; i < limit; i++)
        {
            if (text[i] == mark && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1])) && text[i - 1] is not ('s' or 'S'))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
