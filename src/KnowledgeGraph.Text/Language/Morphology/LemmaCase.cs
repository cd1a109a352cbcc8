namespace KnowledgeGraph.Text.Language.Morphology;

/// <summary>What becomes of the capitals in the part that a lemma shares with its form.</summary>
public enum LemmaCase
{
    /// <summary>All small: "Researchers", "researcher".</summary>
    Lower,

    /// <summary>As in the form: "Americans", "American".</summary>
    Keep,

    /// <summary>The first letter a capital, the others small: "iran", "Iran".</summary>
    Capitalize,

    /// <summary>All capitals: "tv", "TV".</summary>
    Upper,
}
