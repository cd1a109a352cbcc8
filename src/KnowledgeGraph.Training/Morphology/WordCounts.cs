namespace KnowledgeGraph.Training.Morphology;

/// <summary>How often words occur in running text, and in what case. A word is a run of letters.</summary>
public sealed class WordCounts
{
    private const int LongestWord = 30;

    private readonly Dictionary<string, WordCount> _counts = new(StringComparer.Ordinal);

    private WordCounts()
    {
    }

    /// <summary>The words in small letters, in ordinal order.</summary>
    public IEnumerable<string> Words => _counts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Counts the words of <paramref name="text"/>, a paragraph a line; those seen less often than <paramref name="least"/> times are left out.</summary>
    public static WordCounts Count(TextReader text, int least = 2)
    {
        var counts = new WordCounts();
        while (text.ReadLine() is { } line)
        {
            counts.AddLine(line);
        }

        foreach (string rare in counts._counts.Where(c => c.Value.Total < least).Select(c => c.Key).ToList())
        {
            counts._counts.Remove(rare);
        }

        return counts;
    }

    /// <summary>How often <paramref name="word"/>, in small letters, occurs.</summary>
    public WordCount this[string word] => _counts.GetValueOrDefault(word);

    private void AddLine(string line)
    {
        int at = 0;
        while (at < line.Length)
        {
            int end = at;
            while (end < line.Length && char.IsLetter(line[end]))
            {
                end++;
            }

            if (end > at && end - at <= LongestWord)
            {
                Add(line.AsSpan(at, end - at), at >= 2 && line[at - 1] == ' ' && (char.IsLower(line[at - 2]) || line[at - 2] == ','));
            }

            at = Math.Max(end, at + 1);
        }
    }

    private void Add(ReadOnlySpan<char> word, bool insideSentence)
    {
        string key = word.ToString().ToLowerInvariant();
        var count = _counts.GetValueOrDefault(key);
        bool first = char.IsUpper(word[0]), others = word.Length > 1 && word[1..].ContainsAnyExcept(Lower);
        _counts[key] = (first, others) switch
        {
            (false, false) => count with { Small = count.Small + 1 },
            (true, true) => count with { Upper = count.Upper + 1 },
            (true, false) when insideSentence => count with { Capitalized = count.Capitalized + 1 },
            _ => count with { Other = count.Other + 1 },
        };
    }

    private static readonly System.Buffers.SearchValues<char> Lower = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsLower)]);
}

/// <summary>How often a word occurs.</summary>
/// <param name="Small">In small letters.</param>
/// <param name="Capitalized">With a capital inside a sentence.</param>
/// <param name="Upper">In capitals, or with one after the first letter.</param>
/// <param name="Other">At the start of a sentence, or in any other case.</param>
public readonly record struct WordCount(int Small, int Capitalized, int Upper, int Other)
{
    /// <summary>In all.</summary>
    public int Total => Small + Capitalized + Upper + Other;
}
