using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Reads whole numbers in digits or as one English word.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, long> Words = new[]
    {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty",
    }.Select((word, i) => (word, value: (long)i))
        .Concat([("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)])
        .ToFrozenDictionary(p => p.word, p => p.value, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a following "hundred", "thousand" or "million" multiplies by; 1 for any other word.</summary>
    public static long Scale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => 1,
    };

    /// <summary>The value of "1,200", "12" or "twelve"; null for any other word.</summary>
    public static long? Value(string word)
    {
        if (word.Length is 0 or > 15)
        {
            return null;
        }

        if (Words.TryGetValue(word, out long value))
        {
            return value;
        }

        bool isDigits = char.IsAsciiDigit(word[0]);
        foreach (char c in word)
        {
            isDigits &= char.IsAsciiDigit(c) || c == ',';
        }

        return isDigits && long.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out value) ? value : null;
    }
}
