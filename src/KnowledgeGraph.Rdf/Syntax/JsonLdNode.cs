namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>What the quads say about one subject, in the order in which they came.</summary>
internal sealed class JsonLdNode(Iri id)
{
    public Iri Id { get; } = id;

    public List<Iri> Types { get; } = [];

    public List<(Iri Predicate, Term Object)> Properties { get; } = [];

    /// <summary>Whether another node refers to it by a property other than rdf:type.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>Whether it has a place of its own in the document, not one inside another node.</summary>
    public bool IsRoot { get; set; }

    /// <summary>Whether the document has it already.</summary>
    public bool IsWritten { get; set; }

    public void Add(Iri predicate, Term value)
    {
        if (predicate == RdfSyntax.Type && value is Iri type)
        {
            Types.Add(type);
        }
        else
        {
            Properties.Add((predicate, value));
        }
    }
}
