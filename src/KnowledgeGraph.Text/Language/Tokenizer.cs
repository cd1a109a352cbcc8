using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Text.Language;

/// <summary>
/// Cuts text into words, numbers and punctuation marks. Clitics ("'s", "n't") are tokens of their own and hyphenated words are one,
/// as in English Web Treebank style without the split at hyphens.
/// </summary>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="span"/>; time is linear in its length.</summary>
    public static void Tokenize(string text, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
        int at = span.Start;
        while (at < span.End)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            int end = IsWordPart(text, at) ? WordEnd(text, at, span.End) : MarkEnd(text, at, span.End);
            AddWord(text, at, end, tokens);
            at = end;
        }
    }

    private static void AddWord(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        int clitic = CliticStart(text, start, end);
        if (clitic > start && clitic < end)
        {
            tokens.Add(new Token(new TextSpan(start, clitic)));
            tokens.Add(new Token(new TextSpan(clitic, end)));
        }
        else
        {
            tokens.Add(new Token(new TextSpan(start, end)));
        }
    }

    /// <summary>Where "'s", "'re", "n't" and the like begin; <paramref name="end"/> where there is none.</summary>
    private static int CliticStart(string text, int start, int end)
    {
        if (end - start > 3 && IsApostrophe(text[end - 2]) && text[end - 1] is 't' or 'T' && text[end - 3] is 'n' or 'N')
        {
            return end - 3;
        }

        for (int length = 2; length <= 3 && end - length > start; length++)
        {
            if (IsApostrophe(text[end - length])
                && text.AsSpan(end - length + 1, length - 1) is "s" or "S" or "m" or "d" or "re" or "ve" or "ll")
            {
                return end - length;
            }
        }

        return end;
    }

    private static int WordEnd(string text, int at, int limit)
    {
        int end = at;
        while (end < limit)
        {
            if (IsWordPart(text, end))
            {
                end++;
            }
            else if (end > at && end + 1 < limit && IsWordPart(text, end + 1) && Joins(text, end))
            {
                end += 2;
            }
            else if (text[end] == '.' && IsAcronym(text, at, end))
            {
                end++;
                break;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether the mark at <paramref name="at"/> between two word characters belongs to the word.</summary>
    private static bool Joins(string text, int at) => text[at] switch
    {
        '\'' or '’' or '-' or '‑' or '&' => true,
        '.' => char.IsLetterOrDigit(text[at - 1]),
        ',' or ':' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        '/' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    /// <summary>Whether <c>[start, end)</c> has the form "U.S": single letters with stops between them.</summary>
    private static bool IsAcronym(string text, int start, int end)
    {
        if ((end - start) % 2 == 0 || end - start > 15)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
            {
                return false;
            }
        }

        return end - start > 1 || char.IsUpper(text[start]);
    }

    private static int MarkEnd(string text, int at, int limit)
    {
        int end = at + 1;
        if (char.IsHighSurrogate(text[at]) && end < limit && char.IsLowSurrogate(text[end]))
        {
            return end + 1;
        }

        while (text[at] is '.' or '-' && end < limit && text[end] == text[at])
        {
            end++;
        }

        return end;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFEFF';

    private static bool IsWordPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '$' || text[at] == '€' || text[at] == '£'
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
