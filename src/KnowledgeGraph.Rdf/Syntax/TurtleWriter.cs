namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/turtle/">Turtle</see> as a person would: all given prefixes declared first,
/// consecutive quads of one subject in one statement, prefixed names and bare literals wherever they are exact.
/// Turtle has no graphs: the triple of every quad is written, a triple of two graphs twice. Holds one buffer, whatever the number of quads.
/// </summary>
public sealed class TurtleWriter : IQuadWriter
{
    private readonly Utf8Output output;
    private readonly TurtleStatements statements;
    private bool complete;

    /// <summary>A writer at the start of a document.</summary>
    public TurtleWriter(Stream stream, PrefixMap prefixes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(prefixes);
        output = new Utf8Output(stream);
        statements = new TurtleStatements(output, prefixes);
        statements.WritePrefixes();
    }

    /// <inheritdoc/>
    public void Write(in Quad quad)
    {
        ObjectDisposedException.ThrowIf(complete, this);
        statements.Write(quad, margin: default);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (complete)
        {
            return;
        }

        complete = true;
        try
        {
            statements.End();
            output.Flush();
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Complete();
}
