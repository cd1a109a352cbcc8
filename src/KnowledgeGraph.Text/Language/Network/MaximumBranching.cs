namespace KnowledgeGraph.Text.Language.Network;

/// <summary>
/// The spanning tree of the greatest score in a directed graph (Chu and Liu 1965, Edmonds 1967). Cycles of best arcs are contracted to one node, one
/// after the other, and opened again in reverse. Takes cubic time at worst, so graphs are kept small.
/// </summary>
internal sealed class MaximumBranching
{
    private readonly int _size;

    /// <summary>Score of the best arc into a node from a node, and the words that it joins: [dependent × size + head].</summary>
    private readonly double[] _scores;
    private readonly int[] _dependents, _heads;

    /// <summary>The nodes that are left, the root first; each is named by one of its words.</summary>
    private readonly List<int> _nodes;
    private readonly List<int>[] _words;
    private readonly int[] _best, _seenFrom;
    private readonly Stack<Member[]> _cycles = new();

    /// <summary>A graph over <paramref name="size"/> nodes, 0 being the root.</summary>
    /// <param name="scores">Score of each arc: [dependent × size + head].</param>
    /// <param name="size">Number of nodes.</param>
    public MaximumBranching(ReadOnlySpan<float> scores, int size)
    {
        _size = size;
        _scores = new double[size * size];
        _dependents = new int[size * size];
        _heads = new int[size * size];
        _best = new int[size];
        _seenFrom = new int[size];
        _nodes = [.. Enumerable.Range(0, size)];
        _words = [.. _nodes.Select(n => new List<int> { n })];
        for (int dependent = 0; dependent < size; dependent++)
        {
            for (int head = 0; head < size; head++)
            {
                Set(dependent, head, scores[(dependent * size) + head], dependent, head);
            }
        }
    }

    /// <summary>Writes the head of each word.</summary>
    public void Find(Span<int> heads)
    {
        while (BestCycle() is { } cycle)
        {
            Contract(cycle);
        }

        heads.Fill(-1);
        foreach (int node in _nodes.Skip(1))
        {
            int arc = Arc(node, _best[node]);
            heads[_dependents[arc]] = _heads[arc];
        }

        foreach (var member in _cycles.SelectMany(c => c))
        {
            bool entered = false;
            foreach (int word in member.Words)
            {
                entered |= heads[word] >= 0;
            }

            if (!entered)
            {
                heads[member.Dependent] = member.Head;
            }
        }

        heads[0] = 0;
    }

    private int Arc(int dependent, int head) => (dependent * _size) + head;

    private void Set(int dependent, int head, double score, int dependentWord, int headWord)
    {
        int arc = Arc(dependent, head);
        _scores[arc] = score;
        _dependents[arc] = dependentWord;
        _heads[arc] = headWord;
    }

    /// <summary>Chooses the best arc into every node and returns a cycle of them, if there is one.</summary>
    private List<int>? BestCycle()
    {
        for (int i = 1; i < _nodes.Count; i++)
        {
            _best[_nodes[i]] = BestHead(_nodes[i]);
        }

        Array.Clear(_seenFrom);
        for (int i = 1; i < _nodes.Count; i++)
        {
            int start = _nodes[i], at = start;
            for (; at != 0 && _seenFrom[at] == 0; at = _best[at])
            {
                _seenFrom[at] = start;
            }

            if (at != 0 && _seenFrom[at] == start)
            {
                List<int> cycle = [at];
                for (int next = _best[at]; next != at; next = _best[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }

    private int BestHead(int dependent)
    {
        int best = -1;
        foreach (int head in _nodes)
        {
            if (head != dependent && (best < 0 || _scores[Arc(dependent, head)] > _scores[Arc(dependent, best)]))
            {
                best = head;
            }
        }

        return best;
    }

    /// <summary>Makes one node of a cycle; an arc into it is worth what it gains over the cycle's own arc to the same node.</summary>
    private void Contract(List<int> cycle)
    {
        int name = cycle[0];
        double[] own = [.. cycle.Select(node => _scores[Arc(node, _best[node])])];
        _cycles.Push([.. cycle.Select(node => new Member([.. _words[node]], _dependents[Arc(node, _best[node])], _heads[Arc(node, _best[node])]))]);
        foreach (int other in _nodes)
        {
            if (!cycle.Contains(other))
            {
                Join(cycle, own, other);
            }
        }

        foreach (int node in cycle.Skip(1))
        {
            _nodes.Remove(node);
            _words[name].AddRange(_words[node]);
        }
    }

    /// <summary>Gives the node of a cycle its arcs from and to another.</summary>
    private void Join(List<int> cycle, double[] own, int other)
    {
        int entry = 0, exit = 0;
        for (int i = 1; i < cycle.Count; i++)
        {
            entry = _scores[Arc(cycle[i], other)] - own[i] > _scores[Arc(cycle[entry], other)] - own[entry] ? i : entry;
            exit = _scores[Arc(other, cycle[i])] > _scores[Arc(other, cycle[exit])] ? i : exit;
        }

        int into = Arc(cycle[entry], other), from = Arc(other, cycle[exit]);
        Set(cycle[0], other, _scores[into] - own[entry], _dependents[into], _heads[into]);
        Set(other, cycle[0], _scores[from], _dependents[from], _heads[from]);
    }

    /// <summary>A node of a contracted cycle.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Dependent">The word that the cycle's arc into it reaches.</param>
    /// <param name="Head">The word that this arc comes from.</param>
    private sealed record Member(int[] Words, int Dependent, int Head);
}
