namespace KnowledgeGraph.Training.Names;

/// <summary>A mention in GUM's entity annotation.</summary>
/// <param name="First">Index of its first word in the sentence.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Type">GUM's entity type: "person".</param>
/// <param name="Identity">The title of the Wikipedia article on what it mentions, or empty.</param>
internal sealed record EntityMention(int First, int Last, string Type, string Identity)
{
    /// <summary>The number of its words.</summary>
    public int Count => Last - First + 1;
}
