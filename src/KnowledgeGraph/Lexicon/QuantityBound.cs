namespace KnowledgeGraph.Lexicon;

/// <summary>How the number in a quantity is meant.</summary>
public enum QuantityBound
{
    /// <summary>It is the quantity.</summary>
    Exact,

    /// <summary>The quantity is no less.</summary>
    Minimum,

    /// <summary>The quantity is no more.</summary>
    Maximum,

    /// <summary>The quantity is near it.</summary>
    Approximate,

    /// <summary>It is what the quantity leaves out ("all but four").</summary>
    Exception,
}
