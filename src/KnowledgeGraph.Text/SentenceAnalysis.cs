using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>What was found of a sentence.</summary>
/// <param name="Words">Morphology and syntax, one for each token.</param>
/// <param name="Entities">The names, in order, none inside another.</param>
public readonly record struct SentenceAnalysis(ImmutableArray<Word> Words, ImmutableArray<NamedEntity> Entities);
