using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Text.Language;

/// <summary>
/// What the network says of a capitalised word in one sentence is evidence for the same word in the others: a text seldom means two things by one
/// name (Gale, Church and Yarowsky 1992). For one thread at a time. Only sums, differences and quotients in a fixed order: the same on every machine.
/// </summary>
internal sealed class NameConsistency
{
    private const int Classes = 1 + NameTags.Types;

    /// <summary>How far a mention goes to the mean of all mentions, between 0 and 1; and how far behind the best class a class can be in it, in units of the scores.</summary>
    private const float Share = 0.8f, Farthest = 5;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _counts = [];
    private readonly List<float> _sums = [];

    /// <summary>Nothing read yet.</summary>
    public NameConsistency() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Draws the scores of words that the text holds more than once towards each other.</summary>
    /// <param name="sentences">The sentences of a text.</param>
    /// <param name="scores">The scores of all words, one sentence after the other, <see cref="NameTags.Count"/> a word.</param>
    public void Apply(ISentenceForms sentences, Span<float> scores)
    {
        _words.Clear();
        _counts.Clear();
        _sums.Clear();
        ForEachCapitalized(sentences, scores, Add);
        ForEachCapitalized(sentences, scores, Draw);
    }

    private static void ForEachCapitalized(ISentenceForms sentences, Span<float> scores, Visit visit)
    {
        for (int sentence = 0, at = 0; sentence < sentences.Count; sentence++)
        {
            for (int word = 0, length = sentences.Length(sentence); word < length; word++, at += NameTags.Count)
            {
                var form = sentences.Form(sentence, word);
                if (!form.IsEmpty && char.IsUpper(form[0]))
                {
                    visit(form, scores.Slice(at, NameTags.Count));
                }
            }
        }
    }

    private void Add(ReadOnlySpan<char> form, Span<float> scores)
    {
        Span<float> margins = stackalloc float[Classes];
        Margins(scores, margins);
        if (!_lookup.TryGetValue(form, out int word))
        {
            _lookup[form] = _counts.Count;
            _counts.Add(1);
            _sums.AddRange(margins);
            return;
        }

        _counts[word]++;
        for (int i = 0; i < Classes; i++)
        {
            _sums[(word * Classes) + i] += margins[i];
        }
    }

    private void Draw(ReadOnlySpan<char> form, Span<float> scores)
    {
        int word = _lookup[form], count = _counts[word];
        if (count == 1)
        {
            return;
        }

        Span<float> margins = stackalloc float[Classes];
        Margins(scores, margins);
        for (int tag = 0; tag < scores.Length; tag++)
        {
            int own = ClassOf(tag);
            scores[tag] += Share * ((_sums[(word * Classes) + own] / count) - margins[own]);
        }
    }

    /// <summary>How far no name and each type of names are behind the best of them.</summary>
    private static void Margins(ReadOnlySpan<float> scores, Span<float> margins)
    {
        float best = scores[0];
        margins.Fill(float.MinValue);
        for (int tag = 0; tag < scores.Length; tag++)
        {
            ref float margin = ref margins[ClassOf(tag)];
            margin = MathF.Max(margin, scores[tag]);
            best = MathF.Max(best, scores[tag]);
        }

        foreach (ref float margin in margins)
        {
            margin = MathF.Max(margin - best, -Farthest);
        }
    }

    /// <summary>0 for no name, then the types: beginning and inside alike.</summary>
    private static int ClassOf(int tag) => tag == NameTags.Outside ? 0 : 1 + (int)NameTags.TypeOf(tag);

    private delegate void Visit(ReadOnlySpan<char> form, Span<float> scores);
}
