using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The graph of an article, with what a writer needs to make it readable.</summary>
/// <param name="Quads">The quads in document order, each node in one run, the plain triples last.</param>
/// <param name="Prefixes">The prefixes for Turtle and TriG.</param>
/// <param name="JsonLdContext">The text of the JSON-LD context.</param>
public sealed record ClaimGraph(IReadOnlyList<Quad> Quads, PrefixMap Prefixes, string JsonLdContext)
{
    /// <summary>The classes whose instances stand on their own where a syntax nests nodes.</summary>
    public static IReadOnlyList<Iri> RootTypes { get; } = [Cg.Article, Cg.Claim, Cg.ClaimRelation, Cg.Reference, Cg.Work, Cg.Entity, Cg.Event, RdfSyntax.Property];
}
