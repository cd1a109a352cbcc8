namespace KnowledgeGraph.Annotations;

/// <summary>The parts of an annotation record.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>Nothing but the id.</summary>
    None = 0,

    /// <summary>Sentences with their sections and citations.</summary>
    Sentences = 1,

    /// <summary>Mentions.</summary>
    Mentions = 2,

    /// <summary>Entities.</summary>
    Entities = 4,

    /// <summary>Attributions.</summary>
    Attributions = 8,

    /// <summary>Claims.</summary>
    Claims = 16,

    /// <summary>Propositions as tuples of words.</summary>
    Propositions = 32,

    /// <summary>Rows of the infobox.</summary>
    Infobox = 64,

    /// <summary>Entries of the reference list.</summary>
    References = 128,

    /// <summary>What was wrong with the input.</summary>
    Diagnostics = 256,

    /// <summary>Mentions of events and how factual they are.</summary>
    Events = 512,

    /// <summary>Relations between claims.</summary>
    Relations = 1024,

    /// <summary>Everything.</summary>
    All = 2047,
}
