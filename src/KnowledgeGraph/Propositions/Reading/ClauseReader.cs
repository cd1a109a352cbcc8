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
    private readonly ConstituentReader _constituents;

    private ClauseReader(VoiceSyntax syntax, ClauseTree tree) => (_syntax, _view, _tree, _constituents) = (syntax, syntax.View, tree, new ConstituentReader(syntax));

    /// <summary>The clauses of <paramref name="syntax"/> in order; at least one, which has no verb where none can be read.</summary>
    public static ImmutableArray<Clause> Read(VoiceSyntax syntax)
    {
        var tree = new ClauseTree(syntax);
        var reader = new ClauseReader(syntax, tree);
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var byPredicate = new Clause?[syntax.View.Count];
        foreach (int predicate in tree.Predicates)
        {
            if (reader.ReadClause(predicate) is { } clause)
            {
                byPredicate[predicate] = clause;
                clauses.Add(clause);
            }
        }

        if (clauses.Count == 0)
        {
            return [Clause.Unread(reader.Trim(0, syntax.View.Count))];
        }

        reader.AddSubordinates(byPredicate, clauses);
        return clauses.ToImmutable();
    }

    /// <summary>Adds the clauses that are also words of another: of each, what it says by itself.</summary>
    private void AddSubordinates(Clause?[] byPredicate, ImmutableArray<Clause>.Builder clauses)
    {
        ClauseReader? inside = null;
        for (int i = 0; i < byPredicate.Length; i++)
        {
            int outer = _tree.ClauseOf(i);
            if (outer >= 0 && outer != i && byPredicate[outer] is { } around && SubordinateClauses.KindOf(_syntax, i) is { } kind)
            {
                inside ??= new ClauseReader(_syntax, new ClauseTree(_syntax, withSubordinates: true));
                if (inside.ReadClause(i) is { Subject.IsEmpty: false } clause)
                {
                    clauses.Add(clause with { Outer = around, Subordination = kind });
                }
            }
        }
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
        bool inverted = own.Words.Start == group.Words.End && !own.IsEmpty;
        int first = raised ? subject.Words.Start : own.IsEmpty ? group.Words.Start : Math.Min(group.Words.Start, own.Words.Start);
        int start = FirstWord(predicate, first);
        int after = inverted ? own.Words.End : group.Words.End;
        int end = _tree.EndOfRun(after, predicate);
        var further = _tree.AfterInterruption(end, predicate);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        var constituents = ConstituentsOf(predicate, group, subject, start, after, end, further, times);
        return new Clause(Trim(start, Math.Max(end, after)), subject, group.Words, group.Main, constituents, times.ToImmutable())
        {
            Further = further,
            IsFinite = finite,
            Lemma = _syntax.Lemma[group.Main],
            Particle = group.Particle,
            Auxiliaries = finite ? TokenRange.None : SharedAuxiliaries(predicate),
        };
    }

    private ImmutableArray<Constituent> ConstituentsOf(
        int predicate, VerbGroup group, Nominal subject, int start, int after, int end, ImmutableArray<int> further, ImmutableArray<TimeExpression>.Builder times)
    {
        var words = new List<int>();
        for (int i = start; i < end; i++)
        {
            if ((i < group.Words.Start || i >= group.Words.End || i >= after) && !subject.Words.Contains(i) && (i >= after || _tree.ClauseOf(i) == predicate))
            {
                words.Add(i);
            }
        }

        words.AddRange(further);
        if (words.Count > 0)
        {
            AddTimes(words, predicate, group, times);
        }

        words.RemoveAll(w => Within(times, w));
        return _constituents.Read(words, predicate, group, subject.Head);
    }

    private static bool Within(ImmutableArray<TimeExpression>.Builder times, int word)
    {
        foreach (var time in times)
        {
            if (time.Words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time expressions among <paramref name="words"/> that say when the clause is so, and not when something in a phrase of it was.</summary>
    private void AddTimes(List<int> words, int predicate, VerbGroup group, ImmutableArray<TimeExpression>.Builder times)
    {
        for (int i = 0; i < words.Count;)
        {
            int last = i;
            while (last + 1 < words.Count && words[last + 1] == words[last] + 1)
            {
                last++;
            }

            foreach (var time in TimeExpression.In(_syntax, new TokenRange(words[i], words[last] + 1)))
            {
                if (IsOfClause(time.Words, predicate, group))
                {
                    times.Add(time);
                }
            }

            i = last + 1;
        }
    }

    /// <summary>Whether a phrase hangs from the verbs or directly from something that happens in the object.</summary>
    private bool IsOfClause(TokenRange phrase, int predicate, VerbGroup group)
    {
        int top = phrase.Start;
        while (phrase.Contains(_syntax.Head[top]))
        {
            top = _syntax.Head[top];
        }

        int head = _syntax.Head[top];
        if (head < 0 || head == predicate || Array.IndexOf(group.Heads, head) >= 0)
        {
            return true;
        }

        int above = _syntax.Head[head];
        if (_syntax.Has(head, "xcomp") && _syntax.Child(head, "mark") < 0 && Array.IndexOf(group.Heads, above) >= 0)
        {
            return true;
        }

        bool isOfObject = _syntax.Relation(head) is "obj" or "obl" or "xcomp" && Array.IndexOf(group.Heads, above) >= 0;
        return isOfObject && phrase.End >= _syntax.LastOf(head) && _syntax.Has(top, "nmod") && !_syntax.Has(head, "xcomp") && (_syntax.Has(head, "obj") || _syntax.Types[head] is not null);
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

    /// <summary>The words of the clause's own subject; that of a relative clause is its antecedent.</summary>
    private Nominal Own(int predicate, VerbGroup group)
    {
        int subject = _syntax.Children[predicate].Where(c => _syntax.Relation(c) is "nsubj" or "csubj" or "expl")
            .OrderBy(c => _syntax.Has(c, "expl")).DefaultIfEmpty(-1).First();
        if (subject < 0)
        {
            return Nominal.None;
        }

        int antecedent = _syntax.Head[predicate];
        bool relative = antecedent >= 0 && _syntax.Words[predicate].Relation == "acl:relcl" && _syntax.Words[subject].Xpos is "WDT" or "WP";
        return relative ? Phrase(antecedent, new TokenRange(predicate, predicate)) : Phrase(subject, group.Words);
    }

    /// <summary>A noun phrase without its preposition and without a clause that a comma parts from it, on one side of the verbs.</summary>
    private Nominal Phrase(int head, TokenRange verbs)
    {
        int start = head, end = head + 1, clause = _tree.ClauseOf(head);
        bool isDescribed = _syntax.Children[head].Exists(_syntax.IsDescription);
        var open = new Stack<int>([head]);
        while (open.TryPop(out int i))
        {
            (start, end) = (Math.Min(start, i), Math.Max(end, i + 1));
            _syntax.Children[i].Where(c => _tree.ClauseOf(c) == clause && !_syntax.IsDescription(c) && !(isDescribed && i == head && _syntax.Has(c, "punct")) && (i != head || !VoiceSyntax.IsOfClause(_syntax.Words[c].Relation) && (c > i || _syntax.Words[c].Relation is not ("case" or "punct")))).ToList().ForEach(open.Push);
        }

        (start, end) = head < verbs.Start ? (start, Math.Min(end, verbs.Start)) : (Math.Max(start, verbs.End), end);
        for (int i = head + 1; i < end; i++)
        {
            if (_tree.ClauseOf(i) != clause && _syntax.Words[i].Upos != UniversalPos.Punctuation)
            {
                end = i;
            }
        }

        return new Nominal(Trim(start, end), head);
    }

    /// <summary>The subject that a clause without one has from the clause that it is coordinated with or hangs from.</summary>
    private Nominal Shared(int predicate, bool finite)
    {
        int head = _syntax.Head[predicate];
        if (head < 0)
        {
            return Raised(predicate);
        }

        int outer = _tree.ClauseOf(head);
        return _syntax.Relation(predicate) switch
        {
            "advcl" when _syntax.Words[predicate].Xpos == "VBG" && SubordinateClauses.AbsoluteSubject(_syntax, predicate) is >= 0 and var absolute => Phrase(absolute, new TokenRange(predicate, predicate)),
            "advcl" when _syntax.Child(predicate, "mark") is >= 0 and var mark && _view.Word(mark) == "from" && _syntax.Child(head, "obj") is >= 0 and var prevented => Phrase(prevented, new TokenRange(predicate, predicate)),
            "acl" => head < predicate ? Phrase(head, new TokenRange(predicate, predicate)) : Nominal.None,
            "conj" or "advcl" or "parataxis" when outer >= 0 && (finite || !_syntax.Has(predicate, "parataxis")) && VerbGroup.Of(_syntax, outer) is { } group =>
                Own(outer, group) is { IsEmpty: false } own ? own : Shared(outer, finite),
            _ => Nominal.None,
        };
    }

    /// <summary>The argument of the same cue that stands before the predicate of a content and is its subject ("<b>the bridge</b> was said to be unsafe").</summary>
    private Nominal Raised(int predicate)
    {
        for (int i = predicate - 1; i >= 0; i--)
        {
            bool isNominal = _syntax.Words[i].Upos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Pronoun;
            if (_syntax.Head[i] < 0 && isNominal && !_syntax.IsPredicate(i) && _syntax.Child(i, "case") < 0)
            {
                return Phrase(i, new TokenRange(predicate, predicate));
            }
        }

        return Nominal.None;
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
