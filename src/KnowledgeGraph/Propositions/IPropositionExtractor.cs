using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions;

/// <summary>Reads sentences as propositions, each in the voice that says it.</summary>
public interface IPropositionExtractor
{
    /// <summary>
    /// The propositions of <paramref name="document"/> in the order of their evidence. Every sentence of a paragraph with a finite verb gives at least one; every attribution with a sentence of its own
    /// gives one that reports it, and at least one in its voice.
    /// </summary>
    ImmutableArray<Proposition> Extract(Document document, ImmutableArray<Attribution> attributions);
}
