namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// The statements that Turtle and TriG have in common, grouped as they come: a predicate a line, an object a line where
/// there are several (classes share theirs), a blank line between subjects.
/// </summary>
internal sealed class TurtleStatements(Utf8Output output, PrefixMap prefixes)
{
    private Iri? subject;
    private Iri? predicate;
    private bool needsBlankLine;

    /// <summary>Writes the declarations of all prefixes.</summary>
    public void WritePrefixes()
    {
        foreach (var (label, space) in prefixes)
        {
            output.Write("@prefix "u8);
            output.Write(label);
            output.Write(": "u8);
            output.WriteIri(space);
            output.Write(" .\n"u8);
            needsBlankLine = true;
        }
    }

    /// <summary>Writes a quad's triple, which goes on with the subject and predicate of the one before where it has the same.</summary>
    public void Write(in Quad quad, ReadOnlySpan<byte> margin)
    {
        if (!quad.Subject.Equals(subject))
        {
            End();
            BlankLine();
            output.Write(margin);
            WriteIri(quad.Subject);
            output.Write((byte)' ');
            WritePredicate(quad.Predicate);
            output.Write((byte)' ');
        }
        else if (!quad.Predicate.Equals(predicate))
        {
            output.Write(" ;\n    "u8);
            output.Write(margin);
            WritePredicate(quad.Predicate);
            output.Write((byte)' ');
        }
        else if (quad.Predicate.Equals(RdfSyntax.Type))
        {
            output.Write(", "u8);
        }
        else
        {
            output.Write(",\n        "u8);
            output.Write(margin);
        }

        (subject, predicate) = (quad.Subject, quad.Predicate);
        WriteTerm(quad.Object);
    }

    /// <summary>Ends the statement under way, if there is one.</summary>
    public void End()
    {
        if (subject is not null)
        {
            output.Write(" .\n"u8);
            (subject, predicate, needsBlankLine) = (null, null, true);
        }
    }

    /// <summary>Opens the block of a named graph.</summary>
    public void Open(Iri graph)
    {
        BlankLine();
        WriteIri(graph);
        output.Write(" {\n"u8);
        needsBlankLine = false;
    }

    /// <summary>Closes the block of a named graph.</summary>
    public void Close()
    {
        output.Write("}\n"u8);
        needsBlankLine = true;
    }

    private void BlankLine()
    {
        if (needsBlankLine)
        {
            output.Write((byte)'\n');
        }
    }

    private void WritePredicate(Iri iri)
    {
        if (iri.Equals(RdfSyntax.Type))
        {
            output.Write((byte)'a');
        }
        else
        {
            WriteIri(iri);
        }
    }

    private void WriteTerm(Term term)
    {
        if (term is Iri iri)
        {
            WriteIri(iri);
            return;
        }

        var literal = (Literal)term;
        if (LiteralShorthand.Has(literal))
        {
            output.Write(literal.Lexical);
            return;
        }

        output.WriteQuoted(literal.Lexical);
        if (literal.Language is not null)
        {
            output.Write((byte)'@');
            output.Write(literal.Language);
        }
        else if (!literal.Datatype.Equals(Xsd.String))
        {
            output.Write("^^"u8);
            WriteIri(literal.Datatype);
        }
    }

    private void WriteIri(Iri iri)
    {
        if (!prefixes.TryMatch(iri.Value, out var prefix, out var form))
        {
            output.WriteIri(iri);
            return;
        }

        output.Write(prefix.Label);
        output.Write((byte)':');
        var local = iri.Value.AsSpan(prefix.Namespace.Value.Length);
        if (form == LocalNameForm.Escaped)
        {
            WriteEscaped(local);
        }
        else
        {
            output.Write(local);
        }
    }

    private void WriteEscaped(ReadOnlySpan<char> local)
    {
        int written = 0;
        for (int escaped = PrefixedName.IndexOfEscape(local, 0); escaped >= 0; escaped = PrefixedName.IndexOfEscape(local, escaped + 1))
        {
            output.Write(local[written..escaped]);
            output.Write((byte)'\\');
            written = escaped;
        }

        output.Write(local[written..]);
    }
}
