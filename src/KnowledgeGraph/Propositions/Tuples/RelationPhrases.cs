using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>Reads the verbs of a predicate: auxiliaries, negation, the adverbs between them, the verb or copula, and its particle.</summary>
internal sealed class RelationPhrases(TupleSyntax syntax)
{
    /// <summary>The verbs of a predicate in order, without a noun or adjective that a copula links; none where it has no verb.</summary>
    public List<int> Of(int predicate)
    {
        var verbs = new List<int>();
        bool isVerb = syntax.IsVerb(predicate) || syntax.Child(predicate, "aux") >= 0 && syntax.Child(predicate, "cop") < 0;
        int last = isVerb ? predicate : -1, first = int.MaxValue;
        foreach (int child in syntax.Children(predicate))
        {
            if (IsVerbal(child))
            {
                verbs.Add(child);
                first = Math.Min(first, child);
                last = isVerb ? last : Math.Max(last, child);
            }
        }

        if (isVerb)
        {
            verbs.Add(predicate);
            first = Math.Min(first, predicate);
        }

        if (verbs.Count == 0 || !verbs.Exists(v => syntax[v].Upos is UniversalPos.Verb or UniversalPos.Auxiliary))
        {
            return syntax[predicate].Relation == "conj" ? Linking(syntax[predicate].Head) : [];
        }

        AddAdverbs(predicate, first, last, verbs);
        if (isVerb && IsBare(predicate, verbs) && syntax[predicate].Relation == "conj")
        {
            verbs.AddRange(SharedAuxiliaries(predicate));
        }

        verbs.Sort();
        return verbs;
    }

    /// <summary>The copula of the predicate that an adjective or noun is coordinated with.</summary>
    private List<int> Linking(int predicate)
    {
        var verbs = new List<int>();
        foreach (int child in syntax.Children(predicate))
        {
            if (syntax.Has(child, "cop") || syntax.Has(child, "aux"))
            {
                verbs.Add(child);
            }
        }

        return verbs;
    }

    private bool IsVerbal(int child) =>
        syntax.Has(child, "aux") || syntax.Has(child, "cop") || syntax[child].Relation == "compound:prt" || syntax.Has(child, "mark") && syntax[child].Xpos == "TO" || syntax.IsNegation(child);

    private bool IsBare(int predicate, List<int> verbs) =>
        !verbs.Exists(v => v != predicate && syntax[v].Relation != "compound:prt" && syntax[v].Upos is UniversalPos.Auxiliary or UniversalPos.Particle) && syntax.Child(predicate, "nsubj") < 0;

    /// <summary>Adverbs that stand among the verbs or right before the first.</summary>
    private void AddAdverbs(int predicate, int first, int last, List<int> verbs)
    {
        foreach (int child in syntax.Children(predicate))
        {
            if (!syntax.Has(child, "advmod") || syntax.IsNegation(child) || syntax.IsRelativePronoun(child) || syntax[child].Xpos == "WRB" || child > last)
            {
                continue;
            }

            int start = syntax.First(child);
            bool isBefore = child + 1 == first && (first == predicate || syntax.IsVerb(first)) && !syntax.IsAfterMark(start) && start > 0;
            if (child > first && child < last || isBefore)
            {
                for (int i = start; i <= child; i++)
                {
                    verbs.Add(i);
                }
            }
        }
    }

    /// <summary>The auxiliaries of the verb that a bare one of the same form is coordinated with ("is cut and <b>flushed</b>").</summary>
    private List<int> SharedAuxiliaries(int predicate)
    {
        int head = syntax[predicate].Head;
        var shared = new List<int>();
        if (syntax[predicate].Xpos == syntax[head].Xpos && syntax[head].Xpos is "VB" or "VBN" or "VBG")
        {
            foreach (int child in syntax.Children(head))
            {
                if (child < head && (syntax.Has(child, "aux") || syntax.IsNegation(child) || syntax.Has(child, "mark") && syntax[child].Xpos == "TO"))
                {
                    shared.Add(child);
                }
            }
        }

        return shared;
    }
}
