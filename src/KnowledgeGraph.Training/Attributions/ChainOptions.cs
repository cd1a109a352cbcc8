namespace KnowledgeGraph.Training.Attributions;

/// <summary>How a chain is learned.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">The first step.</param>
/// <param name="Decay">Share of a weight that is taken off it at each step.</param>
/// <param name="LeastCount">How often a feature must be seen.</param>
/// <param name="Features">How many features are kept.</param>
/// <param name="Seed">Seed of the order of examples.</param>
internal sealed record ChainOptions(int Epochs, float Rate, float Decay, int LeastCount, int Features, int Seed)
{
    /// <summary>Share of the features of a word that are left out at random.</summary>
    public float Dropout { get; init; }

    /// <summary>What is added in the end to the score of beginning a span, in the natural logarithm of odds: above zero, more is found, and more of it wrong.</summary>
    public float Eagerness { get; init; }
}
