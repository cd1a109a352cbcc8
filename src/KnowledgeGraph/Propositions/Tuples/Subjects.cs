namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>Finds what a predicate is said of, also where the clause leaves it to another.</summary>
internal sealed class Subjects(TupleSyntax syntax, Phrases phrases)
{
    private const int MostClauses = 12;

    /// <summary>The head of the subject; −1 where none can be told.</summary>
    public int HeadOf(int predicate) => HeadOf(predicate, MostClauses);

    /// <summary>The subjects of a predicate, a phrase for each of those coordinated.</summary>
    public List<int[]> Of(int predicate)
    {
        int head = HeadOf(predicate);
        return head < 0 ? [] : [.. syntax.Conjuncts(head).Where(h => h == head || syntax.IsNominal(h)).Select(h => IsClause(h) ? phrases.Whole(h) : phrases.FullWithout(h, predicate))];
    }

    private bool IsClause(int head) => syntax.Has(head, "csubj") && syntax[head].Relation != "conj";

    private int HeadOf(int predicate, int depth)
    {
        if (depth == 0)
        {
            return -1;
        }

        int own = Own(predicate);
        int governor = syntax[predicate].Head;
        bool isRelative = own >= 0 && syntax.IsRelativePronoun(own) && syntax[own].Xpos != "WP$";
        if (own >= 0 && !isRelative)
        {
            return own;
        }

        if (governor < 0)
        {
            return -1;
        }

        int clause = predicate;
        while (syntax[clause].Relation == "conj" && isRelative)
        {
            clause = syntax[clause].Head;
        }

        return syntax[clause].Relation.Split(':')[0] switch
        {
            "acl" when isRelative || syntax[predicate].Xpos is "VBG" or "VBN" && syntax[clause].Relation == "acl" => syntax[clause].Head,
            "acl" when syntax[predicate].Relation == "acl:relcl" && syntax[predicate].Xpos is "VBG" or "VBN" && own < 0 => governor,
            "conj" => syntax.IsPredicate(governor) ? HeadOf(governor, depth - 1) : -1,
            "xcomp" => Controller(governor, depth),
            "advcl" when syntax[predicate].Xpos is "VBG" or "VBN" or "VB" => HeadOf(governor, depth - 1),
            "parataxis" when own < 0 => -1,
            _ => -1,
        };
    }

    /// <summary>The subject of an infinitive: the object of its governor, or else the subject.</summary>
    private int Controller(int governor, int depth)
    {
        int patient = syntax.Child(governor, "iobj") is >= 0 and var recipient ? recipient : syntax.Child(governor, "obj");
        return patient >= 0 && syntax[governor].Lemma != "promise" ? patient : HeadOf(governor, depth - 1);
    }

    private int Own(int predicate)
    {
        int expletive = -1, clause = -1;
        foreach (int child in syntax.Children(predicate))
        {
            if (syntax.Has(child, "nsubj") && syntax.Child(predicate, "expl") < 0)
            {
                return child;
            }

            expletive = syntax.Has(child, "expl") && child < predicate ? child : expletive;
            clause = syntax.Has(child, "csubj") && child < predicate ? child : clause;
        }

        return expletive >= 0 ? expletive : clause;
    }
}
