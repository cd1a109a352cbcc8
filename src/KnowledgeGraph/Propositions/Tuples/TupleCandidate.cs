namespace KnowledgeGraph.Propositions.Tuples;

/// <summary>A tuple as words of its sentence.</summary>
/// <param name="Predicate">The word that the relation is read from.</param>
/// <param name="Subject">The words of the subject.</param>
/// <param name="Relation">The words of the relation, in the order in which they are said.</param>
/// <param name="Arguments">The words of each argument.</param>
/// <param name="Construction">See <see cref="ExtractedTuple.Construction"/>.</param>
internal sealed record TupleCandidate(int Predicate, int[] Subject, int[] Relation, List<int[]> Arguments, string Construction);
