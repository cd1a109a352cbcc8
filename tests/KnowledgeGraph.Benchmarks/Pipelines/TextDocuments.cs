using System.Text;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>The documents of a text file: the articles between its lines <c>@@@</c>, and pieces of what has no such lines.</summary>
internal static class TextDocuments
{
    private const string Separator = "@@@";
    private const int MostCharacters = 65_536;

    /// <summary>The documents, one after another.</summary>
    public static IEnumerable<string> In(string path)
    {
        var document = new StringBuilder();
        foreach (string line in File.ReadLines(path))
        {
            if (line != Separator)
            {
                document.Append(line).Append('\n');
            }

            if ((line == Separator || document.Length >= MostCharacters) && document.Length > 0)
            {
                yield return document.ToString();
                document.Clear();
            }
        }

        if (document.Length > 0)
        {
            yield return document.ToString();
        }
    }
}
