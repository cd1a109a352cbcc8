using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events.Gathering;

/// <summary>A parsed sentence with its dependents in order. For one thread at a time; <see cref="Load"/> takes linear time.</summary>
internal sealed class EventTree
{
    private int[] _firstChild = [], _nextSibling = [];

    /// <summary>The words of the sentence that is loaded.</summary>
    public ImmutableArray<Word> Words { get; private set; } = [];

    public void Load(ImmutableArray<Word> words)
    {
        Words = words;
        if (_firstChild.Length < words.Length)
        {
            int length = Math.Max(words.Length, 2 * _firstChild.Length);
            (_firstChild, _nextSibling) = (new int[length], new int[length]);
        }

        Array.Fill(_firstChild, -1, 0, words.Length);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (words[i].Head is >= 0 and var head)
            {
                _nextSibling[i] = _firstChild[head];
                _firstChild[head] = i;
            }
        }
    }

    /// <summary>The first dependent, or −1.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>The next dependent of the same word, or −1.</summary>
    public int NextSibling(int word) => _nextSibling[word];

    /// <summary>The first dependent with the relation, or −1.</summary>
    public int Child(int word, string relation)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            if (Words[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The lemma of the preposition of a word in lower case; null where it has none.</summary>
    public string? Preposition(int word) => Child(word, "case") is >= 0 and var preposition ? Words[preposition].Lemma.ToLowerInvariant() : null;

    /// <summary>Whether the word has a dependent of this lemma.</summary>
    public bool Governs(int word, string lemma)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            if (Words[child].Lemma == lemma)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of a verb, its own or that which it shares with the verb that it hangs from; −1 where there is none.</summary>
    public int Subject(int verb)
    {
        for (int at = verb, steps = 0; steps < 4; steps++)
        {
            if (Child(at, "nsubj") is >= 0 and var subject)
            {
                return subject;
            }

            int head = Words[at].Head;
            bool shares = head >= 0 && Child(at, "nsubj:pass") < 0 && Words[head].Upos == UniversalPos.Verb && Words[at].Relation switch
            {
                "conj" => true,
                "xcomp" => Child(head, "obj") < 0,
                "advcl" => Words[at].Xpos == "VBG",
                _ => false,
            };
            if (!shares)
            {
                return Words[at] is { Relation: "acl", Xpos: "VBG" } ? Words[at].Head : -1;
            }

            at = head;
        }

        return -1;
    }

    /// <summary>What a passive says to undergo it, or −1.</summary>
    public int PassiveSubject(int verb)
    {
        if (Child(verb, "nsubj:pass") is >= 0 and var own)
        {
            return own;
        }

        int head = Words[verb].Head;
        return Words[verb] switch
        {
            { Relation: "acl", Xpos: "VBN" } => head,
            { Relation: "conj", Xpos: "VBN" } when Child(verb, "aux") < 0 && Child(verb, "nsubj") < 0 && head >= 0 => Child(head, "nsubj:pass"),
            _ => -1,
        };
    }
}
