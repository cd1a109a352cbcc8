namespace KnowledgeGraph.Attributions.Reading;

/// <summary>How sure it must be that a word is a finite verb.</summary>
internal enum FiniteReading
{
    /// <summary>Auxiliaries, and forms that their neighbours leave no doubt of.</summary>
    Sure,

    /// <summary>Also forms in -ed that may be participles.</summary>
    Likely,

    /// <summary>Also forms in -s that may be plural nouns.</summary>
    Any,
}
