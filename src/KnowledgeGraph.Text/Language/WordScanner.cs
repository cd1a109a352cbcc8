using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Finds the end of a word: letters and digits, and the marks inside it that do not part it.</summary>
internal static class WordScanner
{
    private const int LongestAffix = 8;
    private const int LongestInitialism = 5;
    private const int LongestCurrency = 3;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Affixes =
        TsvTable.Embedded(typeof(WordScanner).Assembly, "affixes.tsv", "affix", "kind").Rows
            .ToFrozenDictionary(r => r[0], r => r[1] is "prefix" or "suffix" ? r[1] : throw r.Error($"'{r[1]}' is no kind"), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SlashedWords =
        TsvTable.Embedded(typeof(WordScanner).Assembly, "slashed-words.tsv", "word").Keys().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the word <c>[at, end)</c> with what the marks behind it join to it.</summary>
    public static int End(string text, int at, int end, int limit)
    {
        bool affixed = false;
        while (at < end && end < limit)
        {
            int next = end + 1;
            if (Characters.WordLength(text, next, limit) == 0)
            {
                break;
            }

            bool joins = text[end] switch
            {
                '_' => true,
                '&' => JoinsInitials(text, at, end, limit),
                '/' => JoinsAtSlash(text, at, end, limit),
                var c when Characters.IsApostrophe(c) => char.IsLetter(text[end - 1]) && !char.IsAsciiDigit(text[next]),
                var c when Characters.IsHyphen(c) => !affixed && JoinsAffix(text, at, end, limit),
                _ => false,
            };
            if (!joins)
            {
                break;
            }

            affixed |= Characters.IsHyphen(text[end]);
            end = Characters.WordRun(text, next, limit);
        }

        return IsCurrency(text, at, end, limit) ? end + 1 : end;
    }

    /// <summary>Whether the hyphen at <paramref name="hyphen"/> follows a prefix or precedes a suffix that stays with its word.</summary>
    private static bool JoinsAffix(string text, int start, int hyphen, int limit)
    {
        bool begins = start == 0 || !Characters.IsHyphen(text[start - 1]);
        if (begins && hyphen - start <= LongestAffix && Affixes.TryGetValue(text.AsSpan(start, hyphen - start), out string? kind) && kind == "prefix")
        {
            return true;
        }

        int end = Characters.LetterRun(text, hyphen + 1, limit, LongestAffix);
        return Characters.WordLength(text, end, limit) == 0 && Affixes.TryGetValue(text.AsSpan(hyphen + 1, end - hyphen - 1), out kind) && kind == "suffix";
    }

    /// <summary>Whether an ampersand joins initials, as in "AT&amp;T".</summary>
    private static bool JoinsInitials(string text, int start, int ampersand, int limit)
    {
        int end = Characters.LetterRun(text, ampersand + 1, limit, LongestInitialism);
        return ampersand - start < LongestInitialism && end - ampersand <= LongestInitialism && Characters.WordLength(text, end, limit) == 0
            && char.IsUpper(text[start]) && char.IsUpper(text[ampersand - 1]) && char.IsUpper(text[ampersand + 1]) && char.IsUpper(text[end - 1]);
    }

    private static bool JoinsAtSlash(string text, int start, int slash, int limit)
    {
        int end = Characters.LetterRun(text, slash + 1, limit, LongestAffix);
        return slash - start <= LongestAffix && Characters.WordLength(text, end, limit) == 0 && SlashedWords.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Whether the word is the country's initials before a dollar sign: "US$5".</summary>
    private static bool IsCurrency(string text, int start, int end, int limit) =>
        end < limit && text[end] == '$' && end - start is > 0 and <= LongestCurrency && !text.AsSpan(start, end - start).ContainsAnyExceptInRange('A', 'Z');
}
