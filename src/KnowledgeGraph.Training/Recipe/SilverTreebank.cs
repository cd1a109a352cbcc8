using System.Globalization;
using System.Text;
using KnowledgeGraph.Training.Network;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>Raw sentences with the trees that an ensemble gives them.</summary>
internal static class SilverTreebank
{
    private const int Fewest = 5, Most = 50, Chunk = 20_000, BatchWords = 1500;

    /// <summary>Parses sentences until there are <paramref name="words"/> words and writes them as CoNLL-U without lemmas and features.</summary>
    /// <param name="sentences">Tokens of sentences.</param>
    /// <param name="ensemble">Who parses them.</param>
    /// <param name="labels">What its labels stand for.</param>
    /// <param name="words">How many words to write.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="path">The file; it is there whole or not at all.</param>
    public static void Write(IEnumerable<string[]> sentences, Ensemble ensemble, LabelSets labels, long words, int threads, string path)
    {
        ensemble.Prepare();
        using (var writer = new StreamWriter(path + ".part", false, new UTF8Encoding(false)))
        {
            foreach (string[][] chunk in sentences.Where(s => s.Length is >= Fewest and <= Most).Chunk(Chunk))
            {
                var parsed = Parse(chunk, ensemble, threads);
                for (int i = 0; i < parsed.Length && words > 0; i++)
                {
                    Write(writer, parsed[i], labels);
                    words -= parsed[i].Length;
                }

                if (words <= 0)
                {
                    break;
                }
            }
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>The sentences with trees, in their order.</summary>
    private static TrainingSentence[] Parse(string[][] chunk, Ensemble ensemble, int threads)
    {
        TrainingSentence[] given = [.. chunk.Select(TrainingSentence.Unlabelled)];
        var places = new Dictionary<string[], int>(given.Select((s, i) => KeyValuePair.Create(s.Forms, i)), ReferenceEqualityComparer.Instance);
        var parsed = new TrainingSentence[chunk.Length];
        Parallel.ForEach(Batch.Cut(given, BatchWords, new Random(0)), new ParallelOptions { MaxDegreeOfParallelism = threads }, batch =>
        {
            foreach (var (sentence, _) in ensemble.Parse(batch))
            {
                parsed[places[sentence.Forms]] = sentence;
            }
        });
        return parsed;
    }

    private static void Write(TextWriter writer, TrainingSentence sentence, LabelSets labels)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{i + 1}\t{sentence.Forms[i]}\t_\t{labels.Upos[sentence.Upos[i]]}\t{labels.Xpos[sentence.Xpos[i]]}\t_\t{sentence.Heads[i]}\t{labels.Relations[sentence.Relations[i]]}\t_\t_\n"));
        }

        writer.Write('\n');
    }
}
