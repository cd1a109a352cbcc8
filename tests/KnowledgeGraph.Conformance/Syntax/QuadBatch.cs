using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Syntax;

/// <summary>Quads that go through every writer together.</summary>
public sealed record QuadBatch(IReadOnlyList<Quad> Quads)
{
    public override string ToString() => $"{Quads.Count} quads";
}
