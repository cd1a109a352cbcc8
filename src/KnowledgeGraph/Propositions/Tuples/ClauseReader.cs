namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>Reads clauses off the parse.</summary>
internal sealed class ClauseReader(TupleSyntax syntax, Phrases phrases)
{
    private const int LongestChain = 4;

    private readonly RelationPhrases _relations = new(syntax);
    private readonly ClauseArguments _arguments = new(syntax, phrases);
    private readonly Subjects _subjects = new(syntax, phrases);

    /// <summary>The clause of a predicate; null where it has no verb or nothing is known to be its subject.</summary>
    public ClauseReading? Read(int predicate)
    {
        if (!syntax.IsPredicate(predicate) || IsOfChain(predicate) || VerbsOf(predicate) is not [_, ..] verbs || _subjects.Of(predicate) is not [_, ..] subjects)
        {
            return null;
        }

        return new ClauseReading(predicate, KindOf(predicate), subjects, verbs, ArgumentsOf(predicate, verbs));
    }

    /// <summary>The verbs of a predicate alone.</summary>
    public List<int> VerbsOf(int predicate) => _relations.Of(predicate);

    /// <summary>The arguments of a predicate; the verbs of infinitives that it governs without an object between go to <paramref name="verbs"/>.</summary>
    public List<ClauseArgument> ArgumentsOf(int predicate, List<int> verbs)
    {
        var arguments = _arguments.Of(predicate);
        if (!verbs.Contains(predicate))
        {
            arguments.Insert(0, Linked(predicate));
            return arguments;
        }

        for (int i = 0; i < LongestChain; i++)
        {
            int infinitive = arguments.FindIndex(a => a.Kind == ArgumentKind.Clause && syntax[a.Head].Relation == "xcomp");
            if (infinitive < 0 || arguments.Exists(a => a.Kind == ArgumentKind.Object) || arguments[infinitive].Head < predicate)
            {
                break;
            }

            int head = arguments[infinitive].Head;
            verbs.AddRange(_relations.Of(head));
            var inner = _arguments.Of(head);
            if (!syntax.IsVerb(head))
            {
                inner.Insert(0, Linked(head));
            }

            arguments.RemoveAt(infinitive);
            arguments.InsertRange(infinitive, inner);
        }

        return arguments;
    }

    /// <summary>What a copula links: a noun or adjective, or a phrase with a preposition ("is <b>behind the wall</b>").</summary>
    private ClauseArgument Linked(int predicate) => new(predicate, phrases.Introducer(predicate).Length > 0 ? ArgumentKind.Adjunct : ArgumentKind.Object);

    /// <summary>Whether the verb is read as a part of the relation of its governor.</summary>
    private bool IsOfChain(int predicate) =>
        syntax[predicate].Relation == "xcomp" && syntax[predicate].Head < predicate && syntax.Child(syntax[predicate].Head, "obj") < 0 && syntax.Child(syntax[predicate].Head, "iobj") < 0;

    private string KindOf(int predicate)
    {
        bool isConjunct = false;
        int first = predicate;
        while (syntax[first].Relation == "conj" && syntax[first].Head >= 0)
        {
            first = syntax[first].Head;
            isConjunct = true;
        }

        string relation = syntax[first].Relation;
        string kind = relation == "acl:relcl" ? "relcl" : relation.Split(':')[0];
        bool isPurpose = kind == "advcl" && syntax[first].Xpos == "VB" && syntax.Child(first, "nsubj") < 0;
        return kind + (isPurpose ? "+to" : "") + (isConjunct ? "&" : "");
    }
}
