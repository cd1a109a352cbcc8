namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>The grammatical construction that attributes.</summary>
public enum CueClass
{
    /// <summary>"said that …", "asked whether …".</summary>
    VerbWithThatClause,

    /// <summary>"said …", "… , said Lee", "knew how …": a clause without that.</summary>
    VerbWithBareClause,

    /// <summary>"said, '…'".</summary>
    VerbWithQuotation,

    /// <summary>"vowed to …".</summary>
    VerbWithInfinitive,

    /// <summary>"denied the reports", "accused Peru of …".</summary>
    VerbWithNounPhrase,

    /// <summary>"was reported to …", "it is believed that …".</summary>
    Passive,

    /// <summary>"…, claiming that …", "statements saying …".</summary>
    Participle,

    /// <summary>"the claim that …", "in a statement".</summary>
    Noun,

    /// <summary>"according to", "per", "as".</summary>
    Preposition,

    /// <summary>"allegedly", "alleged", "is certain that …".</summary>
    AdverbOrAdjective,

    /// <summary>"Lee: …", or no cue at all.</summary>
    ColonOrNone,

    /// <summary>Anything else.</summary>
    Other,
}
