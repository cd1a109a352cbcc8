using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>Whether an input with this diagnostic can still be used.</summary>
public enum Severity
{
    /// <summary>The reading went on and lost little.</summary>
    Warning,

    /// <summary>The input is not an article; what was read of it must not be used.</summary>
    Error,
}

/// <summary>Something in the input that is not as it should be, at its place.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">One sentence for a person, without a final stop.</param>
/// <param name="Severity">Whether the input can still be used.</param>
public sealed record Diagnostic(string Code, TextSpan Span, string Message, Severity Severity = Severity.Warning);

/// <summary>What a reader made of its input, and what it found wrong with it. The value is always there.</summary>
public sealed record Parsed<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
