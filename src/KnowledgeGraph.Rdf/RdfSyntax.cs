namespace KnowledgeGraph.Rdf;

/// <summary>Terms of the <see href="https://www.w3.org/1999/02/22-rdf-syntax-ns#">RDF vocabulary</see>.</summary>
public static class RdfSyntax
{
    /// <summary>The namespace, by custom <c>rdf:</c>.</summary>
    public const string Namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>rdf:type, Turtle's <c>a</c>.</summary>
    public static readonly Iri Type = new(Namespace + "type");

    /// <summary>rdf:langString, the datatype of text with a language tag.</summary>
    public static readonly Iri LangString = new(Namespace + "langString");

    /// <summary>rdf:Property.</summary>
    public static readonly Iri Property = new(Namespace + "Property");

    /// <summary>rdf:Statement, a described triple.</summary>
    public static readonly Iri Statement = new(Namespace + "Statement");

    /// <summary>rdf:subject of a described triple.</summary>
    public static readonly Iri Subject = new(Namespace + "subject");

    /// <summary>rdf:predicate of a described triple.</summary>
    public static readonly Iri Predicate = new(Namespace + "predicate");

    /// <summary>rdf:object of a described triple.</summary>
    public static readonly Iri Object = new(Namespace + "object");
}
