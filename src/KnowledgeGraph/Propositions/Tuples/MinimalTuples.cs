namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>
/// The facts inside a clause, each with one argument: every noun phrase that the verb reaches, the words on the way to it as the relation
/// ("handcuffed him to | the bars", "handcuffed him to the bars of | a cell window").
/// </summary>
internal sealed class MinimalTuples(TupleSyntax syntax, Phrases phrases, ClauseReader clauses)
{
    private const int LongestWay = 4, MostTuples = 40, MostConjuncts = 5;

    public List<TupleCandidate> Of(ClauseReading clause)
    {
        var found = new List<TupleCandidate>();
        foreach (int[] subject in clause.Subjects.Take(MostConjuncts))
        {
            var walk = new Walk(this, clause, subject, found);
            walk.Clause([.. clause.Verbs], clause.Arguments, "", 0);
        }

        return found;
    }

    private sealed class Walk(MinimalTuples reader, ClauseReading clause, int[] subject, List<TupleCandidate> found)
    {
        private readonly TupleSyntax _syntax = reader.Syntax;
        private readonly Phrases _phrases = reader.Phrases;
        private readonly ClauseReader _clauses = reader.Clauses;

        public void Clause(int[] prefix, List<ClauseArgument> arguments, string way, int depth)
        {
            int thing = arguments.FindIndex(a => a.Kind is ArgumentKind.Object or ArgumentKind.Antecedent);
            int[] withThing = thing < 0 ? prefix : [.. prefix, .. _phrases.CoreWithOf(arguments[thing].Head)];
            for (int i = 0; i < arguments.Count; i++)
            {
                Argument(i == thing ? prefix : withThing, arguments[i], way, depth, isFirst: i == 0 && depth == 0);
            }
        }

        private void Argument(int[] start, ClauseArgument argument, string way, int depth, bool isFirst)
        {
            switch (argument.Kind)
            {
                case ArgumentKind.Antecedent:
                    break;
                case ArgumentKind.Object:
                    NounPhrases(start, argument.Head, way + ">obj", depth, isFirst);
                    break;
                case ArgumentKind.Adjunct:
                    int[] introducer = _phrases.Introducer(argument.Head);
                    NounPhrases([.. start, .. introducer], argument.Head, way + (introducer.Length > 0 ? ">obl" : ">time"), depth, isFirst);
                    break;
                case ArgumentKind.Adverb:
                    Emit(start, _phrases.Whole(argument.Head), way + ">adv", isFirst);
                    break;
                default:
                    Subordinate(start, argument.Head, way, depth, isFirst);
                    break;
            }
        }

        private void NounPhrases(int[] relation, int head, string way, int depth, bool isFirst)
        {
            foreach (int conjunct in _syntax.Conjuncts(head).Take(MostConjuncts))
            {
                if (conjunct != head && (_syntax.IsVerb(conjunct) || _syntax.Child(conjunct, "cop") >= 0 || _syntax.Child(conjunct, "nsubj") >= 0))
                {
                    continue;
                }

                Emit(relation, _phrases.Full(conjunct), way, isFirst);
                Inner([.. relation, .. _phrases.Core(conjunct)], conjunct, way, depth + 1);
            }
        }

        private void Inner(int[] relation, int noun, string way, int depth)
        {
            if (depth >= LongestWay)
            {
                return;
            }

            foreach (int child in _syntax.Children(noun))
            {
                if (child > noun && _syntax.Has(child, "nmod") && !_syntax.IsOneName(child, noun) && _phrases.Introducer(child) is [_, ..] introducer)
                {
                    string preposition = introducer.Length == 1 && _syntax[introducer[0]].Lemma == "of" ? "of" : "nmod";
                    NounPhrases([.. relation, .. introducer], child, $"{way}>{preposition}", depth, false);
                }
                else if (child > noun && _syntax[child].Relation == "acl" && _syntax.IsVerb(child))
                {
                    var verbs = _clauses.VerbsOf(child);
                    var arguments = _clauses.ArgumentsOf(child, verbs);
                    Clause([.. relation, .. _phrases.Introducer(child).Where(i => !verbs.Contains(i)), .. verbs], arguments, way + (_syntax[child].Xpos == "VB" ? ">to" : ">acl"), depth);
                }
            }
        }

        private void Subordinate(int[] start, int head, string way, int depth, bool isFirst)
        {
            string relation = _syntax[head].Relation.Split(':')[0];
            var verbs = _clauses.VerbsOf(head);
            int[] introducer = [.. _phrases.Introducer(head).Where(i => !verbs.Contains(i))];
            int own = _syntax.Child(head, "nsubj");
            string step = way + ">" + relation + (own >= 0 ? "+s" : _syntax[head].Xpos == "VB" ? "+to" : "");
            int[] whole = [.. _phrases.Whole(head).Except(introducer)];
            Emit([.. start, .. introducer], whole, step, isFirst);
            if (depth + 1 < LongestWay && verbs.Count > 0)
            {
                var arguments = _clauses.ArgumentsOf(head, verbs);
                Clause([.. start, .. introducer, .. own >= 0 ? _phrases.Core(own) : [], .. verbs], arguments, step, depth + 1);
            }
        }

        private void Emit(int[] relation, int[] argument, string way, bool isFirst)
        {
            if (found.Count < MostTuples && !isFirst)
            {
                found.Add(new TupleCandidate(clause.Predicate, subject, relation, [argument], $"{clause.Kind}/{way}"));
            }
        }
    }

    private TupleSyntax Syntax => syntax;

    private Phrases Phrases => phrases;

    private ClauseReader Clauses => clauses;
}
