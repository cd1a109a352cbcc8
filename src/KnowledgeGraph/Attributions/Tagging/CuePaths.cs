namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The way through the parse from the head of a cue to every word of its sentence: up to the lowest common governor, and down.</summary>
internal sealed class CuePaths
{
    private const uint Self = 7;
    private const int Unknown = -1;

    private readonly Stack<int> _open = new();

    /// <summary>The cue's head and those above it, by their height.</summary>
    private readonly List<int> _governors = [];

    /// <summary>Steps up from the cue's head to the lowest common governor.</summary>
    private int[] _height = [], _branch = [], _second = [];

    /// <summary>The word under the common governor whose subtree holds the word; the word itself where it is the governor.</summary>
    public ReadOnlySpan<int> Branch => _branch;

    /// <summary>The word under <see cref="Branch"/> whose subtree holds the word; the branch where it is the word itself.</summary>
    public ReadOnlySpan<int> Second => _second;

    /// <summary>Hash of the height, the relation of the last step up and that of the first step down.</summary>
    public uint[] Path { get; private set; } = [];

    /// <summary>The same with the relation of the second step down.</summary>
    public uint[] LongPath { get; private set; } = [];

    /// <summary>Finds the paths from <paramref name="head"/>.</summary>
    public void Find(SentenceSyntax syntax, int head)
    {
        int count = syntax.Count;
        if (_height.Length < count)
        {
            (_height, _branch, _second) = (new int[count], new int[count], new int[count]);
            (Path, LongPath) = (new uint[count], new uint[count]);
        }

        Array.Fill(_height, Unknown, 0, count);
        _governors.Clear();
        for (int up = head; up >= 0 && _height[up] < 0; up = syntax.Head[up])
        {
            (_height[up], _branch[up], _second[up]) = (_governors.Count, up, up);
            _governors.Add(up);
            Path[up] = FeatureHash.Of(Self, (uint)Math.Min(_governors.Count, 4));
            LongPath[up] = Path[up];
        }

        for (int i = 0; i < count; i++)
        {
            Reach(syntax, i);
        }
    }

    /// <summary>Settles the words from the nearest settled governor down to <paramref name="word"/>.</summary>
    private void Reach(SentenceSyntax syntax, int word)
    {
        for (int up = word; _height[up] < 0; up = syntax.Head[up])
        {
            _open.Push(up);
        }

        while (_open.TryPop(out int next))
        {
            Settle(syntax, next);
        }
    }

    private void Settle(SentenceSyntax syntax, int word)
    {
        int over = syntax.Head[word];
        _height[word] = _height[over];
        if (_governors[_height[over]] == over)
        {
            (_branch[word], _second[word]) = (word, word);
            uint up = _height[over] == 0 ? 0 : syntax.Relation[_governors[_height[over] - 1]];
            Path[word] = FeatureHash.Of((uint)Math.Min(_height[over], 4), up, syntax.Relation[word]);
            LongPath[word] = Path[word];
        }
        else
        {
            _branch[word] = _branch[over];
            _second[word] = _second[over] == _branch[over] ? word : _second[over];
            Path[word] = Path[over];
            LongPath[word] = FeatureHash.Of(Path[over], syntax.Relation[_second[word]]);
        }
    }
}
