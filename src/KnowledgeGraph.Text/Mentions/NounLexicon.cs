using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>How far back to what a definite noun refers.</summary>
internal enum NounReach
{
    /// <summary>To what the same noun named before: "the ministry".</summary>
    Same,

    /// <summary>To anything of the type that is not known as another kind: "the company".</summary>
    Kind,

    /// <summary>To anything of the type: "the group".</summary>
    Any,
}

/// <summary>What a common noun denotes.</summary>
/// <param name="Type">The type of its bearers; null for a time.</param>
/// <param name="Reach">How far back it refers with a definite article.</param>
/// <param name="Gender">The gender of its bearers, where it tells.</param>
internal readonly record struct NounSense(NamedEntityType? Type, NounReach Reach, Gender Gender)
{
    /// <summary>Whether it denotes a time, which nothing refers back to.</summary>
    public bool IsTime => Type is null;
}

/// <summary>Nouns, titles and given names that tell what a phrase refers to.</summary>
internal sealed class NounLexicon
{
    private readonly FrozenDictionary<string, NounSense> _nouns;
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _givenNames;
    private readonly FrozenDictionary<string, string> _demonyms;
    private readonly FrozenSet<string> _agentVerbs;

    private NounLexicon()
    {
        _nouns = Read("noun-types.tsv", "noun", "type", "reach", "gender").ToFrozenDictionary(r => r[0], SenseOf, StringComparer.Ordinal);
        _titles = Read("titles.tsv", "title", "gender").ToFrozenDictionary(r => r[0], r => GenderOf(r, 1), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _givenNames = Read("given-names.tsv", "name", "gender").ToFrozenDictionary(r => r[0], r => GenderOf(r, 1), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _demonyms = Read("demonyms.tsv", "demonym", "place").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        _agentVerbs = Read("agent-verbs.tsv", "verb").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lexicon that the library carries.</summary>
    public static NounLexicon English { get; } = new();

    /// <summary>What the noun with <paramref name="lemma"/> denotes, or null where it is not listed.</summary>
    public NounSense? SenseOf(string lemma) => _nouns.TryGetValue(lemma, out var sense) ? sense : null;

    /// <summary>Whether the subject of the verb speaks, thinks or acts for itself.</summary>
    public bool NeedsAgent(Word verb) => verb.Upos == UniversalPos.Verb && _agentVerbs.Contains(verb.Lemma);

    /// <summary>Whether <paramref name="word"/> stands before the name of a person ("President", "Mrs."), in any case.</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => _titles.ContainsKey(word);

    /// <summary>The gender that a title tells.</summary>
    public Gender GenderOfTitle(ReadOnlySpan<char> word) => _titles.TryGetValue(word, out var gender) ? gender : Gender.Unknown;

    /// <summary>The gender of those who usually bear a given name.</summary>
    public Gender GenderOfGivenName(ReadOnlySpan<char> name) => _givenNames.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    /// <summary>The place whose people or things the adjective <paramref name="demonym"/> means, or null: "Peruvian" is Peru's.</summary>
    public string? PlaceOf(string demonym) => _demonyms.GetValueOrDefault(demonym);

    private static ImmutableArray<TsvRow> Read(string file, params string[] columns) => TsvTable.Embedded(typeof(NounLexicon).Assembly, file, columns).Rows;

    private static NounSense SenseOf(TsvRow row) => new(
        row[1] == "time" ? null : Enum.TryParse<NamedEntityType>(row[1], ignoreCase: true, out var type) ? type : throw row.Error($"'{row[1]}' is no type"),
        Enum.TryParse<NounReach>(row[2], ignoreCase: true, out var reach) ? reach : throw row.Error($"'{row[2]}' is no reach"),
        GenderOf(row, 3));

    private static Gender GenderOf(TsvRow row, int column) => row[column] switch
    {
        "m" => Gender.Masculine,
        "f" => Gender.Feminine,
        "-" => Gender.Unknown,
        var other => throw row.Error($"'{other}' is no gender"),
    };
}
