using KnowledgeGraph.Attributions.Tagging;

namespace KnowledgeGraph.Events.Factuality;

/// <summary>What stands around a predicate and tells the time, mood and polarity of its clause; all but the flags as hashes of <c>FeatureHash</c>.</summary>
internal readonly record struct PredicateGroup
{
    /// <summary>The auxiliaries, in order, and the form of the predicate: "have been VBN".</summary>
    public uint Tense { get; init; }

    /// <summary>The same by kind: a modal, "to", the perfect, the progressive, past, present.</summary>
    public uint Time { get; init; }

    /// <summary>The word that opens the clause ("if", "to"), or <see cref="SentenceSyntax.Nothing"/>.</summary>
    public uint Marker { get; init; }

    /// <summary>The subject, as <see cref="EventSyntax.NounClass"/> has it.</summary>
    public uint Subject { get; init; }

    /// <summary>Whether the clause is negated ("not", "never", "nobody left").</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether the clause asks its reader to do something.</summary>
    public bool IsImperative { get; init; }

    /// <summary>Negation, mood and sentence mark in one number.</summary>
    public uint Mood { get; init; }
}
