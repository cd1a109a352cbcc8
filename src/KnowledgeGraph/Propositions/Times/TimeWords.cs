using System.Globalization;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>What a word or mark does in a time.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>Any other word.</summary>
    Other,

    /// <summary>A single character that is neither letter nor digit.</summary>
    Mark,

    /// <summary>A run of digits.</summary>
    Digits,

    /// <summary>A number with commas or a decimal point, which is no year and no day.</summary>
    Amount,

    Month,
    MonthShort,
    Weekday,
    Season,
    Unit,
    Number,
    Ordinal,
    Part,
    Edge,
    Approximation,
    DayPart,
    Deictic,
    Era,
    Zone,
    Suffix,
    Function,
}

/// <summary>A word of <c>time-words.tsv</c>.</summary>
internal readonly record struct TimeWord(string Word, TimeWordKind Kind, int Value);

/// <summary>The words of <c>time-words.tsv</c> and the numbers of <c>numerals.tsv</c>, compared ordinally without regard to case.</summary>
internal static class TimeWords
{
    private const int Longest = 13;

    private static readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    /// <summary>What <paramref name="word"/> does in a time.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word) => word.Length <= Longest && Words.TryGetValue(word, out var found) ? found : default;

    /// <summary>The number of the month that <paramref name="word"/> names in full, or 0.</summary>
    public static int MonthOf(ReadOnlySpan<char> word) => Find(word) is { Kind: TimeWordKind.Month, Value: var month } ? month : 0;

    private static Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Embedded(typeof(TimeWords).Assembly, "time-words.tsv", "word", "kind", "value").Rows)
        {
            if (!Enum.TryParse<TimeWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
            {
                throw row.Error($"'{row[1]}' is no kind of time word");
            }

            if (!int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            {
                throw row.Error($"'{row[2]}' is no number");
            }

            words.Add(row[0], new TimeWord(row[0].ToLowerInvariant(), kind, value));
        }

        foreach (var (word, value) in Numerals.Units)
        {
            words.Add(word, new TimeWord(word, TimeWordKind.Number, value));
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
