using System.Text;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>Text for a line of a terminal: names and articles may hold line ends and terminal commands, which are shown as blanks.</summary>
internal static class OneLine
{
    /// <summary><paramref name="text"/>, as many characters as it has, without controls.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text);
        for (int i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029' ? ' ' : line[i];
        }

        return line.ToString();
    }
}
