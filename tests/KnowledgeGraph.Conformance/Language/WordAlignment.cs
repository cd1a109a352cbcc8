namespace KnowledgeGraph.Conformance.Language;

/// <summary>
/// Which words of two segmentations of one text are the same, as the
/// <see href="https://universaldependencies.org/conll18/evaluation.html">CoNLL 2018 shared task</see> aligns them: words that are tokens by their
/// characters; those around tokens of several words by the longest common subsequence of their forms, case ignored.
/// </summary>
internal sealed class WordAlignment
{
    private readonly List<ScoredWord> _gold;
    private readonly List<ScoredWord> _system;
    private readonly List<(ScoredWord Gold, ScoredWord System)> _pairs = [];
    private readonly Dictionary<ScoredWord, ScoredWord> _goldOf = [];
    private int _g;
    private int _s;

    public WordAlignment(List<ScoredWord> gold, List<ScoredWord> system)
    {
        (_gold, _system) = (gold, system);
        Align();
    }

    /// <summary>The words that both have, in order.</summary>
    public IReadOnlyList<(ScoredWord Gold, ScoredWord System)> Pairs => _pairs;

    /// <summary>The gold word that a system's word is; null where it is none.</summary>
    public ScoredWord? GoldOf(ScoredWord system) => _goldOf.GetValueOrDefault(system);

    private void Align()
    {
        while (_g < _gold.Count && _s < _system.Count)
        {
            if (_gold[_g].IsInMultiwordToken || _system[_s].IsInMultiwordToken)
            {
                AlignByForms();
            }
            else if (_gold[_g].Token == _system[_s].Token)
            {
                Pair(_gold[_g++], _system[_s++]);
            }
            else if (_gold[_g].Token.Start <= _system[_s].Token.Start)
            {
                _g++;
            }
            else
            {
                _s++;
            }
        }
    }

    /// <summary>Aligns the words of the smallest range that no token of several words sticks out of.</summary>
    private void AlignByForms()
    {
        int end;
        if (_gold[_g].IsInMultiwordToken)
        {
            end = _gold[_g].Token.End;
            if (!_system[_s].IsInMultiwordToken && _system[_s].Token.Start < _gold[_g].Token.Start)
            {
                _s++;
            }
        }
        else
        {
            end = _system[_s].Token.End;
            if (_gold[_g].Token.Start < _system[_s].Token.Start)
            {
                _g++;
            }
        }

        int gold = _g, system = _s;
        while (IsWithin(_gold, _g, end) || IsWithin(_system, _s, end))
        {
            bool takesGold = _g < _gold.Count && (_s >= _system.Count || _gold[_g].Token.Start <= _system[_s].Token.Start);
            var word = takesGold ? _gold[_g++] : _system[_s++];
            end = word.IsInMultiwordToken ? Math.Max(end, word.Token.End) : end;
        }

        PairByForms(_gold[gold.._g], _system[system.._s]);
    }

    private static bool IsWithin(List<ScoredWord> words, int index, int end) =>
        index < words.Count && (words[index].IsInMultiwordToken ? words[index].Token.Start < end : words[index].Token.End <= end);

    private void PairByForms(List<ScoredWord> gold, List<ScoredWord> system)
    {
        int[,] longest = new int[gold.Count + 1, system.Count + 1];
        for (int g = gold.Count - 1; g >= 0; g--)
        {
            for (int s = system.Count - 1; s >= 0; s--)
            {
                longest[g, s] = Math.Max(HaveOneForm(gold[g], system[s]) ? 1 + longest[g + 1, s + 1] : 0, Math.Max(longest[g + 1, s], longest[g, s + 1]));
            }
        }

        for (int g = 0, s = 0; g < gold.Count && s < system.Count;)
        {
            if (HaveOneForm(gold[g], system[s]))
            {
                Pair(gold[g++], system[s++]);
            }
            else if (longest[g, s] == longest[g + 1, s])
            {
                g++;
            }
            else
            {
                s++;
            }
        }
    }

    private static bool HaveOneForm(ScoredWord gold, ScoredWord system) =>
        string.Equals(gold.Columns.Form, system.Columns.Form, StringComparison.OrdinalIgnoreCase);

    private void Pair(ScoredWord gold, ScoredWord system)
    {
        _pairs.Add((gold, system));
        _goldOf.Add(system, gold);
    }
}
