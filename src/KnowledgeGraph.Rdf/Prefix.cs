namespace KnowledgeGraph.Rdf;

/// <summary>A short name for a namespace, as Turtle and SPARQL declare it.</summary>
/// <param name="Label">What stands before the colon; may be empty.</param>
/// <param name="Namespace">What the label and the colon stand for.</param>
public readonly record struct Prefix(string Label, Iri Namespace);
