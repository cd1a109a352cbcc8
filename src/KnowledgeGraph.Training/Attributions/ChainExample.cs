namespace KnowledgeGraph.Training.Attributions;

/// <summary>A sequence of words with their features and labels.</summary>
/// <param name="Features">The features of each word, as hashes.</param>
/// <param name="Classes">The class of each word that transitions depend on.</param>
/// <param name="Labels">The label of each word.</param>
internal sealed record ChainExample(uint[][] Features, byte[] Classes, byte[] Labels);
