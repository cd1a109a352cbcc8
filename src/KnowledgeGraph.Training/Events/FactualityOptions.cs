namespace KnowledgeGraph.Training.Events;

/// <summary>How factuality is learned.</summary>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">The first step.</param>
/// <param name="Decay">Share of a weight that is taken off it at each step.</param>
/// <param name="Dropout">Share of the features of an event that are left out at random.</param>
/// <param name="LeastCount">How often a feature must be seen.</param>
/// <param name="Features">How many features are kept.</param>
/// <param name="Orders">In how many orders of the examples the weights are learned, of which the mean is taken.</param>
/// <param name="Seed">Seed of the first order.</param>
internal sealed record FactualityOptions(int Epochs, float Rate, float Decay, float Dropout, int LeastCount, int Features, int Orders, int Seed);
