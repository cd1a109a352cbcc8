using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions;

/// <summary>What an infobox says.</summary>
/// <param name="Scopes">An attribution for each scope header, its content the values under it; in document order.</param>
/// <param name="Rows">The propositions of each row, in document order.</param>
public sealed record InfoboxReading(ImmutableArray<Attribution> Scopes, ImmutableArray<RowPropositions> Rows);

/// <summary>A row of an infobox and what it says of the article's topic.</summary>
public sealed record RowPropositions(InfoboxRow Row, ImmutableArray<Proposition> Propositions);
