namespace KnowledgeGraph;

/// <summary>Where the repository's files lie, found from the test assembly upwards.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>KnowledgeGraph.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path inside the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))
            ? folder
            : Find(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
                ?? throw new InvalidOperationException("KnowledgeGraph.sln is not above the test assembly"));
}
