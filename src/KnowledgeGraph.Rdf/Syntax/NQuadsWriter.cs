namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes <see href="https://www.w3.org/TR/n-quads/">N-Quads</see>, each line in its canonical form: single blanks, only the
/// escapes that canonical N-Triples asks for, no datatype on plain strings. Language tags keep their spelling.
/// </summary>
public sealed class NQuadsWriter : StreamingQuadWriter
{
    private EncodedIri _subject, _graph;

    /// <summary>A writer at the start of a document.</summary>
    public NQuadsWriter(Stream stream)
        : base(stream)
    {
    }

    private protected override void WriteQuad(in Quad quad)
    {
        Output.WriteAgain(quad.Subject, ref _subject);
        Output.Write((byte)' ');
        Output.WriteIri(quad.Predicate);
        Output.Write((byte)' ');
        WriteTerm(quad.Object);
        if (quad.Graph is not null)
        {
            Output.Write((byte)' ');
            Output.WriteAgain(quad.Graph, ref _graph);
        }

        Output.Write(" .\n"u8);
    }

    private protected override void End()
    {
    }

    private void WriteTerm(Term term)
    {
        if (term is Iri iri)
        {
            Output.WriteIri(iri);
            return;
        }

        var literal = (Literal)term;
        Output.WriteQuoted(literal.Lexical);
        if (literal.Language is not null)
        {
            Output.Write((byte)'@');
            Output.Write(literal.Language);
        }
        else if (!literal.Datatype.Equals(Xsd.String))
        {
            Output.Write("^^"u8);
            Output.WriteIri(literal.Datatype);
        }
    }
}
