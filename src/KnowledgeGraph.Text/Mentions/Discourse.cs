using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>The phrases of a text in order, and what each was found to refer to so far.</summary>
internal sealed class Discourse
{
    private readonly List<Phrase> _phrases = [];
    private readonly List<int> _sentenceStarts = [0];
    private readonly List<ReferentBuilder?> _referents = [];
    private readonly List<string> _rules = [];

    /// <summary>Number of phrases.</summary>
    public int Count => _phrases.Count;

    /// <summary>All phrases in document order.</summary>
    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>A phrase by its index.</summary>
    public Phrase this[int index] => _phrases[index];

    /// <summary>Appends the phrases of the next sentence.</summary>
    public void AddSentence(IEnumerable<Phrase> phrases)
    {
        _phrases.AddRange(phrases);
        _sentenceStarts.Add(_phrases.Count);
        while (_referents.Count < _phrases.Count)
        {
            _referents.Add(null);
            _rules.Add("new");
        }
    }

    /// <summary>The index of the phrase, other than a coordination, whose head is the word <paramref name="head"/> of a sentence; −1 where there is none.</summary>
    public int At(int sentence, int head)
    {
        int at = From(sentence, head);
        return at < _sentenceStarts[sentence + 1] && _phrases[at].Head == head && _phrases[at].Members.IsEmpty ? at : -1;
    }

    /// <summary>The index of the first phrase of a sentence whose head is the word <paramref name="head"/> or one after it; that of the next sentence's first where there is none.</summary>
    public int From(int sentence, int head)
    {
        int low = _sentenceStarts[sentence], high = _sentenceStarts[sentence + 1];
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _phrases[middle].Head < head ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The coordination whose first member has this head, or −1.</summary>
    public int CoordinationAt(int sentence, int head)
    {
        int at = At(sentence, head) + 1;
        return at > 0 && at < _sentenceStarts[sentence + 1] && _phrases[at].Head == head ? at : -1;
    }

    /// <summary>What a phrase refers to; null where it was not looked at yet.</summary>
    public ReferentBuilder? ReferentOf(int phrase) => _referents[phrase];

    /// <summary>The rule that found what a phrase refers to.</summary>
    public string RuleOf(int phrase) => _rules[phrase];

    /// <summary>Lets a phrase refer to <paramref name="referent"/>.</summary>
    public void Refer(int phrase, ReferentBuilder referent, string rule)
    {
        _referents[phrase] = referent;
        _rules[phrase] = rule;
        referent.Add(_phrases[phrase]);
    }

    /// <summary>The referents with their mentions in document order, each after those whose first mention is before its own.</summary>
    public ImmutableArray<(ReferentBuilder Builder, ImmutableArray<int> Phrases)> Referents()
    {
        var order = new List<ReferentBuilder>();
        var phrases = new Dictionary<ReferentBuilder, ImmutableArray<int>.Builder>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < _phrases.Count; i++)
        {
            if (_referents[i] is { } referent)
            {
                if (!phrases.TryGetValue(referent, out var mentions))
                {
                    mentions = ImmutableArray.CreateBuilder<int>();
                    phrases.Add(referent, mentions);
                    order.Add(referent);
                }

                mentions.Add(i);
            }
        }

        return [.. order.Select(r => (r, phrases[r].ToImmutable()))];
    }
}
