using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>The phrases of a sentence as lists of its words.</summary>
internal sealed class Phrases(TupleSyntax syntax)
{
    private readonly bool[] _in = new bool[syntax.Count];

    /// <summary>A noun phrase or adjective phrase without what introduces it, its apposition and what comes after a comma; conjuncts apart.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="outside">A word whose clause is left out of the phrase, or −1.</param>
    public int[] Full(int head, int outside = -1) => Collect(head, (h, c) => IsOfPhrase(h, c, head) && !(outside >= 0 && syntax.Has(c, "acl") && IsUnder(outside, c)));

    /// <summary>The same without phrases and clauses that follow the noun.</summary>
    public int[] Core(int head) => Collect(head, (h, c) => IsOfPhrase(h, c, head) && !(h == head && c > head && IsPostmodifier(c)));

    /// <summary>The core with the phrases of "of" that it has.</summary>
    public int[] CoreWithOf(int head) => Collect(head, (h, c) => IsOfPhrase(h, c, head) && !(h == head && c > head && IsPostmodifier(c) && !IsOf(c)));

    private bool IsOf(int child) => syntax.Has(child, "nmod") && syntax.Child(child, "case") is >= 0 and var preposition && syntax[preposition].Lemma == "of";

    /// <summary>All words of a clause or phrase.</summary>
    public int[] Whole(int head) => Collect(head, (h, c) => h != head || !syntax.Has(c, "cc") && !syntax.Has(c, "conj") && !syntax.Has(c, "parataxis"));

    /// <summary>The preposition or conjunction that introduces a phrase or clause.</summary>
    public int[] Introducer(int head)
    {
        int last = LastIntroducer(head), copula = syntax.Child(head, "cop");
        var words = new List<int>();
        foreach (int child in syntax.Children(head))
        {
            if (child <= last && child > copula && (IsIntroducer(child) || syntax.Has(child, "advmod") || syntax.Has(child, "obl")))
            {
                words.AddRange(Collect(child, (_, _) => true));
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

    private bool IsUnder(int word, int above)
    {
        while (word >= 0 && word != above)
        {
            word = syntax[word].Head;
        }

        return word == above;
    }

    private bool IsOfPhrase(int parent, int child, int head)
    {
        if (syntax[child].Relation == "acl:relcl" || syntax.Has(child, "acl") && child > parent && syntax.IsAfterMark(syntax.First(child)))
        {
            return false;
        }

        if (parent != head)
        {
            return true;
        }

        string relation = syntax[child].Relation;
        if (relation is "conj" or "cc" or "cc:preconj" or "parataxis" or "list" or "discourse" or "vocative" or "dislocated" or "dep"
            || child < head && child <= LastIntroducer(head) || relation is "case" && syntax[child].Xpos == "POS"
            || relation is "appos" && syntax.IsAfterMark(syntax.First(child)))
        {
            return false;
        }

        return !IsOfClause(child) && !IsOfLinkedClause(child, head);
    }

    private bool IsOfClause(int child) => syntax[child].Relation.Split(':')[0] is "nsubj" or "csubj" or "expl" or "cop" or "aux" or "mark" or "advcl" or "ccomp" || syntax.Has(child, "punct");

    /// <summary>Whether a phrase beside a copula goes with the clause rather than with the noun that the copula links.</summary>
    private bool IsOfLinkedClause(int child, int head) =>
        syntax.Child(head, "cop") is >= 0 and var copula && (syntax.Has(child, "obl") || child < copula || syntax.Has(child, "advmod") && (child > head || syntax[child].Lemma is "not" or "n't" or "never"));

    /// <summary>Whether a phrase or clause follows the noun and is no part of its name ("the Bank <b>of Peru</b>" is).</summary>
    private bool IsPostmodifier(int child) => !syntax.IsOneName(child, syntax[child].Head) && (syntax.Has(child, "nmod") || syntax.Has(child, "acl") || syntax.Has(child, "obl") || syntax.Has(child, "xcomp") || syntax.Has(child, "nsubj"));

    private int[] Collect(int head, Func<int, int, bool> goesWith)
    {
        int low = head, high = head;
        _in[head] = true;
        var stack = new Stack<int>();
        stack.Push(head);
        while (stack.TryPop(out int at))
        {
            foreach (int child in syntax.Children(at))
            {
                if (!syntax.Has(child, "punct") && goesWith(at, child))
                {
                    _in[child] = true;
                    (low, high) = (Math.Min(low, child), Math.Max(high, child));
                    stack.Push(child);
                }
            }
        }

        var words = new List<int>();
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
