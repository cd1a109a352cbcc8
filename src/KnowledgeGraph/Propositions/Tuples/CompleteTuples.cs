using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>One tuple for each clause with all that is said in it; coordinated subjects and first arguments make a tuple each.</summary>
internal sealed class CompleteTuples(TupleSyntax syntax, Phrases phrases)
{
    private const int MostConjuncts = 6;

    /// <summary>The tuples of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="saying">What is said, in a clause whose verb says it and has no such argument ("It leaks, <b>she said</b>"); otherwise no words.</param>
    public List<TupleCandidate> Of(ClauseReading clause, int[] saying)
    {
        var relation = new List<int>(clause.Verbs);
        var arguments = clause.Arguments;
        string construction = $"{clause.Kind}/complete";
        if (IsAdjectiveOfPhrase(clause))
        {
            relation.AddRange(phrases.Core(arguments[0].Head));
            arguments = arguments[1..];
            construction += "-adj";
        }

        List<int[]> rest = [.. arguments.Select(Phrase)];
        if (saying.Length > 0 && !arguments.Exists(a => a.Kind is ArgumentKind.Object or ArgumentKind.Clause))
        {
            return Tuples(clause, relation, [saying], rest, construction + ":saying");
        }

        if (arguments is [])
        {
            return Tuples(clause, relation, [], [], construction + ":none");
        }

        if (arguments[0].Kind == ArgumentKind.Adjunct)
        {
            relation.AddRange(phrases.Introducer(arguments[0].Head));
        }

        return Tuples(clause, relation, Alternatives(arguments[0], clause.Predicate), rest[1..], $"{construction}:{NameOf(arguments[0])}");
    }

    /// <summary>Whether a copula links an adjective with a phrase or clause of its own, which then is the argument ("is proud of | the bell").</summary>
    private bool IsAdjectiveOfPhrase(ClauseReading clause) =>
        clause.Arguments is [{ Kind: ArgumentKind.Object } linked, { Kind: ArgumentKind.Adjunct or ArgumentKind.Clause } next, ..]
        && linked.Head == clause.Predicate && syntax[linked.Head].Upos == UniversalPos.Adjective && next.Head > linked.Head;

    private static List<TupleCandidate> Tuples(ClauseReading clause, List<int> relation, List<int[]> alternatives, List<int[]> rest, string construction)
    {
        var tuples = new List<TupleCandidate>();
        foreach (int[] subject in clause.Subjects.Take(MostConjuncts))
        {
            if (alternatives is [])
            {
                tuples.Add(new TupleCandidate(clause.Predicate, subject, [.. relation], [], construction));
            }

            foreach (int[] alternative in alternatives)
            {
                tuples.Add(new TupleCandidate(clause.Predicate, subject, [.. relation], [alternative, .. rest], construction));
            }
        }

        return tuples;
    }

    private List<int[]> Alternatives(ClauseArgument argument, int predicate) => argument.Kind switch
    {
        ArgumentKind.Antecedent => [phrases.FullWithout(argument.Head, predicate)],
        ArgumentKind.Clause => Clauses(argument.Head),
        ArgumentKind.Adverb => [Phrase(argument)],
        _ => [.. syntax.NominalConjuncts(argument.Head).Take(MostConjuncts).Select(phrases.Full)],
    };

    /// <summary>A subordinate clause and those coordinated with it that have a conjunction or "to" of their own ("that it rains, and <b>that it pours</b>").</summary>
    private List<int[]> Clauses(int head) =>
        [.. syntax.Conjuncts(head).Where(h => h == head || syntax.Child(h, "mark") >= 0).Take(MostConjuncts).Select(phrases.Whole)];

    private int[] Phrase(ClauseArgument argument) => argument.Kind == ArgumentKind.Object ? phrases.Full(argument.Head) : phrases.Whole(argument.Head);

    private string NameOf(ClauseArgument argument) => argument.Kind switch
    {
        ArgumentKind.Object => "obj",
        ArgumentKind.Antecedent => "antecedent",
        ArgumentKind.Adjunct => phrases.Introducer(argument.Head).Length > 0 ? "obl" : "time",
        ArgumentKind.Adverb => "adv",
        _ => syntax[argument.Head].Relation.Split(':')[0],
    };
}
