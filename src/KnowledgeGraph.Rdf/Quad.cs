namespace KnowledgeGraph.Rdf;

/// <summary>A triple in a graph (<see href="https://www.w3.org/TR/rdf11-concepts/#section-dataset">RDF 1.1 dataset</see>).</summary>
/// <param name="Subject">Who or what it is about.</param>
/// <param name="Predicate">The relation.</param>
/// <param name="Object">An IRI or a literal.</param>
/// <param name="Graph">The named graph, or null for the default graph.</param>
public readonly record struct Quad(Iri Subject, Iri Predicate, Term Object, Iri? Graph = null);
