using System.Globalization;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Language.Dates;

/// <summary>The words of <c>date-words.tsv</c>: months, seasons and weekdays, compared ordinally without regard to case.</summary>
internal static class DateWords
{
    private static readonly Dictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    /// <summary>What <paramref name="word"/> names in a date, or null.</summary>
    public static DateWord? Find(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) ? found : null;

    private static Dictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Embedded(typeof(DateWords).Assembly, "date-words.tsv", "word", "kind", "value").Rows)
        {
            var kind = row[1] switch
            {
                "month" => DateWordKind.Month,
                "season" => DateWordKind.Season,
                "weekday" => DateWordKind.Weekday,
                _ => throw row.Error($"'{row[1]}' is no kind of date word"),
            };
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && kind != DateWordKind.Season)
            {
                throw row.Error($"'{row[2]}' is no number");
            }

            words.Add(row[0], new DateWord(kind, value));
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

/// <summary>What a word of a date names.</summary>
internal enum DateWordKind
{
    /// <summary>A month; its value is 1 to 12.</summary>
    Month,

    /// <summary>A part of a year that has no fixed months.</summary>
    Season,

    /// <summary>A day of the week; its value is 1 (Monday) to 7.</summary>
    Weekday,
}

/// <summary>A word of a date and its number.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value);
