using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>Reads English numbers in digits and words (<c>numerals.tsv</c>), without regard to case. Immutable.</summary>
public sealed class Numerals
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const string Unit = "unit", Scale = "scale", MoneyScale = "money-scale", And = "and";

    private readonly FrozenDictionary<string, (decimal Value, string Kind)> _words = Rows()
        .ToFrozenDictionary(r => r[0], r => (decimal.Parse(r[1], CultureInfo.InvariantCulture), r[2]), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words for the numbers from one on that multiply nothing.</summary>
    internal static IEnumerable<(string Word, int Value)> Units =>
        Rows().Where(r => r[2] == Unit).Select(r => (r[0], int.Parse(r[1], CultureInfo.InvariantCulture))).Where(u => u.Item2 > 0);

    /// <summary>The number that a word stands for, a hyphenated one by its parts ("twenty-five"), and whether it multiplies what stands before it; null for other words.</summary>
    public (decimal Value, bool IsScale)? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_words.TryGetValue(word, out var found))
        {
            return found.Kind == MoneyScale ? null : (found.Value, found.Kind == Scale);
        }

        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Of(word[..hyphen]) is { IsScale: false, Value: >= 20 } tens && Of(word[(hyphen + 1)..]) is { IsScale: false, Value: < 10 } ones ? (tens.Value + ones.Value, false) : null;
    }

    /// <summary>Whether a word multiplies an amount of money alone ("$5 m").</summary>
    public bool IsMoneyScale(string word) => _words.TryGetValue(word, out var found) && found.Kind == MoneyScale;

    /// <summary>The whole number that one word says in digits, grouped or not, or in words; null for any other word and for scales.</summary>
    public long? WholeNumberOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
        {
            return Of(word) is { IsScale: false } found ? (long)found.Value : null;
        }

        long value = 0;
        foreach (char c in word)
        {
            if (!char.IsAsciiDigit(c) && c != ',' || value >= Largest)
            {
                return null;
            }

            value = c == ',' ? value : (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>The whole number that <paramref name="words"/> begin with, and of how many words it is ("two dozen", "1,200"); null where they begin with none.</summary>
    public (long Value, int Length)? WholeNumberAtStartOf(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || WholeNumberOf(words[0]) is not { } value)
        {
            return null;
        }

        int length = 1;
        while (length < words.Length && Of(words[length]) is { IsScale: true } scale && value * scale.Value < Largest)
        {
            value *= (long)scale.Value;
            length++;
        }

        return (value, length);
    }

    /// <summary>The number that all of <paramref name="words"/> say ("1.2 million", "two hundred and five"), those for amounts of money among them; null where they are no number.</summary>
    public decimal? ValueOf(ReadOnlySpan<string> words)
    {
        decimal total = 0, part = 0;
        foreach (string word in words)
        {
            if (word == And)
            {
                continue;
            }

            if (decimal.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal digits) && digits < Largest)
            {
                part += digits;
            }
            else if ((IsMoneyScale(word) ? (_words[word].Value, true) : Of(word)) is not var (value, isScale))
            {
                return null;
            }
            else if (!isScale)
            {
                part += value;
            }
            else if (value < 1000)
            {
                part = Math.Max(part, 1) * value;
            }
            else
            {
                total += Math.Max(part, 1) * value;
                part = 0;
            }

            if (total + part >= Largest)
            {
                return null;
            }
        }

        return total + part;
    }

    private static ImmutableArray<TsvRow> Rows() => LexiconFile.Read("numerals.tsv", "word", "value", "kind");
}
