using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Training.Morphology;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Network;
using KnowledgeGraph.Training.Raw;
using KnowledgeGraph.Training.Vectors;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>
/// Makes a language model: word vectors from raw text; then rounds, in each of which an ensemble learns from the treebanks and from the raw text that
/// the ensemble before it has annotated; and the network that ships, from the treebanks and the raw text of the last round. What a step makes
/// stays in the work folder, so that a run can be broken off and taken up again.
/// </summary>
internal sealed class TrainingRun(TrainingOptions options)
{
    private const int LongestSentence = 100, VectorEpochs = 2, MinFeatureCount = 2, SilverWordsAFeature = 100_000, NameRepetitions = 3, RefiningNameRepetitions = 6;
    private const double RefiningRate = 7e-4;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Runs all steps.</summary>
    public void Run()
    {
        Directory.CreateDirectory(options.Work);
        ConlluSentence[][] treebanks = [.. options.Treebanks.Select(file => Treebank.Read([file], options.Without).ToArray())];
        var labels = LabelSets.Of(treebanks.SelectMany(t => t));
        using var items = new StreamReader(options.Entities);
        var names = new NameLabels(treebanks, Articles(), [.. WikidataEntityReader.Read(items, File.ReadAllText(options.Classes))]);
        var (annotated, heldOut) = AnnotatedNames();
        var namesAlone = annotated.Select(TrainingSentence.Of).ToArray();
        TrainingSentence[] Gold(Func<int, ConlluSentence, int[]> namesOf, int nameRepetitions) =>
        [
            .. treebanks.SelectMany((t, i) => t.Where(s => s.Words.Length <= LongestSentence).Select(s => labels.Label(s, namesOf(i, s)))),
            .. Enumerable.Repeat(namesAlone, nameRepetitions).SelectMany(s => s),
        ];
        var gold = new GoldText(Gold(names.Of, NameRepetitions), Gold(names.Annotated, RefiningNameRepetitions));
        var development = options.Development
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Sentences: Treebank.Read([file], options.Without).Select(s => labels.Label(s)).ToArray())).ToArray();
        Say($"{gold.Learned.Length} sentences, {gold.Learned.Sum(s => s.Length)} words with annotation");

        var vectors = Vectors();
        TrainingSentence[] silver = [];
        for (int round = 1; round <= options.Rounds; round++)
        {
            silver = Silver(round, gold, silver, names, vectors, labels, development);
        }

        var student = Untrained(options.Student, options.Seed, Table(gold, silver, vectors), vectors, labels);
        Learn("student", student, options.Student, options.Seed, gold, silver);
        Report("student", new([student]), development, labels);
        WriteModel(student, vectors, [.. treebanks.SelectMany(t => t)]);
        WriteCard(silver.Sum(s => s.Length), heldOut);
    }

    /// <summary>The sentences with annotated names, those to learn from and, a third, those to measure on.</summary>
    private (LabelledNames[] Learned, LabelledNames[] HeldOut) AnnotatedNames()
    {
        using var file = new StreamReader(options.Names);
        LabelledNames[] all = [.. AnnotatedNameReader.Read(file)];
        int learned = all.Length * 2 / 3;
        return (all[..learned], all[learned..]);
    }

    private IEnumerable<RawArticle> Articles()
    {
        using var text = new StreamReader(options.Text);
        foreach (var article in RawArticleReader.Read(text))
        {
            yield return article;
        }
    }

    private WordVectors Vectors()
    {
        string path = Path.Combine(options.Work, "vectors");
        if (!File.Exists(path))
        {
            WordVectorsFile.Write(SkipGram.Learn(RawText.Sentences(Articles()), VectorEpochs), path);
        }

        var vectors = WordVectorsFile.Read(path);
        Say($"vectors of {vectors.Keys.Length} words");
        return vectors;
    }

    /// <summary>The raw text as the ensemble of a round annotates it.</summary>
    private TrainingSentence[] Silver(
        int round, GoldText gold, TrainingSentence[] before, NameLabels names, WordVectors vectors, LabelSets labels, (string Name, TrainingSentence[] Sentences)[] development)
    {
        string path = Path.Combine(options.Work, $"silver-{round}.conllu");
        if (!File.Exists(path))
        {
            var size = round == 1 ? options.Teacher : options.Student;
            var table = Table(gold, before, vectors);
            TrainableNetwork[] networks = [.. Enumerable.Range(options.Seed, options.Teachers).Select(seed => Untrained(size, seed, table, vectors, labels))];
            Parallel.For(0, networks.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
                Learn($"round-{round}-network", networks[i], size, options.Seed + i, gold, before));
            var ensemble = new Ensemble(networks);
            Report($"round {round}", ensemble, development, labels);
            SilverTreebank.Write(Articles().Select(names.Of), ensemble, labels, options.SilverWords * round, options.Threads, path);
        }

        TrainingSentence[] silver = [.. SilverTreebank.Read(path, labels)];
        Say($"{silver.Length} sentences, {silver.Sum(s => s.Length)} words of raw text with trees");
        return silver;
    }

    private static FeatureTable Table(GoldText gold, TrainingSentence[] silver, WordVectors vectors)
    {
        int minSilver = Math.Max(MinFeatureCount, silver.Sum(s => s.Length) / SilverWordsAFeature);
        return new(gold.Learned.SelectMany(s => s.Forms), MinFeatureCount, silver.SelectMany(s => s.Forms), minSilver, vectors.Keys);
    }

    /// <summary>A network before training. Its weights come from torch's generator, which all threads share: networks must be made one after the other to be made alike again.</summary>
    private static TrainableNetwork Untrained(NetworkSize size, int seed, FeatureTable table, WordVectors vectors, LabelSets labels) =>
        new(new NetworkShape(Hidden: size.Hidden), table, vectors, labels, NameTags.Count, seed);

    /// <summary>Trains a network on <paramref name="gold"/> and, where there are any, on <paramref name="silver"/> sentences, and refines it on what people annotated.</summary>
    private void Learn(string name, TrainableNetwork network, NetworkSize size, int seed, GoldText gold, TrainingSentence[] silver)
    {
        double dropout = silver.Length == 0 ? options.TeacherDropout : options.Dropout;
        var mixture = new SilverMixture(gold.Learned, silver, options.SilverWordsAnEpoch, size.Epochs - options.GoldEpochs);
        Train($"{name}-{size.Hidden}-{seed}", network, new TrainingPlan(size.Epochs, Dropout: dropout), seed, mixture.Epoch);
        Train($"{name}-{size.Hidden}-{seed}-refined", network, new TrainingPlan(options.RefiningEpochs, Rate: RefiningRate, Dropout: dropout), seed, _ => gold.Refining);
    }

    private void Report(string name, Ensemble ensemble, (string Name, TrainingSentence[] Sentences)[] development, LabelSets labels)
    {
        foreach (var (treebank, sentences) in development)
        {
            Say($"{name} on {treebank}: {new DevelopmentScore(ensemble, sentences, labels)}");
        }
    }

    private void Train(string name, TrainableNetwork network, TrainingPlan plan, int seed, Func<int, IReadOnlyList<TrainingSentence>> sentences)
    {
        string path = Path.Combine(options.Work, name);
        if (Checkpoint.Exists(path))
        {
            Checkpoint.Read(network, path);
            return;
        }

        network.Module.train();
        new Trainer(network, plan, seed).Train(sentences, (epoch, loss) => Say($"{name} epoch {epoch} loss {loss:F3}"));
        Checkpoint.Write(network, path);
    }

    /// <summary>Writes the model file, whole or not at all.</summary>
    private void WriteModel(TrainableNetwork student, WordVectors vectors, IEnumerable<ConlluSentence> treebank)
    {
        using var text = new StreamReader(options.Text);
        var lemmas = LemmatizerTrainer.Learn(treebank, WordCounts.Count(text));
        var features = MorphologicalFeaturesTrainer.Learn(treebank);
        string part = options.Output + ".part";
        using (var file = File.Create(part))
        {
            ModelFile.Write(file,
            [
                Section(LanguageModel.LicenceSection, writer => writer.Write(Encoding.UTF8.GetBytes(Licence.Text))),
                Section(LanguageModel.NetworkSection, NetworkExport.Of(student, vectors).Write),
                Section(LanguageModel.LemmaSection, lemmas.Write),
                Section(LanguageModel.FeatureSection, features.Write),
            ]);
        }

        File.Move(part, options.Output, overwrite: true);
        Say($"{options.Output}: {new FileInfo(options.Output).Length} bytes");
    }

    private void WriteCard(int silverWords, LabelledNames[] heldOut)
    {
        using var file = File.OpenRead(options.Output);
        var analyzer = new SyntaxAnalyzer(LanguageModel.Read(file));
        var scores = options.Development.Select(f => (Path.GetFileNameWithoutExtension(f), ModelScore.Of(analyzer, [.. Treebank.Read([f], options.Without)])));
        File.WriteAllText(Path.ChangeExtension(options.Output, ".md"), ModelCard.Write(options, silverWords, scores, NameScore.Of(analyzer, heldOut), _clock.Elapsed));
    }

    private static KeyValuePair<string, byte[]> Section(string name, Action<BinaryWriter> write)
    {
        var content = new MemoryStream();
        using (var writer = new BinaryWriter(content))
        {
            write(writer);
        }

        return new(name, content.ToArray());
    }

    private void Say(FormattableString message) =>
        Console.Error.WriteLine($"{_clock.Elapsed.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)} {message.ToString(CultureInfo.InvariantCulture)}");
}
