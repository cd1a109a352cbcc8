using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>Something that a text speaks of, with the mentions that refer to it.</summary>
/// <param name="Label">Its fullest name; where it has none the first noun phrase, without article; else the pronoun.</param>
/// <param name="Kind">A name where one refers to it, a nominal where no more than a noun does.</param>
/// <param name="Type">What it is, or null where that is not known.</param>
/// <param name="Mentions">Its mentions in document order, at least one.</param>
public sealed record Referent(string Label, MentionKind Kind, NamedEntityType? Type, ImmutableArray<ResolvedMention> Mentions)
{
    /// <summary>Those whom a coordination joins ("Lee and Roe"); empty for anything else.</summary>
    public ImmutableArray<Referent> Members { get; init; } = [];
}

/// <summary>A mention, and why it refers to what it does.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Rule">The rule that joined it to the mentions before it; "new" for one that nothing joins.</param>
public sealed record ResolvedMention(Mention Mention, string Rule);
