using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Lexicon;

/// <summary>A preposition or subordinator, and what it says of the clause that its phrase belongs to.</summary>
/// <param name="Words">Its words, in lower case.</param>
/// <param name="Roles">The role of its phrase for each <see cref="NominalClass"/>.</param>
/// <param name="IsImplied">Whether the role says what the marker says.</param>
/// <param name="IsSelected">Whether a verb without an object can take the phrase for one.</param>
public sealed record Marker(ImmutableArray<string> Words, ImmutableArray<string> Roles, bool IsImplied, bool IsSelected)
{
    /// <summary>The role before something of <paramref name="kind"/>.</summary>
    public string RoleOf(NominalClass kind) => Roles[(int)kind];
}

/// <summary>Which role prepositions, subordinators and adverbs give to what hangs from a verb.</summary>
public sealed class QualifierRoles
{
    /// <summary>The role of a phrase whose marker names no other.</summary>
    public const string Circumstance = "circumstance";

    private const string Unnamed = "-";

    private readonly FrozenDictionary<string, ImmutableArray<Marker>> _byFirstWord;
    private readonly FrozenDictionary<string, string> _adverbs;

    /// <summary>Reads the lists that the library carries.</summary>
    public QualifierRoles()
    {
        _byFirstWord = LexiconFile.Read("qualifier-roles.tsv", "marker", "time", "place", "agent", "event", "thing", "gerund", "clause", "implied", "selected")
            .Select(r => new Marker([.. r[0].Split(' ')], [.. Enumerable.Range(1, 7).Select(i => r[i] == Unnamed ? Circumstance : r[i])], r[8] == "yes", r[9] == "yes"))
            .GroupBy(m => m.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(m => m.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
        _adverbs = LexiconFile.Read("adverb-roles.tsv", "adverb", "role").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    }

    /// <summary>All roles that markers and adverbs give, each once.</summary>
    public IEnumerable<string> All => _byFirstWord.Values.SelectMany(m => m).SelectMany(m => m.Roles).Concat(_adverbs.Values.Where(r => r != Unnamed)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The longest marker that begins with the first of <paramref name="words"/> (lower case), or null.</summary>
    public Marker? StartOf(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || !_byFirstWord.TryGetValue(words[0], out var markers))
        {
            return null;
        }

        foreach (var marker in markers)
        {
            if (words.Length >= marker.Words.Length && words[..marker.Words.Length].SequenceEqual(marker.Words.AsSpan()))
            {
                return marker;
            }
        }

        return null;
    }

    /// <summary>The role of an adverb, or of a fixed phrase that is one (lower case); null where it tells no circumstance of the clause.</summary>
    public string? OfAdverb(string phrase, string head) => _adverbs.TryGetValue(phrase, out string? role) || _adverbs.TryGetValue(head, out role) ? role == Unnamed ? null : role : "manner";
}
