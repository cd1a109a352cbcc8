using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Text.Conllu;

/// <summary>Reads CoNLL-U, a sentence at a time.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of <paramref name="reader"/>. Throws <see cref="FormatException"/> that names file, line and reason.</summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file)
    {
        var comments = ImmutableArray.CreateBuilder<string>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var tokens = ImmutableArray.CreateBuilder<MultiwordToken>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return new(comments.DrainToImmutable(), words.DrainToImmutable(), tokens.DrainToImmutable());
                }
            }
            else if (line[0] == '#')
            {
                comments.Add(line.AsSpan(1).TrimStart(' ').ToString());
            }
            else
            {
                Add(line, $"{file}:{number}", words, tokens);
            }
        }

        if (words.Count > 0)
        {
            yield return new(comments.DrainToImmutable(), words.DrainToImmutable(), tokens.DrainToImmutable());
        }
    }

    private static void Add(string line, string place, ImmutableArray<ConlluWord>.Builder words, ImmutableArray<MultiwordToken>.Builder tokens)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            throw new FormatException($"{place}: {columns.Length} columns, not {Columns}");
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            tokens.Add(new(Number(columns[0][..dash], place), Number(columns[0][(dash + 1)..], place), columns[1], columns[9]));
            return;
        }

        if (Number(columns[0], place) != words.Count + 1)
        {
            throw new FormatException($"{place}: word {columns[0]} follows word {words.Count}");
        }

        int head = columns[6] == "_" ? -1 : Number(columns[6], place);
        words.Add(new(columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[9]));
    }

    private static int Number(string text, string place) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        ? value
        : throw new FormatException($"{place}: '{text}' is not a number");
}
