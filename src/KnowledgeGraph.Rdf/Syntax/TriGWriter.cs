namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/trig/">TriG</see>: statements as <see cref="TurtleWriter"/> writes them,
/// consecutive quads of one named graph in a block <c>name { … }</c>, those of the default graph outside of blocks.
/// Holds one buffer, whatever the number of quads.
/// </summary>
public sealed class TriGWriter : IQuadWriter
{
    private readonly Utf8Output output;
    private readonly TurtleStatements statements;
    private Iri? graph;
    private bool complete;

    /// <summary>A writer at the start of a document.</summary>
    public TriGWriter(Stream stream, PrefixMap prefixes)
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
        if (quad.Graph != graph)
        {
            CloseGraph();
            graph = quad.Graph;
            if (graph is not null)
            {
                statements.Open(graph);
            }
        }

        statements.Write(quad, graph is null ? default : "    "u8);
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
            CloseGraph();
            output.Flush();
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Complete();

    private void CloseGraph()
    {
        statements.End();
        if (graph is not null)
        {
            statements.Close();
        }
    }
}
