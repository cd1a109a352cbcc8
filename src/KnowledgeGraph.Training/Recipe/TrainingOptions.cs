namespace KnowledgeGraph.Training.Recipe;

/// <summary>What a model is made of.</summary>
internal sealed record TrainingOptions
{
    /// <summary>CoNLL-U files to learn from.</summary>
    public required string[] Treebanks { get; init; }

    /// <summary>CoNLL-U files to measure on.</summary>
    public required string[] Development { get; init; }

    /// <summary>Genres of <see cref="Treebanks"/> and <see cref="Development"/> to leave out.</summary>
    public required string[] Without { get; init; }

    /// <summary>Raw text; see <see cref="Raw.RawArticleReader"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Items of a knowledge base; see <see cref="Names.WikidataEntityReader"/>.</summary>
    public required string Entities { get; init; }

    /// <summary>Labels of the classes of these items.</summary>
    public required string Classes { get; init; }

    /// <summary>Sentences with annotated names; see <see cref="KnowledgeGraph.Training.Names.AnnotatedNameReader"/>. Two thirds are learned from, the last third is measured on.</summary>
    public required string Names { get; init; }

    /// <summary>Folder for what the steps leave to the next ones; a step whose result is there is not repeated.</summary>
    public required string Work { get; init; }

    /// <summary>The model file to write.</summary>
    public required string Output { get; init; }

    /// <summary>How often an ensemble is made that annotates raw text.</summary>
    public int Rounds { get; init; } = 2;

    /// <summary>Number of networks in an ensemble.</summary>
    public int Teachers { get; init; } = 2;

    /// <summary>Size of a network of the first ensemble, which has treebanks alone.</summary>
    public NetworkSize Teacher { get; init; } = new(256, 18);

    /// <summary>Size of all other networks: those of later ensembles and the one that ships.</summary>
    public NetworkSize Student { get; init; } = new(192, 16);

    /// <summary>Share of units dropped while a network learns from treebanks alone.</summary>
    public double TeacherDropout { get; init; } = 0.33;

    /// <summary>Share of units dropped while a network learns from raw text too.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>Words of raw text that the first ensemble annotates; the second annotates twice as many, and so on.</summary>
    public long SilverWords { get; init; } = 4_000_000;

    /// <summary>Words of these that a network sees in an epoch.</summary>
    public int SilverWordsAnEpoch { get; init; } = 600_000;

    /// <summary>Epochs at the end in which a network sees no raw text.</summary>
    public int GoldEpochs { get; init; } = 2;

    /// <summary>Epochs after these, at a rate that falls anew, on what people annotated.</summary>
    public int RefiningEpochs { get; init; } = 4;

    /// <summary>Seed of the first network; the others have the following ones.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>How wide a network is and how long it learns.</summary>
/// <param name="Hidden">Width of an LSTM in one direction.</param>
/// <param name="Epochs">Passes over the gold sentences.</param>
internal readonly record struct NetworkSize(int Hidden, int Epochs);
