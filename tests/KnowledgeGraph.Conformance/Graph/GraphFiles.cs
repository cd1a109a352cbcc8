using KnowledgeGraph.Conformance.Peers;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>One claim graph in all its formats, and the text that it quotes.</summary>
/// <param name="Folder">Where the graph lies; a relative path is one in the repository.</param>
/// <param name="Name">The files' name without extension.</param>
/// <param name="Text">The article, in the repository.</param>
internal sealed record GraphFiles(string Folder, string Name, string Text)
{
    private static readonly Lazy<GraphFiles> Built = new(Build);

    /// <summary>An invented article with every construct that the shapes speak of, written by hand.</summary>
    public static GraphFiles Example { get; } = new(
        "tests/KnowledgeGraph.Conformance/Graph/Examples",
        "harbour-line",
        "tests/KnowledgeGraph.Conformance/Graph/Examples/harbour-line.txt");

    /// <summary>The seed article as the builder writes it now.</summary>
    public static GraphFiles Seed => Built.Value;

    /// <summary>The formats that a graph is published in, by extension.</summary>
    public static string[] Formats { get; } = ["ttl", "trig", "nq", "jsonld"];

    /// <summary>The graph in every format.</summary>
    public string[] Paths => [.. Formats.Select(PathOf)];

    /// <summary>The article's file.</summary>
    public string TextPath => Repository.At(Text);

    /// <summary>The graph in one format.</summary>
    public string PathOf(string format) => Repository.At(Folder, $"{Name}.{format}");

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static GraphFiles Build()
    {
        const string Article = "seeds/2024-iran-pakistan-conflict.txt";
        string folder = Path.Combine(AppContext.BaseDirectory, "seed-graph");
        ExternalProgram.Run(
            "dotnet", Repository.Root, Path.Combine(AppContext.BaseDirectory, "kg.dll"), "build", Article, "-o", folder, "--format", "turtle,trig,nquads,jsonld");
        return new GraphFiles(folder, "2024-iran-pakistan-conflict", Article);
    }
}
