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
/// Makes a language model: word vectors from raw text; an ensemble of wide networks from treebanks; trees of the ensemble on raw text; the network
/// that ships from treebanks and those trees. What a step makes stays in the work folder, so that a run can be broken off and taken up again.
/// </summary>
internal sealed class TrainingRun(TrainingOptions options)
{
    private const int LongestSentence = 100, VectorEpochs = 2, MinFeatureCount = 2, MinSilverFeatureCount = 40;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Runs all steps.</summary>
    public void Run()
    {
        Directory.CreateDirectory(options.Work);
        ConlluSentence[][] treebanks = [.. options.Treebanks.Select(file => Treebank.Read([file], options.Without).ToArray())];
        var labels = LabelSets.Of(treebanks.SelectMany(t => t));
        using var items = new StreamReader(options.Entities);
        var names = new NameLabels(treebanks, Articles(), [.. WikidataEntityReader.Read(items, File.ReadAllText(options.Classes))]);
        TrainingSentence[] gold = [.. treebanks.SelectMany((t, i) => t.Where(s => s.Words.Length <= LongestSentence).Select(s => labels.Label(s, names.Of(i, s))))];
        var development = options.Development
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Sentences: Treebank.Read([file], options.Without).Select(s => labels.Label(s)).ToArray())).ToArray();
        Say($"{gold.Length} sentences, {gold.Sum(s => s.Length)} words of treebanks");

        var vectors = Vectors();
        TrainingSentence[] silver = Silver(gold, names, vectors, labels, development);
        var student = Student(gold, silver, vectors, labels, development);
        WriteModel(student, vectors, [.. treebanks.SelectMany(t => t)]);
        WriteCard(silver.Sum(s => s.Length));
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

    private TrainingSentence[] Silver(
        TrainingSentence[] gold, NameLabels names, WordVectors vectors, LabelSets labels, IEnumerable<(string Name, TrainingSentence[] Sentences)> development)
    {
        string path = Path.Combine(options.Work, "silver.conllu");
        if (!File.Exists(path))
        {
            var table = new FeatureTable(gold.SelectMany(s => s.Forms), MinFeatureCount, vectors.Keys);
            TrainableNetwork[] teachers = [.. Enumerable.Range(options.Seed, options.Teachers)
                .Select(seed => new TrainableNetwork(new NetworkShape(Hidden: options.Teacher.Hidden), table, vectors, labels, NameTags.Count, seed))];
            Parallel.For(0, teachers.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
                Train($"teacher-{options.Seed + i}", teachers[i], new TrainingPlan(options.Teacher.Epochs), options.Seed + i, _ => gold));
            var ensemble = new Ensemble(teachers);
            foreach (var (name, sentences) in development)
            {
                Say($"ensemble on {name}: {new DevelopmentScore(ensemble, sentences, labels)}");
            }

            SilverTreebank.Write(Articles().Select(names.Of), ensemble, labels, options.SilverWords, options.Threads, path);
        }

        TrainingSentence[] silver = [.. SilverTreebank.Read(path, labels)];
        Say($"{silver.Length} sentences, {silver.Sum(s => s.Length)} words of raw text with trees");
        return silver;
    }

    private TrainableNetwork Student(
        TrainingSentence[] gold, TrainingSentence[] silver, WordVectors vectors, LabelSets labels, IEnumerable<(string Name, TrainingSentence[] Sentences)> development)
    {
        var table = new FeatureTable(gold.SelectMany(s => s.Forms), MinFeatureCount, silver.SelectMany(s => s.Forms), MinSilverFeatureCount, vectors.Keys);
        var student = new TrainableNetwork(new NetworkShape(Hidden: options.Student.Hidden), table, vectors, labels, NameTags.Count, options.Seed);
        var mixture = new SilverMixture(gold, silver, options.SilverWordsAnEpoch, options.Student.Epochs - options.GoldEpochs);
        Train($"student-{options.Student.Hidden}", student, new TrainingPlan(options.Student.Epochs, Dropout: options.Dropout), options.Seed, mixture.Epoch);
        foreach (var (name, sentences) in development)
        {
            Say($"student on {name}: {new DevelopmentScore(new Ensemble([student]), sentences, labels)}");
        }

        return student;
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

    private void WriteCard(int silverWords)
    {
        using var file = File.OpenRead(options.Output);
        var analyzer = new SyntaxAnalyzer(LanguageModel.Read(file));
        var scores = options.Development.Select(f => (Path.GetFileNameWithoutExtension(f), ModelScore.Of(analyzer, [.. Treebank.Read([f], options.Without)])));
        File.WriteAllText(Path.ChangeExtension(options.Output, ".md"), ModelCard.Write(options, silverWords, scores, _clock.Elapsed));
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
