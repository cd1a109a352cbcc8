using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>The golden parses: sentences of the kinds that attribution needs, annotated by hand. Each says in a comment why it is there.</summary>
internal static class GoldenFiles
{
    private static readonly string Folder = Repository.At("tests", "KnowledgeGraph.Conformance", "Language", "Golden");

    /// <summary>All sentences, by file and in order.</summary>
    public static IReadOnlyList<ConlluSentence> Sentences { get; } =
        [.. Directory.GetFiles(Folder, "*.conllu").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>What is in the file <paramref name="name"/>.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The value of the comment <paramref name="key"/>; null where there is none.</summary>
    public static string? Comment(this ConlluSentence sentence, string key) =>
        sentence.Comments.FirstOrDefault(c => c.StartsWith(key + " = ", StringComparison.Ordinal))?[(key.Length + 3)..];

    private static List<ConlluSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. ConlluReader.Read(reader, Path.GetFileName(path))];
    }
}
