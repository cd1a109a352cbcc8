using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>A mention with its place in the syntax of its sentence. Indices of words count in the sentence.</summary>
internal sealed record Phrase
{
    /// <summary>The document that it stands in: the article's running text first, then each cited work's title and quotation.</summary>
    public required int Part { get; init; }

    /// <summary>The sentence, counted over all parts.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words of the sentence.</summary>
    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>Index of the syntactic head; of the first member of a coordination.</summary>
    public required int Head { get; init; }

    /// <summary>The words of the noun phrase with its modifiers, half-open.</summary>
    public required (int First, int End) Extent { get; init; }

    /// <summary>The words of the name, half-open; empty where there is none.</summary>
    public (int First, int End) Name { get; init; }

    /// <summary>What it refers by, and to.</summary>
    public required Mention Mention { get; init; }

    /// <summary>The name without title and article, or the noun with its modifiers without article and relative clause; the pronoun.</summary>
    public required string Label { get; init; }

    /// <summary>The lemma of the head, lower case.</summary>
    public required string Noun { get; init; }

    /// <summary>One or many.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>He, she or it, as far as the words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether a name stands before a noun or is an adjective ("Google" in "a Google spokeswoman", "Iranian").</summary>
    public bool IsModifier { get; init; }

    /// <summary>Whether an article or demonstrative says that the hearer knows it.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether the noun has no dependents but an article or demonstrative.</summary>
    public bool IsBare { get; init; }

    /// <summary>Index of the head of the phrase that this one is predicated of ("Mir is an expert"), or −1.</summary>
    public int PredicateOf { get; init; } = -1;

    /// <summary>Indices of the heads that a coordination joins; empty for any other phrase.</summary>
    public ImmutableArray<int> Members { get; init; } = [];

    /// <summary>The head's analysis.</summary>
    public Word Word => Words[Head];

    /// <summary>How it refers.</summary>
    public MentionKind Kind => Mention.Kind;

    /// <summary>The relation that the phrase as a whole has: of the first conjunct where it is a later one.</summary>
    public string Relation => Words[FirstConjunct].Relation;

    /// <summary>Index of what governs it, −1 for the root; of the first conjunct where it is a later one.</summary>
    public int Governor => Words[FirstConjunct].Head;

    /// <summary>Whether it is the subject of a clause.</summary>
    public bool IsSubject => Relation is "nsubj" or "nsubj:pass" or "nsubj:outer";

    /// <summary>Whether it is the subject of a verb that asks for somebody who speaks, thinks or acts.</summary>
    public bool IsAgent(NounLexicon lexicon) => IsSubject && Governor >= 0 && lexicon.NeedsAgent(Words[Governor]);

    private int FirstConjunct
    {
        get
        {
            int at = Head;
            while (Words[at].Relation == "conj")
            {
                at = Words[at].Head;
            }

            return at;
        }
    }
}
