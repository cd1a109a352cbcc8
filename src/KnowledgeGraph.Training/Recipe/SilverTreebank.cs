using System.Globalization;
using System.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Training.Network;
using KnowledgeGraph.Training.Raw;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>Raw sentences with the trees that an ensemble gives them.</summary>
internal static class SilverTreebank
{
    private const int Fewest = 5, Most = 50, MostOfAnArticle = 60, Chunk = 20_000, BatchWords = 1500;
    private const string Names = "Names=";

    /// <summary>Parses sentences until there are <paramref name="words"/> words and writes them as CoNLL-U without lemmas and features; what is known of names stands in MISC.</summary>
    /// <param name="articles">The sentences of each article.</param>
    /// <param name="ensemble">Who parses them.</param>
    /// <param name="labels">What its labels stand for.</param>
    /// <param name="words">How many words to write.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="path">The file; it is there whole or not at all.</param>
    public static void Write(IEnumerable<IEnumerable<TrainingSentence>> articles, Ensemble ensemble, LabelSets labels, long words, int threads, string path)
    {
        ensemble.Prepare();
        using (var writer = new StreamWriter(path + ".part", false, new UTF8Encoding(false)))
        {
            var sentences = articles.SelectMany(a => a.Where(s => s.Length is >= Fewest and <= Most && RawText.IsProse(s.Forms)).Take(MostOfAnArticle));
            foreach (var sentence in sentences.Chunk(Chunk).SelectMany(chunk => Parse(chunk, ensemble, threads)))
            {
                Write(writer, sentence, labels);
                words -= sentence.Length;
                if (words <= 0)
                {
                    break;
                }
            }
        }

        File.Move(path + ".part", path, overwrite: true);
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{IEnumerable{TrainingSentence}}, Ensemble, LabelSets, long, int, string)"/> wrote.</summary>
    public static IEnumerable<TrainingSentence> Read(string path, LabelSets labels) => Treebank.Read([path], []).Select(s => labels.Label(s, NamesOf(s)));

    private static int[] NamesOf(ConlluSentence sentence) =>
        [.. sentence.Words.Select(w => w.Misc.StartsWith(Names, StringComparison.Ordinal) ? int.Parse(w.Misc[Names.Length..], CultureInfo.InvariantCulture) : NameSets.All)];

    /// <summary>The sentences with trees, in their order.</summary>
    private static TrainingSentence[] Parse(TrainingSentence[] chunk, Ensemble ensemble, int threads)
    {
        var places = new Dictionary<string[], int>(chunk.Select((s, i) => KeyValuePair.Create(s.Forms, i)), ReferenceEqualityComparer.Instance);
        var parsed = new TrainingSentence[chunk.Length];
        Parallel.ForEach(Batch.Cut(chunk, BatchWords, new Random(0)), new ParallelOptions { MaxDegreeOfParallelism = threads }, batch =>
        {
            foreach (var sentence in ensemble.Parse(batch))
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
            string misc = sentence.Names[i] == NameSets.All ? "_" : string.Create(CultureInfo.InvariantCulture, $"{Names}{sentence.Names[i]}");
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{i + 1}\t{sentence.Forms[i]}\t_\t{labels.Upos[sentence.Upos[i]]}\t{labels.Xpos[sentence.Xpos[i]]}\t_\t{sentence.Heads[i]}\t{labels.Relations[sentence.Relations[i]]}\t_\t{misc}\n"));
        }

        writer.Write('\n');
    }
}
