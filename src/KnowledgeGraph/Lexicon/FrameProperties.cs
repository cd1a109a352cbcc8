using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>A property of Wikidata that a construction means.</summary>
/// <param name="Iri">The IRI for direct statements.</param>
/// <param name="IsInverse">Whether the property is of the construction's object and its value is the subject: "Lee wrote the letter" is the letter's author.</param>
public sealed record FrameProperty(string Iri, bool IsInverse);

/// <summary>The properties that verbs, passives and predicated nouns mean with certainty. Immutable.</summary>
public sealed class FrameProperties
{
    private const string Wikidata = "http://www.wikidata.org/prop/direct/";

    private readonly FrozenDictionary<string, FrameProperty> _properties;
    private readonly FrozenSet<string> _predicated;

    /// <summary>Reads the list that the library carries.</summary>
    public FrameProperties()
        : this(LexiconFile.Read("frame-properties.tsv", Columns))
    {
    }

    internal FrameProperties(ImmutableArray<TsvRow> rows)
    {
        _properties = rows.ToFrozenDictionary(r => r[0], Property, StringComparer.Ordinal);
        _predicated = rows.Select(r => r[0].Split(' ')).Where(w => w is ["be", _, "of"]).Select(w => w[1]).ToFrozenSet(StringComparer.Ordinal);
    }

    internal static string[] Columns { get; } = ["construction", "property", "subject"];

    /// <summary>The property of a verb with an object; null where the relation has to keep the verb's name.</summary>
    /// <param name="lemma">The verb's lemma, in words joined by hyphens.</param>
    /// <param name="isPassive">Whether it is a passive.</param>
    /// <param name="preposition">The preposition that its object stands with, in lower case, or null.</param>
    public FrameProperty? Of(string lemma, bool isPassive, string? preposition) =>
        _properties.GetValueOrDefault($"{(isPassive ? "be " : "")}{lemma}{(preposition is null ? "" : " ")}{preposition}");

    /// <summary>The property of "is the NOUN of", or null.</summary>
    public FrameProperty? OfPredicated(string noun) => _predicated.Contains(noun) ? _properties.GetValueOrDefault($"be {noun} of") : null;

    private static FrameProperty Property(TsvRow row) => new(
        row[1] is ['P', >= '1' and <= '9', ..] ? Wikidata + row[1] : throw row.Error($"'{row[1]}' is no property"),
        row[2] switch { "subject" => false, "object" => true, _ => throw row.Error($"'{row[2]}' is neither subject nor object") });
}
