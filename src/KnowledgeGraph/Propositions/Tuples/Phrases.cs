using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>The phrases of a sentence as lists of its words, in order. A phrase is gathered once.</summary>
internal sealed class Phrases(TupleSyntax syntax)
{
    private readonly int[]?[] _full = new int[]?[syntax.Count], _core = new int[]?[syntax.Count], _coreWithOf = new int[]?[syntax.Count];
    private readonly int[]?[] _whole = new int[]?[syntax.Count], _introducers = new int[]?[syntax.Count];
    private readonly bool[] _in = new bool[syntax.Count];
    private readonly int[] _open = new int[syntax.Count];

    private enum Extent
    {
        Full,
        Core,
        CoreWithOf,
        Whole,
        All,
    }

    /// <summary>
    /// A noun phrase or adjective phrase without what introduces it and what is coordinated with it, and without relative clauses and what a comma parts from it,
    /// which say something of their own.
    /// </summary>
    public int[] Full(int head) => _full[head] ??= Gather(head, Extent.Full);

    /// <summary>The same without the clause that says <paramref name="predicate"/> of it.</summary>
    public int[] FullWithout(int head, int predicate) => syntax.IsUnder(predicate, head) ? Gather(head, Extent.Full, predicate) : Full(head);

    /// <summary>A noun phrase without phrases and clauses that follow the noun.</summary>
    public int[] Core(int head) => _core[head] ??= Gather(head, Extent.Core);

    /// <summary>The core with the phrases of "of" that follow it.</summary>
    public int[] CoreWithOf(int head) => _coreWithOf[head] ??= Gather(head, Extent.CoreWithOf);

    /// <summary>All words of a clause or phrase but those of coordinated ones.</summary>
    public int[] Whole(int head) => _whole[head] ??= Gather(head, Extent.Whole);

    /// <summary>The preposition or conjunction that introduces a phrase or clause, with what modifies it ("<b>two days after</b> the vote").</summary>
    public int[] Introducer(int head) => _introducers[head] ??= ReadIntroducer(head);

    /// <summary>The phrases of a tuple as the text writes them.</summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="silent">The relation that stands for none in words.</param>
    public ImmutableArray<string> Written(TupleCandidate tuple, string silent) =>
        [Written(tuple.Subject), tuple.Relation.Length == 0 ? silent : Written(tuple.Relation), .. tuple.Arguments.Select(Written)];

    /// <summary>The words of a phrase as the text writes them.</summary>
    public string Written(IReadOnlyList<int> words)
    {
        var written = new StringBuilder();
        var tokens = syntax.Sentence.Tokens;
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0 && !(words[i] == words[i - 1] + 1 && tokens[words[i]].Span.Start == tokens[words[i - 1]].Span.End))
            {
                written.Append(' ');
            }

