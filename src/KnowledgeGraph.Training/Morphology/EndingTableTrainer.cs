using KnowledgeGraph.Text.Language.Morphology;

namespace KnowledgeGraph.Training.Morphology;

/// <summary>
/// Learns an <see cref="EndingTable"/>: an ending is kept where it answers for more words than the shorter ending it stands under, and a word as a whole
/// where its ending answers wrongly.
/// </summary>
public static class EndingTableTrainer
{
    /// <summary>How many words more than the shorter ending a longer one must answer rightly.</summary>
    private const double LeastGain = 2;

    /// <summary>The share of the words with an ending that must agree.</summary>
    private const double LeastAgreement = 0.5;

    private const char EndOfWord = '\0';

    /// <summary>The table that <paramref name="samples"/> teach. Its order does not matter.</summary>
    /// <param name="samples">Words with their classes and answers.</param>
    /// <param name="leastWeight">The least weight, by class, of a word that is kept as a whole.</param>
    /// <param name="neutral">The answer for words of whose ending nothing is known; null: the most frequent one of their class.</param>
    public static EndingTable Learn(IEnumerable<EndingSample> samples, Func<string, double> leastWeight, string? neutral = null) => EndingTable.Of(
        Words(samples).GroupBy(w => w.Class, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => Entries(g.Key, [.. g], leastWeight(g.Key), neutral)));

    private static IEnumerable<KnownWord> Words(IEnumerable<EndingSample> samples)
    {
        var answers = new Dictionary<(string Class, string Word), SortedDictionary<string, (double Weight, bool IsTypical)>>();
        foreach (var s in samples)
        {
            var key = (s.Class, string.Create(s.Word.Length, s.Word, static (folded, word) =>
            {
                for (int i = 0; i < folded.Length; i++)
                {
                    folded[i] = EndingTable.Fold(word[i]);
                }
            }));
            if (!answers.TryGetValue(key, out var of))
            {
                answers.Add(key, of = new(StringComparer.Ordinal));
            }

            var before = of.GetValueOrDefault(s.Answer);
            of[s.Answer] = (before.Weight + s.Weight, before.IsTypical || s.IsTypical);
        }

        foreach (var (key, of) in answers)
        {
            var best = of.MaxBy(a => a.Value.Weight);
            yield return new(key.Class, key.Word, best.Key, best.Value.Weight, best.Value.IsTypical);
        }
    }

    private static IEnumerable<EndingEntry> Entries(string @class, KnownWord[] words, double leastWeight, string? neutral)
    {
        var rules = Rules(words, neutral);
        foreach (var (ending, answer) in rules.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            yield return new(@class, ending, IsWord: false, answer);
        }

        foreach (var word in words.Where(w => w.Weight >= leastWeight && w.Word.Length <= EndingTable.LongestWord).OrderBy(w => w.Word, StringComparer.Ordinal))
        {
            if (Answer(rules, word.Word, EndingTable.LongestEnding) != word.Answer)
            {
                yield return new(@class, word.Word, IsWord: true, word.Answer);
            }
        }
    }

    private static Dictionary<string, string> Rules(KnownWord[] words, string? neutral)
    {
        KnownWord[] voters = words.Any(w => w.IsTypical) ? [.. words.Where(w => w.IsTypical)] : words;
        var rules = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = neutral ?? Votes(voters).MaxBy(v => v.Value).Key };
        for (int length = 1; length <= EndingTable.LongestEnding; length++)
        {
            var longer = new List<(string Ending, string Answer)>();
            foreach (var group in voters.Where(w => w.Word.Length >= length).GroupBy(w => w.Word[^length..], StringComparer.Ordinal))
            {
                var votes = Votes(group);
                var best = votes.MaxBy(v => v.Value);
                int inherited = votes.GetValueOrDefault(Answer(rules, group.Key, length - 1));
                if (best.Value - inherited >= LeastGain && best.Value >= LeastAgreement * votes.Values.Sum()
                    && !ShareLongerEnding(group.Where(w => w.Answer == best.Key), length))
                {
                    longer.Add((group.Key, best.Key));
                }
            }

            foreach (var (ending, answer) in longer)
            {
                rules.Add(ending, answer);
            }
        }

        return rules;
    }

    /// <summary>Whether all words have a longer ending in common, to which the answer belongs: "algae" and "larvae" tell nothing about "e".</summary>
    private static bool ShareLongerEnding(IEnumerable<KnownWord> words, int length) => length < EndingTable.LongestEnding
        && words.Select(w => w.Word.Length > length ? w.Word[^(length + 1)] : EndOfWord).Distinct().Take(2).ToList() is [not EndOfWord];

    private static SortedDictionary<string, int> Votes(IEnumerable<KnownWord> words)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            votes[word.Answer] = votes.GetValueOrDefault(word.Answer) + 1;
        }

        return votes;
    }

    private static string Answer(Dictionary<string, string> rules, string word, int longest)
    {
        for (int length = Math.Min(longest, word.Length); length > 0; length--)
        {
            if (rules.TryGetValue(word[^length..], out string? answer))
            {
                return answer;
            }
        }

        return rules[""];
    }

    private readonly record struct KnownWord(string Class, string Word, string Answer, double Weight, bool IsTypical);
}
