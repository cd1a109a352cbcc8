namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/trig/">TriG</see>: statements as <see cref="TurtleWriter"/> writes them,
/// consecutive quads of one named graph in a block <c>name { … }</c>, those of the default graph outside of blocks.
/// </summary>
public sealed class TriGWriter : StreamingQuadWriter
{
    private readonly TurtleStatements statements;
    private Iri? graph;

    /// <summary>A writer at the start of a document.</summary>
    public TriGWriter(Stream stream, PrefixMap prefixes)
        : base(stream)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        statements = new TurtleStatements(Output, prefixes);
        statements.WritePrefixes();
    }

    private protected override void WriteQuad(in Quad quad)
    {
        if (quad.Graph != graph)
        {
            End();
            graph = quad.Graph;
            if (graph is not null)
            {
                statements.Open(graph);
            }
        }

        statements.Write(quad, graph is null ? default : "    "u8);
    }

    private protected override void End()
    {
        statements.End();
        if (graph is not null)
        {
            statements.Close();
        }
    }
}
