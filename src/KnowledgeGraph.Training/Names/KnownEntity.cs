using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Names;

/// <summary>Something that is known to bear names.</summary>
/// <param name="Label">Its usual name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Type">What it is, where that is one of our types.</param>
public sealed record KnownEntity(string Label, ImmutableArray<string> Aliases, NamedEntityType? Type);
