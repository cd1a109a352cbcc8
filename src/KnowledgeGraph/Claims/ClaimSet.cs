using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Events;
using KnowledgeGraph.Propositions.Tuples;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>What a document says, and who says it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Attributions">All attributions: infobox, body, references, each in document order.</param>
/// <param name="Sources">The entity id of each attribution's source, in the same order; null where the text names none.</param>
/// <param name="Claims">The claims in document order; a claim stands after the one that reports it.</param>
/// <param name="Entities">The entities, the article's topic first.</param>
public sealed record ClaimSet(
    Document Document,
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<string?> Sources,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Entity> Entities)
{
    /// <summary>The mentions of events in the running text, in its order; empty where they were not asked for.</summary>
    public ImmutableArray<EventMention> EventMentions { get; init; } = [];

    /// <summary>The events that the running text speaks of, each with all its mentions, in the order of the first.</summary>
    public ImmutableArray<GatheredEvent> Events { get; init; } = [];

    /// <summary>How the claims stand to each other, in the order of the claims.</summary>
    public ImmutableArray<ClaimRelation> Relations { get; init; } = [];

    /// <summary>What the running text says as tuples of phrases, in its order; empty where they were not asked for.</summary>
    public ImmutableArray<ExtractedTuple> Tuples { get; init; } = [];
}
