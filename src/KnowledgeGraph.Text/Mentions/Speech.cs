using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>Words that a text gives as somebody's own, between quotation marks.</summary>
/// <param name="Speaker">The noun phrase that says whose.</param>
/// <param name="Content">The pieces of the quotation, in document order.</param>
public sealed record Speech(TextSpan Speaker, ImmutableArray<TextSpan> Content);
