using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Lexicon;

/// <summary>Words that tell kinds of casualties, and numbers in words. Immutable.</summary>
public sealed class CasualtyLexicon
{
    private readonly FrozenDictionary<string, string> _kinds =
        LexiconFile.Read("casualty-kinds.tsv", "word", "kind").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, int> _numbers = LexiconFile.Read("number-words.tsv", "word", "value")
        .ToFrozenDictionary(r => r[0], r => int.TryParse(r[1], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : throw r.Error($"'{r[1]}' is no number"), StringComparer.Ordinal);

    /// <summary>The kind of count that <paramref name="word"/> (lower case) makes a number of people, or null.</summary>
    public string? KindOf(string word) => _kinds.GetValueOrDefault(word);

    /// <summary>The digits of a number as it is written: digits, grouped or not, or words up to ninety-nine; null for anything else.</summary>
    public string? NumberOf(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Length > 0 && char.IsAsciiDigit(written[0]))
        {
            string digits = written.Replace(",", "", StringComparison.Ordinal);
            return digits.Length <= 9 && digits.All(char.IsAsciiDigit) ? digits.TrimStart('0') is { Length: > 0 } number ? number : "0" : null;
        }

        string[] parts = written.ToLowerInvariant().Split('-');
        int value = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!_numbers.TryGetValue(parts[i], out int part) || i > 0 && (part > 9 || value < 20 || value % 10 != 0))
            {
                return null;
            }

            value += part;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
