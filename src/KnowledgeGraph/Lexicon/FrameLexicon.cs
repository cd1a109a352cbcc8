using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>The frames that words evoke, the kinds of events, and the words that only support an event's noun. Immutable.</summary>
public sealed class FrameLexicon
{
    private const string None = "-";
    private const char Particle = '_', Ambiguous = '?';

    private readonly FrozenDictionary<string, EventType> _types;
    private readonly FrozenDictionary<string, ImmutableArray<Evocation>> _verbs;
    private readonly FrozenDictionary<string, Evocation> _nouns;
    private readonly FrozenDictionary<string, ImmutableArray<EventSupport>> _supports;
    private readonly FrozenDictionary<string, EventWord> _words;

    /// <summary>Reads the lists that the library carries.</summary>
    public FrameLexicon()
        : this(
            LexiconFile.Read("frames.tsv", FrameColumns),
            LexiconFile.Read("event-types.tsv", TypeColumns),
            LexiconFile.Read("event-supports.tsv", SupportColumns),
            LexiconFile.Read("event-words.tsv", WordColumns))
    {
    }

    internal FrameLexicon(ImmutableArray<TsvRow> frames, ImmutableArray<TsvRow> types, ImmutableArray<TsvRow> supports, ImmutableArray<TsvRow> words)
    {
        _types = ReadTypes(types);
        var verbs = new Dictionary<string, List<Evocation>>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, Evocation>(StringComparer.Ordinal);
        foreach (var row in frames)
        {
            var frame = new Frame(row[0], TypeIn(row), RolesIn(row));
            var objects = Words(row[4]).ToFrozenSet(StringComparer.Ordinal);
            foreach (string verb in Words(row[2]))
            {
                string[] parts = verb.Split(Particle);
                if (!verbs.TryGetValue(parts[0], out var evocations))
                {
                    verbs.Add(parts[0], evocations = []);
                }

                evocations.Add(new Evocation(frame, parts.Length > 1 ? parts[1] : null, objects, false));
            }

            foreach (string noun in Words(row[3]))
            {
                if (!nouns.TryAdd(noun.TrimEnd(Ambiguous), new Evocation(frame, null, objects, noun[^1] == Ambiguous)))
                {
                    throw row.Error($"'{noun}' evokes another frame");
                }
            }
        }

        _verbs = verbs.ToFrozenDictionary(v => v.Key, v => v.Value.OrderBy(e => e.Particle is null).ThenBy(e => e.Objects.Count == 0).ToImmutableArray(), StringComparer.Ordinal);
        _nouns = nouns.ToFrozenDictionary(StringComparer.Ordinal);
        _supports = supports.SelectMany(Supports).GroupBy(s => s.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(s => s.Particle is null).ToImmutableArray(), StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(r => r[0], r => LexiconFile.Member<EventWord>(r, r[1]), StringComparer.Ordinal);
    }

    internal static string[] FrameColumns { get; } = ["frame", "type", "verbs", "nouns", "objects", "roles"];

    internal static string[] TypeColumns { get; } = ["type", "broader", "also", "harms"];

    internal static string[] SupportColumns { get; } = ["word", "event", "role"];

    internal static string[] WordColumns { get; } = ["word", "kind"];

    /// <summary>The kinds of events.</summary>
    public IEnumerable<EventType> EventTypes => _types.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>The frames that a verb can evoke, those with a particle or with certain objects first; empty where it evokes none.</summary>
    internal ImmutableArray<Evocation> OfVerb(string lemma) => _verbs.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>The frame that a noun evokes, or null.</summary>
    internal Evocation? OfNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>How a word supports the noun of an event, its forms with a particle first; empty where it does not.</summary>
    internal ImmutableArray<EventSupport> SupportsOf(string lemma) => _supports.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Whether a modifier sets an event apart from those told before ("another").</summary>
    internal bool SetsApart(string lemma) => _words.TryGetValue(lemma, out var word) && word == EventWord.Contrast;

    /// <summary>Whether a verb gives a name to something ("codenamed").</summary>
    internal bool GivesName(string lemma) => _words.TryGetValue(lemma, out var word) && word == EventWord.Naming;

    /// <summary>Whether names of events begin with a noun ("Operation").</summary>
    internal bool OpensNames(string lemma) => _words.TryGetValue(lemma, out var word) && word == EventWord.Opening;

    private static FrozenDictionary<string, EventType> ReadTypes(ImmutableArray<TsvRow> rows)
    {
        var types = new Dictionary<string, EventType>(StringComparer.Ordinal);
        var names = rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var broader = row[1] == None ? null : types.GetValueOrDefault(row[1]) ?? throw row.Error($"'{row[1]}' is no kind of event above");
            var also = Words(row[2]).ToFrozenSet(StringComparer.Ordinal);
            if (also.FirstOrDefault(a => !names.Contains(a)) is { } unknown)
            {
                throw row.Error($"'{unknown}' is no kind of event");
            }

            types.Add(row[0], new EventType(row[0], broader, also)
            {
                Harms = broader is { Harms: true } || row[3] switch { "yes" => true, None => false, _ => throw row.Error($"'{row[3]}' is neither yes nor a dash") },
            });
        }

        return types.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private EventType? TypeIn(TsvRow row) =>
        row[1] == None ? null : _types.GetValueOrDefault(row[1]) ?? throw row.Error($"'{row[1]}' is no kind of event");

    private static FrozenDictionary<string, FrameRole> RolesIn(TsvRow row)
    {
        var roles = new Dictionary<string, FrameRole>(StringComparer.Ordinal);
        foreach (string cell in Words(row[5]))
        {
            string[] parts = cell.Split('=');
            if (parts.Length != 2 || !roles.TryAdd(parts[0], LexiconFile.Member<FrameRole>(row, parts[1])))
            {
                throw row.Error($"'{cell}' is no place with its role, or stands twice");
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<EventSupport> Supports(TsvRow row)
    {
        string[] parts = row[0].Split(Particle);
        FrameRole? role = row[2] == None ? null : LexiconFile.Member<FrameRole>(row, row[2]);
        var places = Words(row[1]).Select(w => LexiconFile.Member<EventPlace>(row, w)).ToList();
        return places.Select(place => new EventSupport(parts[0], parts.Length > 1 ? parts[1] : null, place, place == EventPlace.Subject && places.Count > 1 ? null : role));
    }

    private static string[] Words(string cell) => cell == None ? [] : cell.Split(' ');
}

/// <summary>A word's way of evoking a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Particle">The word that the verb needs after it ("down" of "shoot down"), or null.</param>
/// <param name="Objects">Nouns of which a verb needs one as its object, and which make an ambiguous noun plain; empty where any will do.</param>
/// <param name="IsAmbiguous">Whether a noun means something else as often.</param>
internal sealed record Evocation(Frame Frame, string? Particle, FrozenSet<string> Objects, bool IsAmbiguous);

/// <summary>Where the noun of an event stands beside a word that supports it.</summary>
internal enum EventPlace
{
    /// <summary>As its subject ("the <b>attack</b> occurred").</summary>
    Subject,

    /// <summary>As its object ("conducted an <b>attack</b>").</summary>
    Object,

    /// <summary>After "of" ("a series of <b>attacks</b>").</summary>
    Of,
}

/// <summary>A word that says of an event no more than that it happens, or who makes it happen.</summary>
/// <param name="Lemma">The lemma.</param>
/// <param name="Particle">The word that it needs after it ("out" of "carry out"), or null.</param>
/// <param name="Event">Where the noun of the event stands.</param>
/// <param name="Role">What a verb's other argument is to the event, or null.</param>
internal sealed record EventSupport(string Lemma, string? Particle, EventPlace Event, FrameRole? Role);

/// <summary>How a word bears on which event is meant.</summary>
internal enum EventWord
{
    /// <summary>It sets an event apart from others.</summary>
    Contrast,

    /// <summary>It gives one a name.</summary>
    Naming,

    /// <summary>Names of events begin with it.</summary>
    Opening,
}