            written.Append(tokens[words[i]].Span.SpanIn(syntax.Text));
        }

        return written.ToString();
    }

    private int[] ReadIntroducer(int head)
    {
        int last = LastIntroducer(head);
        if (last < 0)
        {
            return [];
        }

        int copula = syntax.Child(head, "cop");
        var words = new List<int>();
        foreach (int child in syntax.Children(head))
        {
            if (child <= last && child > copula && (IsIntroducer(child) || syntax.Has(child, "advmod") || syntax.Has(child, "obl")))
            {
                words.AddRange(Gather(child, Extent.All));
            }
        }

        return [.. words];
    }

    private bool IsIntroducer(int child) => (syntax.Has(child, "case") || syntax.Has(child, "mark")) && syntax[child].Xpos != "POS";

    private int LastIntroducer(int head)
    {
        int last = -1;
        foreach (int child in syntax.Children(head))
        {
            last = child < head && IsIntroducer(child) ? child : last;
        }

        return last;
    }

    private int[] Gather(int head, Extent extent, int outside = -1)
    {
        int low = head, high = head, open = 0;
        int introducer = extent <= Extent.CoreWithOf ? LastIntroducer(head) : -1, copula = extent <= Extent.CoreWithOf ? syntax.Child(head, "cop") : -1;
        _in[head] = true;
        _open[open++] = head;
        while (open > 0)
        {
            int at = _open[--open];
            foreach (int child in syntax.Children(at))
            {
                if (IsIn(child, at, head, extent, introducer, copula) && !(outside >= 0 && syntax.Has(child, "acl") && syntax.IsUnder(outside, child)))
                {
                    _in[child] = true;
                    (low, high) = (Math.Min(low, child), Math.Max(high, child));
                    _open[open++] = child;
                }
            }
        }

        return Words(low, high);
    }

    private bool IsIn(int child, int parent, int head, Extent extent, int introducer, int copula)
    {
        string relation = syntax[child].Relation;
        if (syntax.Has(child, "punct") || extent == Extent.All)
        {
            return extent == Extent.All && !syntax.Has(child, "punct");
        }

        if (extent == Extent.Whole)
        {
            return parent != head || relation is not ("cc" or "conj" or "parataxis");
        }

        if (relation == "acl:relcl" || child > parent && syntax.Has(child, "acl") && syntax.IsAfterMark(syntax.First(child)))
        {
            return false;
        }

        return parent != head || child > introducer && IsOfPhrase(child, head, copula)
            && (extent == Extent.Full || child < head || !IsPostmodifier(child) || extent == Extent.CoreWithOf && IsOf(child));
    }

    private bool IsOfPhrase(int child, int head, int copula)
    {
        string relation = syntax[child].Relation;
        switch (relation)
        {
            case "conj" or "cc" or "cc:preconj" or "parataxis" or "list" or "discourse" or "vocative" or "dislocated" or "dep" or "cop" or "mark" or "advcl" or "ccomp":
                return false;
            case "case":
                return syntax[child].Xpos != "POS";
            case "appos":
                return !syntax.IsAfterMark(syntax.First(child));
        }

        bool isOfClause = syntax.Has(child, "nsubj") || syntax.Has(child, "csubj") || syntax.Has(child, "expl") || syntax.Has(child, "aux") || syntax.Has(child, "advcl");
        bool isOfLinkedClause = copula >= 0 && (syntax.Has(child, "obl") || child < copula || syntax.Has(child, "advmod") && (child > head || syntax.IsNegation(child)));
        return !isOfClause && !isOfLinkedClause;
    }

    /// <summary>Whether a phrase or clause follows the noun and is no part of its name ("the Bank <b>of Peru</b>" is).</summary>
    private bool IsPostmodifier(int child) =>
        (syntax.Has(child, "nmod") || syntax.Has(child, "acl") || syntax.Has(child, "obl") || syntax.Has(child, "xcomp")) && !syntax.IsOneName(child, syntax[child].Head);

    private bool IsOf(int child) => syntax.Has(child, "nmod") && syntax.Child(child, "case") is >= 0 and var preposition && syntax[preposition].Lemma == "of";

    /// <summary>The words that are in, with the marks between them; none is in afterwards.</summary>
    private int[] Words(int low, int high)
    {
        var words = new List<int>(high - low + 2);
        for (int i = low; i <= high; i++)
        {
            bool isInner = !_in[i] && syntax.IsPunctuation(i) && words.Count > 0 && words[^1] == i - 1 && GoesOn(i, high);
            if (_in[i] || isInner)
            {
                words.Add(i);
            }
        }

        Array.Clear(_in, low, high - low + 1);
        if (IsAbbreviated(high))
        {
            words.Add(high + 1);
        }

        return [.. words];
    }

    /// <summary>Whether the stop after a word is a part of it ("Cos.").</summary>
    private bool IsAbbreviated(int word)
    {
        var tokens = syntax.Sentence.Tokens;
        return word + 2 < tokens.Length && tokens[word].Span.End == tokens[word + 1].Span.Start && tokens[word + 1].Span.SpanIn(syntax.Text) is ".";
    }

    /// <summary>Whether the phrase goes on after the punctuation marks from <paramref name="i"/> on.</summary>
    private bool GoesOn(int i, int high)
    {
        while (i <= high && !_in[i] && syntax.IsPunctuation(i))
        {
            i++;
        }

        return i <= high && _in[i];
    }
}
