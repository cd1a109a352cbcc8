using System.Collections.Frozen;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>What a phrase is to its verb.</summary>
internal enum ArgumentKind
{
    /// <summary>An object, or what a copula or "become" links.</summary>
    Object,

    /// <summary>The noun that a relative clause is about, as its object.</summary>
    Antecedent,

    /// <summary>A phrase with a preposition, or of time, manner or measure without one.</summary>
    Adjunct,

    /// <summary>An adverb after the verb.</summary>
    Adverb,

    /// <summary>A clause: complement, infinitive or adverbial.</summary>
    Clause,
}

/// <summary>An argument of a verb by its head.</summary>
internal readonly record struct ClauseArgument(int Head, ArgumentKind Kind);

/// <summary>Reads the arguments of predicates.</summary>
internal sealed class ClauseArguments(TupleSyntax syntax, Phrases phrases)
{
    private const int LongestDiscoursePhrase = 4;

    private static readonly FrozenSet<string> Discourse =
        TsvTable.Embedded(typeof(ClauseArguments).Assembly, "discourse-phrases.tsv", "phrase").Keys().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The arguments in order, those that stand before the verb last.</summary>
    public List<ClauseArgument> Of(int predicate)
    {
        List<ClauseArgument> before = [], after = [];
        bool isExistential = syntax.Child(predicate, "expl") >= 0;
        foreach (int child in syntax.Children(predicate))
        {
            if (KindOf(child, predicate, isExistential) is { } kind && !(kind is ArgumentKind.Adjunct or ArgumentKind.Adverb && IsDiscourse(child)))
            {
                (child < predicate && kind != ArgumentKind.Object ? before : after).Add(new(child, kind));
            }
        }

        if (Antecedent(predicate, after) is { } antecedent)
        {
            after.Insert(0, antecedent);
        }

        after.AddRange(before);
        int primary = after.FindIndex(a => a.Kind == ArgumentKind.Object);
        if (primary > 0 && after[..primary].TrueForAll(a => a.Kind == ArgumentKind.Adverb))
        {
            var moved = after[primary];
            after.RemoveAt(primary);
            after.Insert(0, moved);
        }

        return after;
    }

    private ArgumentKind? KindOf(int child, int predicate, bool isExistential)
    {
        var word = syntax[child];
        if (word.Xpos == "WRB" || syntax.IsPunctuation(child))
        {
            return null;
        }

        switch (word.Relation.Split(':')[0])
        {
            case "obj" or "iobj" when !syntax.IsRelativePronoun(child):
                return ArgumentKind.Object;
            case "nsubj" when isExistential && !syntax.IsRelativePronoun(child):
                return ArgumentKind.Object;
            case "obl" when !syntax.IsRelativePronoun(child):
                return ArgumentKind.Adjunct;
            case "nmod" when !syntax.IsNominal(predicate) && syntax.Child(child, "case") >= 0:
                return ArgumentKind.Adjunct;
            case "advmod" when (child > predicate || IsFronted(child, predicate)) && word.Upos == UniversalPos.Adverb:
                return ArgumentKind.Adverb;
            case "xcomp":
                return syntax.IsVerb(child) || syntax.Child(child, "mark") >= 0 || syntax.Child(child, "cop") >= 0 ? ArgumentKind.Clause : ArgumentKind.Object;
            case "ccomp" or "advcl":
                return ArgumentKind.Clause;
            case "csubj" when child > predicate:
                return ArgumentKind.Clause;
            default:
                return null;
        }
    }

    /// <summary>Whether a phrase joins the clause to others and says nothing in it: "however", "for example".</summary>
    private bool IsDiscourse(int head) => phrases.Whole(head) is { Length: <= LongestDiscoursePhrase } words && Discourse.Contains(phrases.Written(words));

    /// <summary>Whether an adverb stands before the subject.</summary>
    private bool IsFronted(int adverb, int predicate) => syntax.Child(predicate, "nsubj") is >= 0 and var subject && adverb < subject;

    /// <summary>The noun that a relative clause leaves out as its object: "the masks <b>that</b> she wore".</summary>
    private ClauseArgument? Antecedent(int predicate, List<ClauseArgument> arguments)
    {
        if (syntax[predicate].Relation != "acl:relcl" || !syntax.IsVerb(predicate) || arguments.Exists(a => a.Kind == ArgumentKind.Object || syntax.Has(a.Head, "ccomp") || syntax.Has(a.Head, "xcomp")))
        {
            return null;
        }

        bool hasOwnSubject = false;
        foreach (int child in syntax.Children(predicate))
        {
            if (syntax.Has(child, "nsubj:pass") || syntax.Has(child, "obl") && syntax.IsRelativePronoun(child) || syntax[child].Xpos == "WRB")
            {
                return null;
            }

            hasOwnSubject |= syntax.Has(child, "nsubj") && !syntax.IsRelativePronoun(child);
        }

        return hasOwnSubject ? new ClauseArgument(syntax[predicate].Head, ArgumentKind.Antecedent) : null;
    }
}
