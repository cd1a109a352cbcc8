namespace KnowledgeGraph.Training.Events;

/// <summary>An event to learn from.</summary>
/// <param name="Features">Its features, as hashes.</param>
/// <param name="Factuality">How factual people judged it.</param>
internal sealed record FactualityExample(uint[] Features, double Factuality);
