using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Names;

/// <summary>The words of a sentence.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Spans">Where they stand in the article; empty where the sentence stands alone.</param>
internal readonly record struct TokenizedSentence(ImmutableArray<string> Forms, ImmutableArray<TextSpan> Spans);
