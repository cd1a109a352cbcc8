using System.Text;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>Cuts a text file as <c>kg parse</c> does: between lines, after 65,536 characters.</summary>
internal static class TextPieces
{
    private const int Characters = 65_536;

    /// <summary>The pieces, one after another.</summary>
    public static IEnumerable<string> In(string path)
    {
        var piece = new StringBuilder();
        foreach (string line in File.ReadLines(path))
        {
            piece.Append(line).Append('\n');
            if (piece.Length >= Characters)
            {
                yield return piece.ToString();
                piece.Clear();
            }
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
