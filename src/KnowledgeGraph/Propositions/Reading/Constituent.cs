using System.Collections.Immutable;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>What hangs from the verbs of a clause as one phrase or one subordinate clause. Words are counted in the voice's <see cref="SentenceView"/>.</summary>
/// <param name="Head">Its head; of a copula's complement, the predicate itself.</param>
/// <param name="Relation">The relation of the head without its subtype; <see cref="Complement"/> for what a copula says of its subject.</param>
/// <param name="Words">Its words in order; those of other constituents, clauses or voices may stand between them.</param>
internal sealed record Constituent(int Head, string Relation, ImmutableArray<int> Words)
{
    /// <summary>The relation of a copula's complement.</summary>
    public const string Complement = "complement";
}
