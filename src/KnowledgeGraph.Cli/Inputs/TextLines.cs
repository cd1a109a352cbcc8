using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads an input as lines of text, one after another, so that inputs of any size can be read.</summary>
internal static class TextLines
{
    private const int MostBytesPerUnit = 3;
    private const int MostBytes = ArticleLimits.MaxLineLength * MostBytesPerUnit;

    /// <summary>The lines of <paramref name="source"/> without their line feeds; a byte-order mark stays the first character.</summary>
    /// <exception cref="InputOutputException">The input cannot be read, or a line is no text or too long.</exception>
    public static IEnumerable<string> In(InputSource source)
    {
        using var stream = source.Open();
        var lines = new LineReader(source, stream, MostBytes + 1);
        for (int number = 1; lines.Read() is { } line; number++)
        {
            yield return Decode(line, $"{source.Place}:{number}");
        }
    }

    private static string Decode(byte[] line, string place)
    {
        if (line.Length <= MostBytes)
        {
            if (TextDecoder.Decode(line).Diagnostics.FirstOrDefault(d => d.Code is DiagnosticCodes.InvalidUtf8 or DiagnosticCodes.Binary) is { } error)
            {
                throw new InputOutputException(place, error.Message);
            }

            string text = Encoding.UTF8.GetString(line);
            if (text.Length <= ArticleLimits.MaxLineLength)
            {
                return text;
            }
        }

        throw new InputOutputException(place, $"the line is longer than {ArticleLimits.MaxLineLength} characters");
    }
}
