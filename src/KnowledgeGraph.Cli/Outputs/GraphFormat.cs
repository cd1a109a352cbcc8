using KnowledgeGraph.Graph;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>An RDF syntax that graphs are written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Extension">The extension of its files.</param>
/// <param name="Open">Opens a writer on a stream.</param>
internal sealed record GraphFormat(string Name, string Extension, Func<Stream, GraphOptions, IQuadWriter> Open)
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<GraphFormat> All { get; } =
    [
        new("turtle", ".ttl", (stream, options) => new TurtleWriter(stream, Prefixes.For(options))),
        new("jsonld", ".jsonld", (stream, options) => new JsonLdWriter(stream, JsonLdContext.Parse(Prefixes.JsonLdContext(options)), GraphMapper.RootTypes)),
        new("trig", ".trig", (stream, options) => new TriGWriter(stream, Prefixes.For(options))),
        new("nquads", ".nq", (stream, _) => new NQuadsWriter(stream)),
    ];

    /// <summary>Writes a graph to a stream.</summary>
    public void Write(Stream stream, IReadOnlyList<Quad> quads, GraphOptions options)
    {
        using var writer = Open(stream, options);
        foreach (var quad in quads)
        {
            writer.Write(quad);
        }
    }
}
