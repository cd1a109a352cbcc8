namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>
/// The facts inside a clause, each with one argument: every noun phrase that the verb reaches, with the words on the way to it as the relation
/// ("handcuffed him to | the bars", "handcuffed him to the bars of | a cell window").
/// </summary>
internal sealed class MinimalTuples(TupleSyntax syntax, Phrases phrases, ClauseReader clauses)
{
    private const int LongestWay = 4, MostTuples = 40, MostConjuncts = 5;

    /// <summary>The facts in a clause other than that its verb has its first argument, which <see cref="CompleteTuples"/> states.</summary>
    public List<TupleCandidate> Of(ClauseReading clause)
    {
        var found = new List<TupleCandidate>();
        foreach (int[] subject in clause.Subjects.Take(MostConjuncts))
        {
            new Walk(syntax, phrases, clauses, clause, subject, found).Arguments([.. clause.Verbs], clause.Arguments, "", 0);
        }

        return found;
    }

    /// <summary>A walk from the verb to all that it reaches, for one subject.</summary>
    private sealed class Walk(TupleSyntax syntax, Phrases phrases, ClauseReader clauses, ClauseReading clause, int[] subject, List<TupleCandidate> found)
    {
        /// <summary>The arguments of a verb. What comes beside an object has the object in its relation ("left <b>him</b> in | the boat").</summary>
        public void Arguments(int[] verbs, List<ClauseArgument> arguments, string way, int depth)
        {
            int thing = arguments.FindIndex(a => a.Kind is ArgumentKind.Object or ArgumentKind.Antecedent);
            int[] withThing = thing < 0 ? verbs : [.. verbs, .. phrases.CoreWithOf(arguments[thing].Head)];
            for (int i = 0; i < arguments.Count; i++)
            {
                var (head, kind) = arguments[i];
                bool isStated = i == 0 && depth == 0;
                if (kind == ArgumentKind.Object)
                {
                    Nouns(i == thing ? verbs : withThing, head, way + ">obj", depth, isStated);
                }
                else if (kind == ArgumentKind.Adjunct && phrases.Introducer(head) is [_, ..] preposition)
                {
                    Nouns([.. withThing, .. preposition], head, way + ">obl", depth, isStated);
                }
                else if (kind == ArgumentKind.Clause && syntax[head] is { Relation: "xcomp", Xpos: "VB" })
                {
                    Verb(withThing, head, way + ">xcomp", depth);
                }
            }
        }

        private void Nouns(int[] relation, int head, string way, int depth, bool isStated)
        {
            foreach (int noun in syntax.NominalConjuncts(head).Take(MostConjuncts))
            {
                if (!isStated && found.Count < MostTuples)
                {
                    found.Add(new TupleCandidate(clause.Predicate, subject, relation, [phrases.Full(noun)], $"{clause.Kind}/{way}"));
                }

                if (depth + 1 < LongestWay)
                {
                    Modifiers(noun, relation, way, depth + 1);
                }
            }
        }

        /// <summary>The phrases and clauses after a noun, the noun in their relation.</summary>
        private void Modifiers(int noun, int[] relation, string way, int depth)
        {
            int[]? withNoun = null;
            foreach (int child in syntax.Children(noun))
            {
                if (child < noun || syntax.IsOneName(child, noun))
                {
                    continue;
                }

                if (syntax.Has(child, "nmod") && phrases.Introducer(child) is [_, ..] preposition)
                {
                    string step = preposition.Length == 1 && syntax[preposition[0]].Lemma == "of" ? ">of" : ">nmod";
                    Nouns([.. withNoun ??= [.. relation, .. phrases.Core(noun)], .. preposition], child, way + step, depth, false);
                }
                else if (syntax[child].Relation == "acl" && syntax.IsVerb(child))
                {
                    Verb(withNoun ??= [.. relation, .. phrases.Core(noun)], child, way + (syntax[child].Xpos == "VB" ? ">to" : ">acl"), depth);
                }
            }
        }

        private void Verb(int[] relation, int verb, string way, int depth)
        {
            if (depth + 1 < LongestWay)
            {
                var verbs = clauses.VerbsOf(verb);
                var arguments = clauses.ArgumentsOf(verb, verbs);
                Arguments([.. relation, .. phrases.Introducer(verb).Where(i => !verbs.Contains(i)), .. verbs], arguments, way, depth + 1);
            }
        }
    }
}
