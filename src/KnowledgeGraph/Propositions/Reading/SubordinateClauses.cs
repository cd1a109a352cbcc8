using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Clauses that are words of another and also say something by themselves.</summary>
internal static class SubordinateClauses
{
    /// <summary>What the subordinate clause of the verb <paramref name="i"/> says by itself; null where it says nothing.</summary>
    public static Subordination? KindOf(VoiceSyntax syntax, int i)
    {
        int head = syntax.Head[i];
        if (head < 0 || !syntax.IsPredicate(i))
        {
            return null;
        }

        bool isGerund = syntax.Words[i].Xpos == "VBG";
        if (syntax.Has(i, "acl"))
        {
            return isGerund && syntax.Child(head, "case") is >= 0 and var with && syntax.View.Word(with) == "with" ? Subordination.Factual : null;
        }

        if (!syntax.Has(i, "advcl") || syntax.Words[head].Upos != UniversalPos.Verb)
        {
            return null;
        }

        bool hasSubject = syntax.Children[i].Exists(c => syntax.Has(c, "nsubj"));
        var verbs = syntax.View.Lexicon.ImplicativeVerbs;
        return MarkerOf(syntax, i) switch
        {
            "because" or "after" or "since" or "when" or "as" or "although" or "though" or "while" or "whereas" when hasSubject => Subordination.Factual,
            "after" or "by" when isGerund && !hasSubject => Subordination.Factual,
            "to" or "in" when !hasSubject && syntax.Words[i].Xpos == "VB" && !verbs.IsEffort(syntax.Words[head].Lemma) && !verbs.IsOutcome(syntax.Words[i].Lemma) => Subordination.Purpose,
            "without" when !hasSubject && isGerund => Subordination.Negated,
            "from" when !hasSubject && isGerund && verbs.Denies(syntax.Words[head].Lemma) => Subordination.Negated,
            "" when !hasSubject && isGerund && AbsoluteSubject(syntax, i) >= 0 => Subordination.Factual,
            _ => null,
        };
    }

    /// <summary>The noun of "with" right before the participle <paramref name="i"/>, which is its subject ("with <b>rockets</b> hitting the town"); −1 where there is none.</summary>
    public static int AbsoluteSubject(VoiceSyntax syntax, int i)
    {
        int before = syntax.FirstOf(i) - 1;
        foreach (int sibling in syntax.Children[syntax.Head[i]])
        {
            if (syntax.Has(sibling, "obl") && syntax.LastOf(sibling) == before && syntax.Child(sibling, "case") is >= 0 and var with && syntax.View.Word(with) == "with")
            {
                return sibling;
            }
        }

        return -1;
    }

    private static string MarkerOf(VoiceSyntax syntax, int i)
    {
        foreach (int child in syntax.Children[i])
        {
            if (syntax.Has(child, "mark") || child < i && syntax.Has(child, "advmod") && syntax.Words[child].Xpos == "WRB")
            {
                return syntax.View.Word(child);
            }
        }

        return "";
    }
}
