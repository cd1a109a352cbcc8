namespace KnowledgeGraph.Conformance.Graph;

/// <summary>One claim graph in all its formats, and the text that it quotes.</summary>
/// <param name="Folder">Where the graph lies, in the repository.</param>
/// <param name="Name">The files' name without extension.</param>
/// <param name="Text">The article, in the repository.</param>
internal sealed record GraphFiles(string Folder, string Name, string Text)
{
    /// <summary>An invented article with every construct that the shapes speak of, written by hand.</summary>
    public static GraphFiles Example { get; } = new(
        "tests/KnowledgeGraph.Conformance/Graph/Examples",
        "harbour-line",
        "tests/KnowledgeGraph.Conformance/Graph/Examples/harbour-line.txt");

    /// <summary>The seed article as the builder writes it.</summary>
    public static GraphFiles Output { get; } = new(
        "output",
        "2024-iran-pakistan-conflict",
        "seeds/2024-iran-pakistan-conflict.txt");

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
}
