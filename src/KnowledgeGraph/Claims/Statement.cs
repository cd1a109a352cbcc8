using System.Collections.Immutable;

namespace KnowledgeGraph.Claims;

/// <summary>
/// A proposition whose words are resolved to entities and values: one triple with qualifiers, like a Wikidata statement. Described, not asserted.
/// </summary>
/// <remarks>Statements of one content have one id, in whatever article and by whomever they are made; the wording is no part of it.</remarks>
public sealed record Statement
{
    /// <summary>20 hexadecimal digits, hashed from subject, predicate, object and qualifiers.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public ClaimTerm Subject { get; }

    /// <summary>The relation.</summary>
    public StatementPredicate Predicate { get; }

    /// <summary>The object, or null for a statement that needs none.</summary>
    public ClaimTerm? Object { get; }

    /// <summary>Qualifiers by role, sorted by role and value.</summary>
    public ImmutableArray<(string Role, ClaimTerm Value)> Qualifiers { get; }

    /// <summary>Whether it points from what the words have as object or agent to what they have as subject ("Lee wrote the letter": its author is Lee; "the town was hit by rebels").</summary>
    public bool IsInverse { get; init; }

    /// <summary>The words that say it in this place.</summary>
    public string Text { get; }

    /// <summary>Creates a statement and its id.</summary>
    public Statement(ClaimTerm subject, StatementPredicate predicate, ClaimTerm? obj, IEnumerable<(string Role, ClaimTerm Value)> qualifiers, string text)
    {
        Subject = subject;
        Predicate = predicate;
        Object = obj;
        Qualifiers = Sorted([.. qualifiers]);
        Text = text;
        Id = ContentHash.Of([subject.Key, predicate.Key, obj?.Key ?? "", .. Qualifiers.SelectMany(q => (string[])[q.Role, q.Value.Key])]);
    }

    private static ImmutableArray<(string Role, ClaimTerm Value)> Sorted(ImmutableArray<(string Role, ClaimTerm Value)> qualifiers) =>
        qualifiers.Length < 2 ? qualifiers : [.. qualifiers.Distinct().OrderBy(q => q.Role, StringComparer.Ordinal).ThenBy(q => q.Value.Key, StringComparer.Ordinal)];
}

/// <summary>A relation: a property that the lexicon maps with certainty, or a relation named by a lemma.</summary>
/// <param name="Lemma">The lemma, words joined by hyphens; the label of the relation.</param>
/// <param name="Iri">The IRI of the mapped property, or null.</param>
public sealed record StatementPredicate(string Lemma, string? Iri)
{
    /// <summary>A form that no other predicate has.</summary>
    public string Key => Iri ?? $"relation {Lemma}";
}
