using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Reads the clauses in a voice's words off their parse.</summary>
internal sealed class ClauseReader
{
    private readonly VoiceSyntax _syntax;
    private readonly SentenceView _view;
    private readonly ClauseTree _tree;

    private ClauseReader(VoiceSyntax syntax) => (_syntax, _view, _tree) = (syntax, syntax.View, new ClauseTree(syntax));

    /// <summary>The clauses of <paramref name="syntax"/> in order; at least one, which has no verb where none can be read.</summary>
    public static ImmutableArray<Clause> Read(VoiceSyntax syntax)
    {
        var reader = new ClauseReader(syntax);
        ImmutableArray<Clause> clauses = [.. reader._tree.Predicates.Select(reader.ReadClause).OfType<Clause>().SelectMany(reader.WithEachInfinitive)];
        return clauses.IsEmpty ? [Clause.Unread(reader.Trim(0, syntax.View.Count))] : clauses;
    }

    private Clause? ReadClause(int predicate)
    {
        if (VerbGroup.Of(_syntax, predicate) is not { } group)
        {
            return null;
        }

        bool finite = IsFinite(predicate, group) && !IsParticiple(predicate, group);
        var own = Own(predicate, group);
        var subject = own.IsEmpty ? Shared(predicate, finite) : own;
        if (finite && subject.IsEmpty)
        {
            return null;
        }

        bool raised = own.IsEmpty && _syntax.Head[predicate] < 0 && !subject.IsEmpty;
        bool inverted = own.Start == group.Words.End && !own.IsEmpty;
        int first = raised ? subject.Start : own.IsEmpty ? group.Words.Start : Math.Min(group.Words.Start, own.Start);
        int start = FirstWord(predicate, first);
        int after = inverted ? own.End : group.Words.End;
        int end = _tree.EndOfRun(after, predicate);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        times.AddRange(TimeExpression.In(_syntax, new TokenRange(start, first)));
        var rest = _view.IsComma(after) && _syntax.Child(group.Heads[^1], "obj") < 0 ? TokenRange.None : WithoutTimes(after, end, times);
        return new Clause(Trim(start, Math.Max(end, after)), subject, group.Words, group.Main, rest, times.ToImmutable())
        {
            IsFinite = finite,
            Lemma = _syntax.Lemma[group.Main],
            Auxiliaries = finite ? TokenRange.None : SharedAuxiliaries(predicate),
        };
    }

    /// <summary>Whether a verb that may be a participle follows the perfect of another ("may have sold the boat and <b>left</b>"), whose auxiliaries it then shares.</summary>
    private bool IsParticiple(int predicate, VerbGroup group)
    {
        int head = _syntax.Head[predicate];
        return head >= 0 && _syntax.Has(predicate, "conj") && group.Words.Length == 1 && _syntax.Child(predicate, "nsubj") < 0
            && (_view.Forms(group.Main) & VerbForms.Participle) != 0 && _syntax.Children[head].Exists(c => _syntax.Has(c, "aux") && _view.Is(c, WordClass.Have));
    }

    /// <summary>What stands before the main verb that <paramref name="predicate"/>, which has no auxiliary of its own, is coordinated with.</summary>
    private TokenRange SharedAuxiliaries(int predicate)
    {
        int head = _syntax.Head[predicate];
        if (head < 0 || !_syntax.Has(predicate, "conj") || _syntax.Words[predicate].Upos != UniversalPos.Verb || VerbGroup.Of(_syntax, head) is not { } group)
        {
            return TokenRange.None;
        }

        var before = new TokenRange(group.Words.Start, group.Main);
        return _view.Word(before.Start) == "to" || IsOwn(predicate) ? TokenRange.None : before;

        bool IsOwn(int verb) => _syntax.Children[verb].Exists(c => _syntax.Relation(c) is "aux" && _syntax.Words[c].Xpos is "MD" or "VBZ" or "VBP" or "VBD");
    }

    /// <summary>"Worked to restore the bridge and open the road": a clause for each of the coordinated infinitives after one verb.</summary>
    private IEnumerable<Clause> WithEachInfinitive(Clause clause)
    {
        if (clause.Object.IsEmpty || _syntax.Child(clause.Main, "xcomp") is not (>= 0 and var first) || _syntax.FirstOf(first) != clause.Object.Start)
        {
            return [clause];
        }

        int[] starts = [clause.Object.Start, .. _syntax.Children[first].Where(c => _syntax.Has(c, "conj") && _syntax.Words[c].Xpos == "VB" && clause.Object.Contains(c)).Select(_syntax.FirstOf), clause.Object.End];
        return starts.Zip(starts.Skip(1)).Select(piece => clause with { Object = Trim(piece.First, piece.Second) });
    }

    /// <summary>The words of the clause's own subject; that of a relative clause is its antecedent.</summary>
    private TokenRange Own(int predicate, VerbGroup group)
    {
        int subject = _syntax.Children[predicate].Where(c => _syntax.Relation(c) is "nsubj" or "csubj" or "expl")
            .OrderBy(c => _syntax.Has(c, "expl")).DefaultIfEmpty(-1).First();
        if (subject < 0)
        {
            return TokenRange.None;
        }

        int antecedent = _syntax.Head[predicate];
        bool relative = antecedent >= 0 && _syntax.Words[predicate].Relation == "acl:relcl" && _syntax.Words[subject].Xpos is "WDT" or "WP";
        return relative ? Phrase(antecedent, new TokenRange(predicate, predicate)) : Phrase(subject, group.Words);
    }

