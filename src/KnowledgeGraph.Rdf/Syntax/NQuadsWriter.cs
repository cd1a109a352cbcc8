namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/n-quads/">N-Quads</see>, each line in its canonical form: single blanks, only the
/// escapes that canonical N-Triples asks for, no datatype on plain strings. Language tags keep their spelling.
/// Holds one buffer, whatever the number of quads.
/// </summary>
public sealed class NQuadsWriter : IQuadWriter
{
    private readonly Utf8Output output;
    private bool complete;

    /// <summary>A writer at the start of a document.</summary>
    public NQuadsWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        output = new Utf8Output(stream);
    }

    /// <inheritdoc/>
    public void Write(in Quad quad)
    {
        ObjectDisposedException.ThrowIf(complete, this);
        output.WriteIri(quad.Subject);
        output.Write((byte)' ');
        output.WriteIri(quad.Predicate);
        output.Write((byte)' ');
        WriteTerm(quad.Object);
        if (quad.Graph is not null)
        {
            output.Write((byte)' ');
            output.WriteIri(quad.Graph);
        }

        output.Write(" .\n"u8);
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
            output.Flush();
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Complete();

    private void WriteTerm(Term term)
    {
        if (term is Iri iri)
        {
            output.WriteIri(iri);
            return;
        }

        var literal = (Literal)term;
        output.WriteQuoted(literal.Lexical);
        if (literal.Language is not null)
        {
            output.Write((byte)'@');
            output.Write(literal.Language);
        }
        else if (literal.Datatype != Xsd.String)
        {
            output.Write("^^"u8);
            output.WriteIri(literal.Datatype);
        }
    }
}
