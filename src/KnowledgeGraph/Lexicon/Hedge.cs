using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>Words that make the clause they stand in less than certain, or not yet actual.</summary>
/// <param name="Words">The words, in lower case.</param>
/// <param name="Certainty">How sure the clause is with them.</param>
/// <param name="Reality">What world the clause is about with them.</param>
public sealed record Hedge(ImmutableArray<string> Words, Certainty Certainty, Reality Reality);
