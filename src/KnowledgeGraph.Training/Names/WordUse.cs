using System.Collections.Immutable;

namespace KnowledgeGraph.Training.Names;

/// <summary>How often words stand in small letters, with a capital inside a sentence, and alone after "in".</summary>
internal sealed class WordUse
{
    private const int Enough = 12, Plain = 15;
    private readonly Dictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the words of a sentence.</summary>
    public void Add(ImmutableArray<string> forms)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            string form = forms[i];
            if (!char.IsLetter(form[0]))
            {
                continue;
            }

            if (char.IsLower(form[0]))
            {
                Of(form).Small++;
            }
            else if (i > 0 && char.IsLetterOrDigit(forms[i - 1][^1]))
            {
                var counts = Of(form);
                counts.Capital++;
                if (!char.IsUpper(forms[i - 1][0]) && (i + 1 == forms.Length || !char.IsUpper(forms[i + 1][0])))
                {
                    counts.Alone++;
                    counts.AfterIn += forms[i - 1] is "in" or "In" ? 1 : 0;
                }
            }
        }
    }

    /// <summary>How often the capitalised word, where it stands alone, stands after "in"; 0 where it is too rare to tell.</summary>
    public double PlaceRate(string word) => _counts.TryGetValue(word, out var counts) && counts.Alone >= Enough ? (double)counts.AfterIn / counts.Alone : 0;

    /// <summary>Whether the capitalised word is at least as often written small.</summary>
    public bool IsCommon(string word) => Small(word) is var small && small > 0 && small >= Capital(word);

    /// <summary>Whether the capitalised word is hardly ever written with a capital inside a sentence.</summary>
    public bool IsOrdinary(string word) => Small(word) is var small && small > 0 && small >= Plain * Capital(word);

    private int Small(string word) => _counts.TryGetValue(word.ToLowerInvariant(), out var counts) ? counts.Small : 0;

    private int Capital(string word) => _counts.TryGetValue(word, out var counts) ? counts.Capital : 0;

    private Counts Of(string word)
    {
        if (!_counts.TryGetValue(word, out var counts))
        {
            _counts[word] = counts = new();
        }

        return counts;
    }

    private sealed class Counts
    {
        public int Small { get; set; }

        public int Capital { get; set; }

        public int Alone { get; set; }

        public int AfterIn { get; set; }
    }
}
