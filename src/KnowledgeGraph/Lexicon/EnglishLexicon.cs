namespace KnowledgeGraph.Lexicon;

/// <summary>All word lists that the rules on words and punctuation read. Immutable.</summary>
public sealed class EnglishLexicon
{
    /// <summary>Reads the lists that the library carries; a fault in one is a <see cref="FormatException"/> with file and line.</summary>
    public EnglishLexicon()
    {
        Verbs = new VerbLexicon();
        Cues = new CueLexicon(Verbs);
        FunctionWords = new FunctionWords();
        Hedges = new HedgeLexicon();
    }

    /// <summary>The forms of verbs.</summary>
    public VerbLexicon Verbs { get; }

    /// <summary>Words that attribute.</summary>
    public CueLexicon Cues { get; }

    /// <summary>The closed word classes.</summary>
    public FunctionWords FunctionWords { get; }

    /// <summary>Words that hedge.</summary>
    public HedgeLexicon Hedges { get; }
}
