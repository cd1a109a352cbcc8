using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims;

/// <summary>Sentences with what was read in them.</summary>
/// <param name="Document">The sentences.</param>
/// <param name="Attributions">Their attributions.</param>
/// <param name="Propositions">Their propositions.</param>
public sealed record Reading(Document Document, ImmutableArray<Attribution> Attributions, ImmutableArray<Proposition> Propositions);

/// <summary>The title and quotation of a cited work, read as sentences of its own.</summary>
public sealed record ReferenceReading(Reference Reference, Reading Reading);
