using KnowledgeGraph.Training.Network;

namespace KnowledgeGraph.Training.Recipe;

/// <summary>Annotated sentences.</summary>
/// <param name="Learned">To learn from; names that nobody annotated are those of distant supervision.</param>
/// <param name="Refining">The same to refine a network on; names that nobody annotated are unknown.</param>
internal sealed record GoldText(TrainingSentence[] Learned, TrainingSentence[] Refining);
