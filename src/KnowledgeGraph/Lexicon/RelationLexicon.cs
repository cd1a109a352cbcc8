using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>What kind of statement a noun names.</summary>
public enum ClaimNounKind
{
    /// <summary>Any statement ("this report").</summary>
    Said,

    /// <summary>One that blames ("the allegations").</summary>
    Accusation,

    /// <summary>The same, where it may also be a court's matter ("the charges").</summary>
    Charge,

    /// <summary>A part in something ("any involvement").</summary>
    Involvement,
}

/// <summary>Who is counted or hit.</summary>
public enum Population
{
    /// <summary>Anybody.</summary>
    People,

    /// <summary>Those who fight, and what is theirs.</summary>
    Combatant,

    /// <summary>Those who do not.</summary>
    Civilian,
}

/// <summary>How a sentence stands to what was said before it.</summary>
public enum DiscourseRelation
{
    /// <summary>It is set against it.</summary>
    Contrast,

    /// <summary>It answers it.</summary>
    Reply,

    /// <summary>It speaks of another moment of something that changes.</summary>
    Revision,
}

/// <summary>Which words mean the same, the opposite, a number of whom, or an answer: what claims are compared by. Immutable.</summary>
public sealed class RelationLexicon
{
    /// <summary>The class of verbs that say only that something happens that their object names ("launched a strike").</summary>
    public const string Perform = "perform";

    /// <summary>The class of verbs and nouns of killing and dying.</summary>
    public const string Kill = "kill";

    /// <summary>The class of verbs and nouns of attacking.</summary>
    public const string Attack = "attack";

    private readonly FrozenDictionary<string, (string Class, bool IsPatient)> _predicates;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _antonyms;
    private readonly FrozenDictionary<string, Population> _populations;
    private readonly FrozenDictionary<string, ClaimNounKind> _claimNouns;
    private readonly FrozenDictionary<string, bool> _truthWords;
    private readonly FrozenSet<string> _replies;
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Words, DiscourseRelation Value)>>.AlternateLookup<ReadOnlySpan<char>> _markers;
    private readonly FrozenSet<string> _confirming;
    private readonly FrozenSet<string> _culpability;

    /// <summary>Reads the lists that the library carries.</summary>
    public RelationLexicon()
    {
        _predicates = Read("predicate-classes.tsv", r => (r[1], r[2] switch { "agent" => false, "patient" => true, _ => throw r.Error($"'{r[2]}' is no role") }), "word", "class", "role");
        _antonyms = Symmetric(LexiconFile.Read("antonyms.tsv", "word", "opposites"));
        _populations = Read("populations.tsv", r => LexiconFile.Member<Population>(r, r[1]), "noun", "class");
        _claimNouns = Read("claim-nouns.tsv", r => LexiconFile.Member<ClaimNounKind>(r, r[1]), "noun", "kind");
        _truthWords = Read("truth-words.tsv", r => r[1] switch { "true" => true, "false" => false, _ => throw r.Error($"'{r[1]}' is neither true nor false") }, "word", "says");
        _replies = LexiconFile.Read("reply-verbs.tsv", "verb").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _confirming = LexiconFile.Read("confirming-verbs.tsv", "verb").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _culpability = LexiconFile.Read("culpability.tsv", "word").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _markers = Phrases("discourse-markers.tsv", r => LexiconFile.Member<DiscourseRelation>(r, r[1]), "marker", "relation")
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The discourse markers whose last word is <paramref name="word"/>, in any case; those of most words first.</summary>
    public ImmutableArray<(ImmutableArray<string> Words, DiscourseRelation Value)> MarkersEndingIn(ReadOnlySpan<char> word) => _markers.TryGetValue(word, out var found) ? found : [];

    /// <summary>The class of a verb's or event noun's meaning, and whether its subject undergoes it; null where the list does not have the word.</summary>
    public (string Class, bool IsPatient)? ClassOf(string lemma) => _predicates.TryGetValue(lemma, out var found) ? found : null;

    /// <summary>The words and classes that are the opposite of <paramref name="word"/>.</summary>
    public ImmutableArray<string> OppositesOf(string word) => _antonyms.GetValueOrDefault(word, []);

    /// <summary>Whom the noun with <paramref name="lemma"/> counts, or null.</summary>
    public Population? PopulationOf(string lemma) => _populations.TryGetValue(lemma, out var found) ? found : null;

    /// <summary>What kind of statement the noun with <paramref name="lemma"/> names, or null.</summary>
    public ClaimNounKind? ClaimNoun(string lemma) => _claimNouns.TryGetValue(lemma, out var found) ? found : null;

    /// <summary>Whether <paramref name="lemma"/> says of a statement that it is so; null where it says neither.</summary>
    public bool? TruthOf(string lemma) => _truthWords.TryGetValue(lemma, out bool found) ? found : null;

    /// <summary>Whether a cue of this lemma answers somebody.</summary>
    public bool Replies(string lemma) => _replies.Contains(lemma);

    /// <summary>Whether a cue of this lemma says that what another said is so.</summary>
    public bool Confirms(string lemma) => _confirming.Contains(lemma);

    /// <summary>Whether a predicate says who did a deed: a lemma, or "be" and the head of its complement.</summary>
    public bool IsCulpability(string predicate) => _culpability.Contains(predicate);

    private static FrozenDictionary<string, T> Read<T>(string file, Func<TsvRow, T> value, params string[] columns) =>
        LexiconFile.Read(file, columns).ToFrozenDictionary(r => r[0], value, StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Words, T Value)>> Phrases<T>(string file, Func<TsvRow, T> value, params string[] columns) =>
        LexiconFile.Read(file, columns).Select(r => (Words: r[0].Split(' ').ToImmutableArray(), Value: value(r)))
            .GroupBy(p => p.Words[^1], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ThenBy(p => p.Words[0], StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<string>> Symmetric(ImmutableArray<TsvRow> rows) =>
        rows.SelectMany(r => r[1].Split(' ').SelectMany(o => new[] { (Word: r[0], Opposite: o), (Word: o, Opposite: r[0]) }))
            .GroupBy(p => p.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Opposite).Distinct().Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
}
