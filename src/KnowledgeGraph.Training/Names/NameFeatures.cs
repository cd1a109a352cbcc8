using System.Collections.Immutable;

namespace KnowledgeGraph.Training.Names;

/// <summary>What a word and its neighbours look like, as rows of a hashed weight table.</summary>
internal sealed class NameFeatures(int rows)
{
    private const int Border = 3;
    private static readonly WordLook Outside = new(1, 1, 1, 1, 1, 1, 1);
    private readonly List<WordLook> _words = [];
    private readonly int[] _features = new int[64];
    private int _count;

    /// <summary>Takes in the words of a sentence.</summary>
    public void Read(ImmutableArray<string> forms)
    {
        _words.Clear();
        _words.AddRange(Enumerable.Repeat(Outside, Border));
        foreach (string form in forms)
        {
            _words.Add(WordLook.Of(form));
        }

        _words.AddRange(Enumerable.Repeat(Outside, Border));
    }

    /// <summary>The rows for the word at <paramref name="index"/> after a word tagged <paramref name="last"/>; valid until the next call.</summary>
    public ReadOnlySpan<int> At(int index, sbyte last)
    {
        _count = 0;
        int at = index + Border;
        var word = _words[at];
        uint previous = (uint)(last + 2);
        Add(1, previous);
        Add(2, word.Form);
        Add(3, word.Lower, previous);
        Add(4, word.Shape, previous);
        Add(5, word.Prefix);
        Add(6, word.Suffix2);
        Add(7, word.Suffix3);
        Add(8, word.Suffix4);
        Add(9, word.Shape, index == 0 ? 1u : 0u);
        for (int offset = -2; offset <= 2; offset++)
        {
            if (offset != 0)
            {
                var near = _words[at + offset];
                uint kind = (uint)(20 + (offset * 5));
                Add(kind, near.Lower);
                Add(kind + 1, near.Shape);
                Add(kind + 2, near.Suffix3, near.Shape);
                Add(kind + 3, near.Lower, word.Shape);
            }
        }

        Add(40, _words[at - 1].Lower, word.Lower);
        Add(41, word.Lower, _words[at + 1].Lower);
        Add(42, _words[at - 1].Shape, word.Shape, _words[at + 1].Shape);
        Add(43, _words[at - 1].Lower, previous);
        Add(44, _words[at + 1].Lower, previous);
        Add(45, _words[at - 2].Lower, _words[at - 1].Lower, word.Shape);
        Add(46, _words[at + 1].Lower, _words[at + 2].Lower, word.Shape);
        Add(47, _words[at - 1].Lower, _words[at + 1].Lower, word.Shape);
        Add(48, _words[at + 3].Lower, word.Shape);
        Add(49, _words[at - 3].Lower, word.Shape);
        Add(50, _words[at + 1].Shape, _words[at + 2].Shape, previous);
        return _features.AsSpan(0, _count);
    }

    private void Add(uint kind, uint first, uint second = 0x51ed27, uint third = 0x1b56c4)
    {
        uint hash = (((kind * 0x9E3779B9) + first) * 0x85EBCA6B) ^ (second * 0xC2B2AE35);
        hash = ((hash ^ (hash >> 15)) * 0x27D4EB2F) ^ (third * 0x165667B1);
        _features[_count++] = (int)((hash ^ (hash >> 13)) & (uint)(rows - 1));
    }
}
