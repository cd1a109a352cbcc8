namespace KnowledgeGraph.Graph;

/// <summary>Which propositions are also written as plain triples.</summary>
public enum AssertPolicy
{
    /// <summary>Those that the article affirms in its own voice, certain, actual and denied by nobody.</summary>
    Narrator,

    /// <summary>None.</summary>
    None,
}

/// <summary>How claims become a graph.</summary>
/// <param name="Base">The IRI that the nodes' IRIs begin with; an absolute IRI without fragment that ends in <c>/</c>.</param>
/// <param name="Assert">Which propositions are also plain triples.</param>
public sealed record GraphOptions(string Base, AssertPolicy Assert)
{
    /// <summary>The base of the claim graph, with the narrator's facts.</summary>
    public static GraphOptions Default { get; } = new("https://w3id.org/claimgraph/id/", AssertPolicy.Narrator);
}
