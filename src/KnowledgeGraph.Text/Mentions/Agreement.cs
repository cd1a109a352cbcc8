namespace KnowledgeGraph.Text.Mentions;

/// <summary>One or many.</summary>
internal enum GrammaticalNumber
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Many.</summary>
    Plural,
}

/// <summary>By which of he, she and it something is referred to.</summary>
internal enum Gender
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>He.</summary>
    Masculine,

    /// <summary>She.</summary>
    Feminine,

    /// <summary>It.</summary>
    Neuter,
}
