using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Recognises addresses of the Internet, files and hashtags, which are one token each.</summary>
internal static class AddressScanner
{
    private const int LongestScheme = 10;
    private const int LongestEnding = 10;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        TsvTable.Embedded(typeof(AddressScanner).Assembly, "address-endings.tsv", "ending").Keys().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address at <paramref name="at"/>; <paramref name="at"/> where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a word begins.</param>
    /// <param name="limit">Where the text ends.</param>
    /// <param name="noneBefore">Where an address can next begin, so that no character is looked at twice in vain.</param>
    public static int End(string text, int at, int limit, out int noneBefore)
    {
        noneBefore = at;
        if (text[at] is '#' or '@')
        {
            return at + 1 < limit && char.IsLetter(text[at + 1]) ? TagEnd(text, at + 1, limit) : at;
        }

        if (!char.IsAsciiLetterOrDigit(text[at]))
        {
            return at;
        }

        int end = Characters.WordRun(text, at, limit);
        if (end == limit || text[end] is not ('.' or '-' or '_' or '+' or '@' or '%' or ':'))
        {
            return at;
        }

        int dot = -1, mail = -1;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_' or '+' or '@' or '%'))
        {
            dot = text[end] == '.' ? end : dot;
            mail = text[end] == '@' && mail < 0 ? end : mail;
            end++;
        }

        noneBefore = end;
        if (HasScheme(text, at, end, limit))
        {
            return WithoutClosingMarks(text, at, RunEnd(text, at, limit));
        }

        if (dot < 0 && mail < 0)
        {
            return at;
        }

        end = WithoutClosingMarks(text, at, end);
        if (mail > at && mail + 1 < end)
        {
            return char.IsAsciiLetterOrDigit(text[mail - 1]) || text.AsSpan(mail, end - mail).Contains('.') ? end : at;
        }

        var name = text.AsSpan(at, end - at);
        bool isHost = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || HasKnownEnding(text, at, end) || IsDottedName(name);
        bool hasPath = isHost && end < limit && text[end] == '/';
        return !isHost ? at : hasPath ? WithoutClosingMarks(text, at, RunEnd(text, end, limit)) : end;
    }

    private static bool HasScheme(string text, int at, int end, int limit) =>
        end - at is > 1 and <= LongestScheme && end + 3 < limit && text.AsSpan(end).StartsWith("://", StringComparison.Ordinal)
        && char.IsLetterOrDigit(text[end + 3]) && !text.AsSpan(at, end - at).ContainsAnyExceptInRange('A', 'z');

    /// <summary>Whether the name ends in a known top-level domain or file type.</summary>
    private static bool HasKnownEnding(string text, int at, int end)
    {
        int dot = text.LastIndexOf('.', end - 1, end - at);
        return dot > at && text[dot - 1] != '.' && end - dot - 1 is > 1 and <= LongestEnding && Endings.Contains(text.AsSpan(dot + 1, end - dot - 1));
    }

    /// <summary>Whether the name has the form of a newsgroup's, "alt.animals.cat": at least three parts in small letters, none of one letter.</summary>
    private static bool IsDottedName(ReadOnlySpan<char> name)
    {
        int parts = 1, length = 0;
        foreach (char c in name)
        {
            if (c == '.' && length < 2)
            {
                return false;
            }

            parts += c == '.' ? 1 : 0;
            length = char.IsAsciiLetterLower(c) || (c == '-' && length > 0) ? length + 1 : c == '.' ? 0 : -1;
            if (length < 0)
            {
                return false;
            }
        }

        return parts > 2 && length > 1;
    }

    private static int TagEnd(string text, int at, int limit)
    {
        int end = at;
        while (true)
        {
            int run = Characters.WordRun(text, end, limit);
            if (run >= limit || text[run] != '_' || Characters.WordLength(text, run + 1, limit) == 0)
            {
                return run;
            }

            end = run + 1;
        }
    }

    private static int RunEnd(string text, int at, int limit)
    {
        while (at < limit && !Characters.IsBlank(text[at]) && text[at] is not ('<' or '>' or '"' or '“' or '”'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end without the punctuation that follows an address; a parenthesis is left out where it opens outside.</summary>
    private static int WithoutClosingMarks(string text, int at, int end)
    {
        bool opens = text.AsSpan(at, end - at).Contains('(');
        while (end > at && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '-' or '_' or '@' or '+' or '%' || (text[end - 1] == ')' && !opens)))
        {
            end--;
        }

        return end;
    }
}
