namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/turtle/">Turtle</see> as a person would: all given prefixes declared first,
/// consecutive quads of one subject in one statement, prefixed names and bare literals wherever they are exact.
/// Turtle has no graphs: the triple of every quad is written, a triple of two graphs twice.
/// </summary>
public sealed class TurtleWriter : StreamingQuadWriter
{
    private readonly TurtleStatements statements;

    /// <summary>A writer at the start of a document.</summary>
    public TurtleWriter(Stream stream, PrefixMap prefixes)
        : base(stream)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        statements = new TurtleStatements(Output, prefixes);
        statements.WritePrefixes();
    }

    private protected override void WriteQuad(in Quad quad) => statements.Write(quad, margin: default);

    private protected override void End() => statements.End();
}
