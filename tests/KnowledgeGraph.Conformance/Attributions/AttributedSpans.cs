using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>Where an attribution stands, annotated or found; each role in any number of pieces.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Cue">The words that signal it.</param>
/// <param name="Content">What is said.</param>
internal sealed record AttributedSpans(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>Where <paramref name="attribution"/> stands.</summary>
    public static AttributedSpans Of(Attribution attribution) => new(attribution.Source, attribution.Cue, attribution.Content);
}
