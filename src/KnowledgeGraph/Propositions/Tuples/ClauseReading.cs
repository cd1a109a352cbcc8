namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>A clause: who, the verbs, and the arguments.</summary>
/// <param name="Predicate">The word that is said of the subject.</param>
/// <param name="Kind">What the clause is in its sentence, by its relation.</param>
/// <param name="Subjects">The subjects, those coordinated apart.</param>
/// <param name="Verbs">The relation's words: the verbs, and those of the infinitives that they govern ("helped to raise").</param>
/// <param name="Arguments">The arguments of the verbs.</param>
internal sealed record ClauseReading(int Predicate, string Kind, List<int[]> Subjects, List<int> Verbs, List<ClauseArgument> Arguments);