    /// <summary>A noun phrase without its preposition and without a clause that a comma parts from it, on one side of the verbs.</summary>
    private TokenRange Phrase(int head, TokenRange verbs)
    {
        int start = head, end = head + 1, clause = _tree.ClauseOf(head);
        var open = new Stack<int>([head]);
        while (open.TryPop(out int i))
        {
            (start, end) = (Math.Min(start, i), Math.Max(end, i + 1));
            _syntax.Children[i].Where(c => _tree.ClauseOf(c) == clause && (i != head || !VoiceSyntax.IsOfClause(_syntax.Words[c].Relation) && (c > i || _syntax.Words[c].Relation is not ("case" or "punct")))).ToList().ForEach(open.Push);
        }

        (start, end) = head < verbs.Start ? (start, Math.Min(end, verbs.Start)) : (Math.Max(start, verbs.End), end);
        for (int i = head + 1; i < end; i++)
        {
            if (_tree.ClauseOf(i) != clause && _syntax.Words[i].Upos != UniversalPos.Punctuation)
            {
                end = i;
            }
        }

        return Trim(start, end);
    }

    /// <summary>The subject that a clause without one has from the clause that it is coordinated with or hangs from.</summary>
    private TokenRange Shared(int predicate, bool finite)
    {
        int head = _syntax.Head[predicate];
        if (head < 0)
        {
            return Raised(predicate);
        }

        int outer = _tree.ClauseOf(head);
        return _syntax.Relation(predicate) switch
        {
            "acl" => head < predicate ? Phrase(head, new TokenRange(predicate, predicate)) : TokenRange.None,
            "conj" or "advcl" or "parataxis" when outer >= 0 && (finite || !_syntax.Has(predicate, "parataxis")) && VerbGroup.Of(_syntax, outer) is { } group =>
                Own(outer, group) is { IsEmpty: false } own ? own : Shared(outer, finite),
            _ => TokenRange.None,
        };
    }

    /// <summary>The argument of the same cue that stands before the predicate of a content and is its subject ("<b>the bridge</b> was said to be unsafe").</summary>
    private TokenRange Raised(int predicate)
    {
        for (int i = predicate - 1; i >= 0; i--)
        {
            bool isNominal = _syntax.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun;
            if (_syntax.Head[i] < 0 && isNominal && !_syntax.IsPredicate(i) && _syntax.Child(i, "case") < 0)
            {
                return Phrase(i, new TokenRange(predicate, predicate));
            }
        }

        return TokenRange.None;
    }

    private bool IsFinite(int predicate, VerbGroup group)
    {
        var first = _syntax.Words[group.Words.Start];
        return first.Xpos is "MD" || first.Features.Contains("VerbForm=Fin", StringComparison.Ordinal)
            || first.Xpos is not ("TO" or "VBG" or "VBN" or "VB") && _syntax.Children[predicate].Exists(c => _syntax.Has(c, "nsubj"));
    }

    /// <summary>The first word of the clause, without what joins it to another.</summary>
    private int FirstWord(int predicate, int before)
    {
        int start = before;
        while (start > 0 && (_tree.ClauseOf(start - 1) == predicate || _syntax.Words[start - 1].Upos == UniversalPos.Punctuation && start > 1 && _tree.ClauseOf(start - 2) == predicate))
        {
            start--;
        }

        return start;
    }

    /// <summary>The words from <paramref name="start"/> without the time expressions that open or close them, which go to <paramref name="times"/>.</summary>
    private TokenRange WithoutTimes(int start, int end, ImmutableArray<TimeExpression>.Builder times)
    {
        end = Trim(start, end).End;
        var found = TimeExpression.In(_syntax, new TokenRange(start, end)).ToList();
        times.AddRange(found);
        start = found.Count > 0 && found[0].Words.Start == start ? found[0].Words.End : start;
        end = found.Count > 0 && found[^1].Words.End == end && found[^1].Words.Start >= start ? found[^1].Words.Start : end;
        return Trim(start, Math.Max(start, end));
    }

    private TokenRange Trim(int start, int end)
    {
        while (start < end && (_view.Is(start, WordClass.Conjunction) && _view.Word(start) is not ("both" or "either" or "neither")
            || _view.Word(start) is "while" or "whereas" or "although" or "though" or "that" && end - start > 1 && _syntax.Has(start, "mark")
            || !_view.IsWord(start) && !_view.IsClitic(start) && _view.Word(start) is not "("))
        {
            start++;
        }

        while (end > start && !_view.IsWord(end - 1) && !_view.IsClitic(end - 1) && _view.Word(end - 1) is not (")" or "%"))
        {
            end--;
        }

        while (end > start && _view.Is(end - 1, WordClass.Conjunction))
        {
            end--;
        }

        return new TokenRange(start, end);
    }
}
