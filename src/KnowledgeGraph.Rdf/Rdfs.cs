namespace KnowledgeGraph.Rdf;

/// <summary>Terms of <see href="https://www.w3.org/TR/rdf-schema/">RDF Schema</see>.</summary>
public static class Rdfs
{
    /// <summary>The namespace, by custom <c>rdfs:</c>.</summary>
    public const string Namespace = "http://www.w3.org/2000/01/rdf-schema#";

    /// <summary>rdfs:label, a name for people.</summary>
    public static readonly Iri Label = new(Namespace + "label");
}
