using KnowledgeGraph.Graph;
using KnowledgeGraph.Rdf.Syntax;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>An RDF syntax that graphs are written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">The extension of its files.</param>
/// <param name="Open">Opens a writer on a stream.</param>
internal sealed record GraphFormat(string Name, string Extension, Func<Stream, ClaimGraph, IQuadWriter> Open)
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<GraphFormat> All { get; } =
    [
        new("turtle", ".ttl", (stream, graph) => new TurtleWriter(stream, graph.Prefixes)),
        new("jsonld", ".jsonld", (stream, graph) => new JsonLdWriter(stream, JsonLdContext.Parse(graph.JsonLdContext), ClaimGraph.RootTypes)),
        new("trig", ".trig", (stream, graph) => new TriGWriter(stream, graph.Prefixes)),
        new("nquads", ".nq", (stream, _) => new NQuadsWriter(stream)),
    ];

    /// <summary>Writes a graph to a stream.</summary>
    public void Write(Stream stream, ClaimGraph graph)
    {
        using var writer = Open(stream, graph);
        foreach (var quad in graph.Quads)
        {
            writer.Write(quad);
        }
    }
}
