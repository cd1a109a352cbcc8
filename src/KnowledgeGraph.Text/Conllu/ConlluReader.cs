using System.Text;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>
/// Reads <see href="https://universaldependencies.org/format.html">CoNLL-U</see>, a sentence at a time, and refuses what is none: sentences have
/// words in order, and either one root and no circles or no heads at all. Tags, features and relations are not judged.
/// </summary>
/// <remarks>
/// Lines end in LF or CR LF; a byte-order mark is passed over. All errors are <see cref="FormatException"/>s of one line, <c>file:line: reason</c>.
/// Nothing more than a sentence is held, and time is linear.
/// </remarks>
public static class ConlluReader
{
    /// <summary>The most UTF-16 code units in a line.</summary>
    public const int MaxLineLength = 1_000_000;

    /// <summary>The most UTF-16 code units in all lines of a sentence.</summary>
    public const int MaxSentenceLength = 16 * 1024 * 1024;

    /// <summary>The sentences of <paramref name="reader"/>, which <paramref name="file"/> names in errors.</summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(Lines(reader), file);
    }

    /// <summary>The sentences of <paramref name="lines"/>, which come without line feeds.</summary>
    public static IEnumerable<ConlluSentence> Read(IEnumerable<string> lines, string file)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var sentence = new SentenceLines(file);
        foreach (string line in lines)
        {
            if (sentence.Add(line))
            {
                yield return sentence.Take();
            }
        }

        if (sentence.End())
        {
            yield return sentence.Take();
        }
    }

    /// <summary>The lines of <paramref name="reader"/>; of one that is longer than allowed, just too much.</summary>
    private static IEnumerable<string> Lines(TextReader reader)
    {
        var line = new StringBuilder();
        char[] buffer = new char[8192];
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            for (int at = 0; at < read;)
            {
                int lineFeed = Array.IndexOf(buffer, '\n', at, read - at);
                int end = lineFeed < 0 ? read : lineFeed;
                line.Append(buffer, at, Math.Min(end - at, MaxLineLength + 1 - line.Length));
                at = end + 1;
                if (lineFeed >= 0)
                {
                    yield return line.ToString();
                    line.Clear();
                }
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
