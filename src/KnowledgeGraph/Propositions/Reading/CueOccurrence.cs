using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The shape of the verb group that a cue heads.</summary>
internal enum GroupForm
{
    /// <summary>It has a subject of its own ("said", "has said", "would say").</summary>
    Finite,

    /// <summary>A form of "be" and a participle ("was reported").</summary>
    Passive,

    /// <summary>The form in -ing without "be" (", saying").</summary>
    Gerund,
}

/// <summary>A cue verb in a sentence with the auxiliaries, negation and particles around it.</summary>
/// <param name="Cue">The lexicon's entry.</param>
/// <param name="Head">Index of the verb.</param>
/// <param name="Group">From the first auxiliary to the last particle.</param>
/// <param name="Words">The same without adverbs.</param>
/// <param name="Form">Its shape.</param>
/// <param name="IsNegated">Whether the group holds a negation.</param>
internal sealed record CueOccurrence(
    Cue Cue,
    int Head,
    TokenRange Group,
    ImmutableArray<TokenRange> Words,
    GroupForm Form,
    bool IsNegated);
