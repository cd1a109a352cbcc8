namespace KnowledgeGraph.Rdf;

/// <summary>
/// An RDF 1.1 term: an <see cref="Iri"/> or a <see cref="Literal"/>. This library knows no blank nodes.
/// <see cref="object.ToString"/> gives the term as N-Triples writes it.
/// </summary>
public abstract record Term;
