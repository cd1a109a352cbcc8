using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Entities;

/// <summary>A noun phrase taken apart.</summary>
/// <param name="Label">The name or the noun with its modifiers, without article, title and apposition.</param>
/// <param name="Start">Index of the label in the phrase.</param>
/// <param name="Kind">How the phrase refers.</param>
internal sealed record NounPhrase(string Label, int Start, MentionKind Kind);
