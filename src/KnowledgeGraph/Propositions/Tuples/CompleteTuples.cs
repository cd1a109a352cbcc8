namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>One tuple for each clause with all that is said in it; coordinated subjects and first arguments make a tuple each.</summary>
internal sealed class CompleteTuples(TupleSyntax syntax, Phrases phrases)
{
    private const int MostConjuncts = 6;

    public IEnumerable<TupleCandidate> Of(ClauseReading clause)
    {
        var relation = new List<int>(clause.Verbs);
        var arguments = clause.Arguments;
        string construction = $"{clause.Kind}/complete";
        if (arguments is [{ Kind: ArgumentKind.Object } linked, { Kind: ArgumentKind.Adjunct or ArgumentKind.Clause } next, ..] && linked.Head == clause.Predicate
            && syntax[linked.Head].Upos == Text.UniversalPos.Adjective && next.Head > linked.Head)
        {
            relation.AddRange(phrases.Core(linked.Head));
            arguments = arguments[1..];
            construction += "-adj";
        }

        if (arguments is [])
        {
            foreach (int[] subject in clause.Subjects.Take(MostConjuncts))
            {
                yield return new TupleCandidate(clause.Predicate, subject, [.. relation], [], construction + ":none");
            }

            yield break;
        }

        var first = arguments[0];
        int[] introducer = phrases.Introducer(first.Head);
        bool takesIntroducer = first.Kind == ArgumentKind.Adjunct && introducer.Length > 0;
        if (takesIntroducer)
        {
            relation.AddRange(introducer);
        }

        var rest = arguments.Skip(1).Select(Phrase).ToList();
        construction += ":" + first.Kind switch { ArgumentKind.Object => "obj", ArgumentKind.Antecedent => "antecedent", ArgumentKind.Adjunct => introducer.Length > 0 ? "obl" : "time", ArgumentKind.Adverb => "adv", _ => syntax[first.Head].Relation.Split(':')[0] };
        List<int[]> alternatives = first.Kind switch
        {
            ArgumentKind.Antecedent => [phrases.FullWithout(first.Head, clause.Predicate)],
            ArgumentKind.Clause => Clauses(first.Head),
            ArgumentKind.Adverb => [Phrase(first)],
            _ => Alternatives(first.Head),
        };
        foreach (int[] subject in clause.Subjects.Take(MostConjuncts))
        {
            foreach (int[] alternative in alternatives)
            {
                yield return new TupleCandidate(clause.Predicate, subject, [.. relation], [alternative, .. rest], construction);
            }
        }
    }

    private List<int[]> Alternatives(int head) =>
        [.. syntax.NominalConjuncts(head).Take(MostConjuncts).Select(phrases.Full)];

    /// <summary>A subordinate clause and those coordinated with it that have a conjunction or "to" of their own ("that it rains, and <b>that it pours</b>").</summary>
    private List<int[]> Clauses(int head) =>
        [.. syntax.Conjuncts(head).Where(h => h == head || syntax.Child(h, "mark") >= 0).Take(MostConjuncts).Select(phrases.Whole)];

    private int[] Phrase(ClauseArgument argument) => argument.Kind == ArgumentKind.Object ? phrases.Full(argument.Head) : phrases.Whole(argument.Head);
}
