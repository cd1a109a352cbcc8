using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language;

/// <summary>Recognises numbers, times, dates and telephone numbers in digits, and what can stand behind them.</summary>
internal static class NumberScanner
{
    private const int MostGroups = 4;
    private const int LongestGroup = 8;
    private const int LongestUnit = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        TsvTable.Embedded(typeof(NumberScanner).Assembly, "units.tsv", "unit").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the number at <paramref name="at"/>; <paramref name="at"/> where there is none.</summary>
    public static int End(string text, int at, int limit)
    {
        int digits = text[at] == '+' || Characters.IsApostrophe(text[at]) || text[at] == '.' ? at + 1 : at;
        int end = Characters.DigitRun(text, digits, limit);
        if (end == digits)
        {
            return at;
        }

        if (Characters.IsApostrophe(text[at]))
        {
            return ShortYearEnd(text, digits, end, limit) is > 0 and var year ? year : at;
        }

        if (text[at] == '.')
        {
            bool endsSomething = at > 0 && (Characters.IsQuote(text[at - 1]) || text[at - 1] is '.' or ')' or ']');
            return endsSomething ? at : end;
        }

        int grouped = GroupsEnd(text, digits, limit);
        return grouped > end ? grouped : WithDecimals(text, end, limit);
    }

    /// <summary>Whether the letters <c>[start, end)</c> behind a number are a unit or the like: "km", "pm", "m".</summary>
    public static bool IsUnit(string text, int start, int end, int limit)
    {
        if (end - start > LongestUnit)
        {
            return false;
        }

        bool halfOfDay = end - start == 1 && text[start] is 'a' or 'p' or 'A' or 'P' && end + 1 < limit && text[end] == '.' && text[end + 1] is 'm' or 'M';
        return halfOfDay || Units.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>The end of "60's" and "1960's", plurals of a round number; <paramref name="end"/> elsewhere.</summary>
    public static int WithPlural(string text, int start, int end, int limit)
    {
        bool round = end - start == 2 || (end - start == 4 && text[end - 1] == '0' && text[start] is '1' or '2');
        return round && end + 1 < limit && Characters.IsApostrophe(text[end]) && text[end + 1] == 's' && Characters.WordLength(text, end + 2, limit) == 0 ? end + 2 : end;
    }

    /// <summary>The end of two digits behind an apostrophe that are a year or its plural, as in "'72" and "'60s"; 0 where they are none.</summary>
    private static int ShortYearEnd(string text, int start, int end, int limit)
    {
        int plural = end < limit && text[end] == 's' ? end + 1 : end;
        return end - start == 2 && Characters.WordLength(text, plural, limit) == 0 ? plural : 0;
    }

    private static int WithDecimals(string text, int end, int limit)
    {
        while (end + 1 < limit && char.IsAsciiDigit(text[end + 1]))
        {
            int next = Characters.DigitRun(text, end + 1, limit);
            if (text[end] is not ('.' or ':') && !(text[end] == ',' && next - end == 4))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The end of digit groups between hyphens or slashes that are one token: a telephone number, a postal code, a date, a fraction; or <paramref name="at"/>.</summary>
    private static int GroupsEnd(string text, int at, int limit)
    {
        Span<int> lengths = stackalloc int[MostGroups];
        int count = 0, end = at, slashes = 0, hyphens = 0;
        while (count < MostGroups)
        {
            int next = Characters.DigitRun(text, end, Math.Min(limit, end + LongestGroup));
            lengths[count++] = next - end;
            end = next;
            if (end + 1 >= limit || text[end] is not ('-' or '/') || !char.IsAsciiDigit(text[end + 1]) || count == MostGroups)
            {
                break;
            }

            slashes += text[end] == '/' ? 1 : 0;
            hyphens += text[end] == '-' ? 1 : 0;
            end++;
        }

        bool closed = Characters.WordLength(text, end, limit) == 0 && (end + 1 >= limit || text[end] is not ('-' or '/') || !char.IsAsciiDigit(text[end + 1]));
        return closed && IsOneToken(text, at, lengths[..count], slashes, hyphens) ? end : at;
    }

    private static bool IsOneToken(string text, int at, ReadOnlySpan<int> lengths, int slashes, int hyphens) => lengths switch
    {
        [1 or 2, 1 or 2] => slashes == 1 && IsDayOrFraction(text.AsSpan(at, lengths[0]), text.AsSpan(at + lengths[0] + 1, lengths[1])),
        [1 or 2, 1 or 2, 2] or [4, 1 or 2, 1 or 2] when slashes == 2 => true,
        [1 or 2, 1 or 2, 4] => slashes != 1,
        [4, 2, 2] => hyphens == 2,
        [3 or 5, 4] => hyphens == 1,
        [3, 3, 4] => hyphens > 0,
        [1, 3, 3, 4] => hyphens == 3,
        _ => false,
    };

    private static bool IsDayOrFraction(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Value(first) <= 12 && Value(second) <= 31;

    private static int Value(ReadOnlySpan<char> digits) => digits.Length == 2 ? ((digits[0] - '0') * 10) + digits[1] - '0' : digits[0] - '0';
}
