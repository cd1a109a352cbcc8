using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Which predicates of a voice's words make clauses of their own, and which words each clause has.</summary>
internal sealed class ClauseTree
{
    private readonly VoiceSyntax _syntax;
    private readonly int[] _clause;
    private readonly bool _withSubordinates;

    /// <param name="syntax">The words.</param>
    /// <param name="withSubordinates">Whether clauses that are also words of another count.</param>
    public ClauseTree(VoiceSyntax syntax, bool withSubordinates = false)
    {
        (_syntax, _withSubordinates) = (syntax, withSubordinates);
        _clause = Enumerable.Repeat(-2, syntax.View.Count).ToArray();
        for (int i = 0; i < _clause.Length; i++)
        {
            ClauseOf(i);
        }
    }

    /// <summary>The predicates of the clauses, in order.</summary>
    public IEnumerable<int> Predicates => Enumerable.Range(0, _clause.Length).Where(i => _clause[i] == i);

    /// <summary>The predicate of the clause that a word belongs to, or −1.</summary>
    public int ClauseOf(int word)
    {
        var path = new Stack<int>();
        int at = word;
        for (; at >= 0 && _clause[at] == -2; at = _syntax.Head[at])
        {
            path.Push(at);
        }

        int clause = at < 0 ? -1 : _clause[at];
        while (path.TryPop(out int i))
        {
            clause = _clause[i] = IsClause(i, clause) ? i : clause;
        }

        return clause;
    }

    /// <summary>
    /// The end of the words from <paramref name="start"/> on that go with the clause, which those of another clause end. What follows the last of coordinated clauses
    /// goes with it, whichever of them the parse hangs it from.
    /// </summary>
    public int EndOfRun(int start, int clause)
    {
        int first = _syntax.Has(clause, "conj") ? ClauseOf(_syntax.Head[clause]) : clause;
        bool Goes(int i) => i < _clause.Length && (_clause[i] == clause || _clause[i] == first && first < clause);
        bool IsMark(int i) => _syntax.Words[i].Upos == UniversalPos.Punctuation && !_syntax.View.IsGlued(i);
        int end = start;
        while (end < _clause.Length && (Goes(end) && (_clause[end] == clause || !IsMark(end)) || IsMark(end) && end + 1 < _clause.Length && _clause[end + 1] == clause))
        {
            end++;
        }

        return end;
    }

    /// <summary>The words of the clause after others that only describe something in it ("the base, <i>which was empty</i>, <b>with missiles</b>").</summary>
    public ImmutableArray<int> AfterInterruption(int end, int clause)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        for (int i = end, before = -1; i < _clause.Length; i++)
        {
            before = _clause[i] >= 0 && _clause[i] != clause ? _clause[i] : before;
            if (_clause[i] == clause && before >= 0 && _syntax.Has(before, "acl") && ClauseOf(_syntax.Head[before]) == clause)
            {
                words.Add(i);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Whether the word opens a clause of its own inside <paramref name="outer"/>, the clause of its governor.</summary>
    private bool IsClause(int i, int outer)
    {
        if (!_syntax.IsPredicate(i))
        {
            return false;
        }

        int head = _syntax.Head[i];
        return head < 0 || _withSubordinates && SubordinateClauses.KindOf(_syntax, i) is not null || _syntax.Has(i, "parataxis") || IsFiniteModifier(i) || outer >= 0 && _syntax.Relation(i) switch
        {
            "conj" => head == outer || IsInVerbGroup(head, outer),
            "advcl" => IsParticiple(i) && IsAfterComma(i, head) || IsContrast(i),
            "acl" => IsAfterComma(i, head) && (IsParticiple(i) || _syntax.Words[i].Relation == "acl:relcl"),
            _ => false,
        };
    }

    /// <summary>Whether a finite verb is read as a participle after the noun that is its subject ("its strikes united the city").</summary>
    public bool IsFiniteModifier(int i) =>
        _syntax.Words[i] is { Relation: "acl", Xpos: "VBD" or "VBZ" or "VBP" } && _syntax.Child(i, "nsubj") < 0 && _syntax.Child(i, "mark") < 0 && _syntax.Head[i] < i;

    private bool IsInVerbGroup(int word, int clause) => VerbGroup.Of(_syntax, clause)?.Heads.Contains(word) == true;

    private bool IsParticiple(int i) => _syntax.Words[i].Xpos is "VBG" or "VBN" && _syntax.Child(i, "mark") < 0 && _syntax.Child(i, "nsubj") < 0;

    /// <summary>Whether a subordinator sets the clause beside another rather than under it.</summary>
    private bool IsContrast(int i) => _syntax.Children[i].Exists(c => _syntax.Has(c, "mark") && _syntax.View.Word(c) is "while" or "whereas" or "although" or "though");

    /// <summary>Whether the clause of <paramref name="predicate"/> stands after its governor, parted from it by a comma.</summary>
    private bool IsAfterComma(int predicate, int head)
    {
        int start = predicate;
        foreach (int child in _syntax.Children[predicate])
        {
            start = child < start && _syntax.Words[child].Upos != UniversalPos.Punctuation ? _syntax.FirstOf(child) : start;
        }

        return start > head && (_syntax.View.IsComma(start - 1) || _syntax.View.IsComma(start - 2) && _syntax.View.Word(start) is "which" or "who" or "whom" or "whose");
    }
}
