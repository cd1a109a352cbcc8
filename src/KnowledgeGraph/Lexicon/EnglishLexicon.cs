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
        QualifierRoles = new QualifierRoles();
        Numerals = new Numerals();
        QuantityWords = new QuantityWords();
        CollectiveVerbs = new CollectiveVerbs();
        NominalPredicates = new NominalPredicates();
        PrepositionalVerbs = new PrepositionalVerbs();
        ProspectiveStances = LexiconFile.Read("prospective-stances.tsv", "stance").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        ImplicativeVerbs = new ImplicativeVerbs();
        Frames = new FrameLexicon();
        FrameProperties = new FrameProperties();
        Casualties = new CasualtyLexicon();
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

    /// <summary>What prepositions, subordinators and adverbs say of a clause.</summary>
    public QualifierRoles QualifierRoles { get; }

    /// <summary>Words for numbers.</summary>
    public Numerals Numerals { get; }

    /// <summary>Words for what bounds numbers, and units.</summary>
    public QuantityWords QuantityWords { get; }

    /// <summary>Verbs that say one thing of several together.</summary>
    public CollectiveVerbs CollectiveVerbs { get; }

    /// <summary>Verbs that tell whether what another verb says was done.</summary>
    public ImplicativeVerbs ImplicativeVerbs { get; }

    /// <summary>Nouns that say what a verb says, and nouns of offices.</summary>
    public NominalPredicates NominalPredicates { get; }

    /// <summary>The frames that words evoke.</summary>
    public FrameLexicon Frames { get; }

    /// <summary>The properties that constructions mean.</summary>
    public FrameProperties FrameProperties { get; }

    /// <summary>Words for people who come to harm.</summary>
    public CasualtyLexicon Casualties { get; }

    /// <summary>Verbs that take an object by a preposition.</summary>
    public PrepositionalVerbs PrepositionalVerbs { get; }

    /// <summary>Stances under which what an infinitive says is planned.</summary>
    public IReadOnlySet<string> ProspectiveStances { get; }

    /// <summary>What claims are compared by.</summary>
    public RelationLexicon Relations { get; }

    /// <summary>Words that hedge.</summary>
    public HedgeLexicon Hedges { get; }
}
