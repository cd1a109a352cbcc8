using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>The dependency tree of one sentence at a time: children and extents of subtrees, in buffers that are used again. For one thread at a time.</summary>
internal sealed class SentenceTree
{
    private int[] _firstChild = [], _nextSibling = [], _left = [], _right = [];

    /// <summary>The words of the sentence that is loaded.</summary>
    public ImmutableArray<Word> Words { get; private set; } = [];

    /// <summary>Takes linear time: every word's extents are set once from each side.</summary>
    public void Load(ImmutableArray<Word> words)
    {
        Words = words;
        if (_left.Length < words.Length)
        {
            int length = Math.Max(words.Length, 2 * _left.Length);
            (_firstChild, _nextSibling, _left, _right) = (new int[length], new int[length], new int[length], new int[length]);
        }

        Array.Fill(_firstChild, -1, 0, words.Length);
        Array.Fill(_left, -1, 0, words.Length);
        Array.Fill(_right, -1, 0, words.Length);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            for (int at = i; at >= 0 && _right[at] < 0; at = words[at].Head)
            {
                _right[at] = i;
            }

            if (words[i].Head is >= 0 and var head)
            {
                _nextSibling[i] = _firstChild[head];
                _firstChild[head] = i;
            }
        }

        for (int i = 0; i < words.Length; i++)
        {
            for (int at = i; at >= 0 && _left[at] < 0; at = words[at].Head)
            {
                _left[at] = i;
            }
        }
    }

    /// <summary>The first dependent of a word in sentence order; −1 where there is none.</summary>
    public int FirstChild(int word) => _firstChild[word];

    /// <summary>The dependent of the same word after this one; −1 where there is none.</summary>
    public int NextSibling(int word) => _nextSibling[word];

    /// <summary>The first word of the subtree.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The last word of the subtree.</summary>
    public int Right(int word) => _right[word];

    /// <summary>The first dependent with one of the relations, or −1.</summary>
    public int Child(int word, params ReadOnlySpan<string> relations)
    {
        for (int child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            if (relations.Contains(Words[child].Relation))
            {
                return child;
            }
        }

        return -1;
    }
}
