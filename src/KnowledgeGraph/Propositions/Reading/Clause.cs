using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A clause as words: subject, verb group and what hangs from it. Indices are those of the view that was read.</summary>
/// <param name="Words">From its first to its last token; those after a clause that interrupts it are in <see cref="Further"/>.</param>
/// <param name="Subject">Who or what it is about; no words where an infinitive or participle leaves it to the context.</param>
/// <param name="Verbs">From the first auxiliary to the main verb and its particle ("carried out"); no tokens where no verb could be read.</param>
/// <param name="Main">Index of the main verb, or -1.</param>
/// <param name="Constituents">What hangs from the verbs, times left out.</param>
/// <param name="Times">Time expressions.</param>
internal sealed record Clause(
    TokenRange Words,
    Nominal Subject,
    TokenRange Verbs,
    int Main,
    ImmutableArray<Constituent> Constituents,
    ImmutableArray<TimeExpression> Times)
{
    /// <summary>Words in which no clause can be read.</summary>
    public static Clause Unread(TokenRange words) => new(words, Nominal.None, TokenRange.None, -1, [], []);

    /// <summary>Whether a verb could be read.</summary>
    public bool HasVerb => Main >= 0;

    /// <summary>The words of the clause after another that interrupts it.</summary>
    public ImmutableArray<int> Further { get; init; } = [];

    /// <summary>The lemma of the main verb; null where only its form tells.</summary>
    public string? Lemma { get; init; }

    /// <summary>The particle of the main verb ("carried <b>out</b>"), or −1.</summary>
    public int Particle { get; init; } = -1;

    /// <summary>The auxiliaries and negation that it shares with the clause before it ("may have sold the boat and <b>left</b>").</summary>
    public TokenRange Auxiliaries { get; init; }

    /// <summary>Whether the verb is finite; an infinitive or participle is not.</summary>
    public bool IsFinite { get; init; }

    /// <summary>The clause that it is subordinate to, or null.</summary>
    public Clause? Outer { get; init; }

    /// <summary>What its subordinator makes of it.</summary>
    public Subordination Subordination { get; init; }
}

/// <summary>A noun phrase as words.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Head">Its head, or −1.</param>
internal readonly record struct Nominal(TokenRange Words, int Head)
{
    /// <summary>No phrase.</summary>
    public static Nominal None => new(TokenRange.None, -1);

    public bool IsEmpty => Words.IsEmpty;
}

/// <summary>What the clause around a subordinate one says of whether it is so.</summary>
internal enum Subordination
{
    /// <summary>That it is so ("because the dam broke"), or nothing is said of it.</summary>
    Factual,

    /// <summary>That it is meant to be ("to open the road").</summary>
    Purpose,

    /// <summary>That it is not so ("without signing").</summary>
    Negated,
}
