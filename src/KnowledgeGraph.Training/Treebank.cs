using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Training;

/// <summary>The sentences of CoNLL-U files.</summary>
internal static class Treebank
{
    private const string Genre = "meta::genre = ";

    /// <summary>
    /// Reads files one after the other. Documents whose comment "meta::genre" (as GUM has it) names one of <paramref name="excludedGenres"/> are left out.
    /// </summary>
    public static IEnumerable<ConlluSentence> Read(IEnumerable<string> files, IReadOnlyCollection<string> excludedGenres)
    {
        foreach (string file in files)
        {
            using var reader = new StreamReader(file);
            bool excluded = false;
            foreach (var sentence in ConlluReader.Read(reader, file))
            {
                if (sentence.Comments.Any(c => c.StartsWith("newdoc", StringComparison.Ordinal)))
                {
                    string? genre = sentence.Comments.FirstOrDefault(c => c.StartsWith(Genre, StringComparison.Ordinal))?[Genre.Length..];
                    excluded = genre is not null && excludedGenres.Contains(genre);
                }

                if (!excluded)
                {
                    yield return sentence;
                }
            }
        }
    }
}
