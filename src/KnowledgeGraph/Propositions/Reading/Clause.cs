using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A clause as words: subject, verb group and the rest. Ranges index the view that was read.</summary>
/// <param name="Words">From its first to its last token.</param>
/// <param name="Subject">The words before the verb; no tokens where an infinitive or participle leaves it to the context.</param>
/// <param name="Verbs">From the first auxiliary to the main verb and its particle ("carried out"); no tokens where no verb could be read.</param>
/// <param name="Main">Index of the main verb, or -1.</param>
/// <param name="Object">What follows the verb, times at its end left out.</param>
/// <param name="Times">Time expressions that open or close the clause.</param>
internal sealed record Clause(
    TokenRange Words,
    TokenRange Subject,
    TokenRange Verbs,
    int Main,
    TokenRange Object,
    ImmutableArray<TimeExpression> Times)
{
    /// <summary>Words in which no clause can be read.</summary>
    public static Clause Unread(TokenRange words) => new(words, TokenRange.None, TokenRange.None, -1, words, []);

    /// <summary>Whether a verb could be read.</summary>
    public bool HasVerb => Main >= 0;

    /// <summary>The lemma of the main verb; null where only its form tells.</summary>
    public string? Lemma { get; init; }

    /// <summary>The auxiliaries and negation that it shares with the clause before it ("may have sold the boat and <b>left</b>").</summary>
    public TokenRange Auxiliaries { get; init; }

    /// <summary>Whether the verb is finite; an infinitive or participle is not.</summary>
    public bool IsFinite { get; init; }
}
