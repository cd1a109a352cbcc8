using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Raw;

/// <summary>The running text of an encyclopedia article.</summary>
/// <param name="Text">Paragraphs, a line each.</param>
/// <param name="Subjects">Where its first paragraph names what it is about, in order.</param>
/// <param name="Italics">What it sets in italics, in order.</param>
public sealed record RawArticle(string Text, ImmutableArray<TextSpan> Subjects, ImmutableArray<TextSpan> Italics);
