namespace KnowledgeGraph.Rdf;

/// <summary>An absolute IRI (RFC 3987), compared as a string.</summary>
public sealed record Iri(string Value) : Term;
