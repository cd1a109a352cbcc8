namespace KnowledgeGraph.Rdf;

/// <summary>An RDF 1.1 literal: a lexical form with a datatype, or with a language tag and the datatype rdf:langString.</summary>
public sealed record Literal(string Lexical, Iri Datatype, string? Language = null) : Term;
