namespace KnowledgeGraph.Text.Language.Network;

/// <summary>Where the sentences of a batch lie among its positions, the longest first. A sentence's first position is its root.</summary>
internal sealed class BatchLayout
{
    private readonly List<int> _starts = [], _lengths = [];

    /// <summary>The first position of each sentence.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Number of positions of each sentence: its words and one.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>Number of sentences.</summary>
    public int Count => _starts.Count;

    /// <summary>Number of positions.</summary>
    public int Positions { get; private set; }

    /// <summary>Forgets all sentences.</summary>
    public void Clear()
    {
        _starts.Clear();
        _lengths.Clear();
        Positions = 0;
    }

    /// <summary>Adds a sentence that is not longer than those before.</summary>
    public void Add(int words)
    {
        _starts.Add(Positions);
        _lengths.Add(words + 1);
        Positions += words + 1;
    }
}
