using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Lexicon;

/// <summary>Words that tell kinds of casualties, and numbers of people. Immutable.</summary>
public sealed class CasualtyLexicon(QuantityWords numbers)
{
    private readonly FrozenDictionary<string, string> _kinds =
        LexiconFile.Read("casualty-kinds.tsv", "word", "kind").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

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
        decimal value = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (numbers.NumberOf(parts[i]) is not { IsScale: false } part || i > 0 && (part.Value > 9 || value < 20 || value % 10 != 0))
            {
                return null;
            }

            value += part.Value;
        }

        return value.ToString("0", CultureInfo.InvariantCulture);
    }
}
