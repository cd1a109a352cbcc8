using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>Something in the input that is not as it should be, at its place; the reading went on.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record Diagnostic(string Code, TextSpan Span, string Message);

/// <summary>What a reader made of its input, and what it found wrong with it. The value is always there.</summary>
public sealed record Parsed<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
