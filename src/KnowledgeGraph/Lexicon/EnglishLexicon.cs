using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>All word lists. Immutable.</summary>
public sealed class EnglishLexicon
{
    /// <summary>Reads the lists that the library carries; a fault in one is a <see cref="FormatException"/> with file and line.</summary>
    public EnglishLexicon()
    {
        Verbs = new VerbLexicon();
        Cues = new CueLexicon(Verbs);
        FunctionWords = new FunctionWords();
        Hedges = new HedgeLexicon();
        LiteralPhrases = new LiteralPhrases();
        Relations = new RelationLexicon();
        EventNouns = LexiconFile.Read("event-nouns.tsv", "noun").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The forms of verbs.</summary>
    public VerbLexicon Verbs { get; }

    /// <summary>Words that attribute.</summary>
    public CueLexicon Cues { get; }

    /// <summary>The closed word classes.</summary>
    public FunctionWords FunctionWords { get; }

    /// <summary>Phrases in which a cue attributes nothing.</summary>
    public LiteralPhrases LiteralPhrases { get; }

    /// <summary>Nouns of things that happen ("attack"), as lemmas in lower case.</summary>
    public IReadOnlySet<string> EventNouns { get; }

    /// <summary>What claims are compared by.</summary>
    public RelationLexicon Relations { get; }

    /// <summary>Words that hedge.</summary>
    public HedgeLexicon Hedges { get; }
}
