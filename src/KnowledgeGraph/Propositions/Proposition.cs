using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions;

/// <summary>One statement as words: who or what, does or is, whom or what, and the circumstances. Said, not asserted.</summary>
public sealed record Proposition
{
    /// <summary>What it is about; null is the article's own topic (infobox rows).</summary>
    public Argument? Subject { get; init; }

    /// <summary>The predicate's words as they stand ("had targeted").</summary>
    public required string Predicate { get; init; }

    /// <summary>The lemma that names the relation ("target"), lower case, words joined by hyphens.</summary>
    public required string Lemma { get; init; }

    /// <summary>Whether the predicate is a passive, so that the subject is not who does it.</summary>
    public bool IsPassive { get; init; }

    /// <summary>The main verb as it stands, lower case, with its particle after a hyphen ("carried-out"); empty where there is no verb.</summary>
    public string MainVerb { get; init; } = "";

    /// <summary>The preposition by which the verb takes its object ("agreed <b>on</b> a border"), lower case, or null; it is also part of <see cref="Predicate"/>.</summary>
    public string? Preposition { get; init; }

    /// <summary>The IRI of the predicate where the lexicon maps it with certainty, otherwise null.</summary>
    public string? PredicateIri { get; init; }

    /// <summary>The object, or null.</summary>
    public Argument? Object { get; init; }

    /// <summary>Time, place, quantity and other qualifiers, in document order.</summary>
    public ImmutableArray<Argument> Qualifiers { get; init; } = [];

    /// <summary>The shortest pieces of text that say it, in document order; never empty.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>Whether it is negated under its speaker ("did not sign").</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure its speaker is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether it is actual, planned or hypothetical.</summary>
    public Reality Reality { get; init; }

    /// <summary>The attribution whose content it lies in; null for the article's (or cited work's) own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>
    /// The attribution that this proposition reports: "Lee said that …" as an act of Lee's in the voice around it. Its object is what was said.
    /// </summary>
    public Attribution? Reports { get; init; }
}

/// <summary>A role of a proposition and what fills it.</summary>
/// <param name="Role">"subject", "object", "time", "place", "quantity", "cause", "purpose", "instrument", "agent" …: the local name of a property of the vocabulary</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Kind">What kind of thing fills it.</param>
/// <param name="Value">The normalised value of a time or number, or null where it could not be normalised; of an entity, the name that its words stand for ("Peruvian": Peru), or null.</param>
public sealed record Argument(string Role, string Text, TextSpan Span, ArgumentKind Kind, string? Value = null);

/// <summary>What kind of thing fills a role.</summary>
public enum ArgumentKind
{
    /// <summary>Something that a name, a noun or a pronoun refers to.</summary>
    Entity,

    /// <summary>Words that are kept as words.</summary>
    Phrase,

    /// <summary>A date or period with its ISO 8601 form.</summary>
    Time,

    /// <summary>A whole number with its digits.</summary>
    Number,
}
