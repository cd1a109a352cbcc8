namespace KnowledgeGraph.Training.Network;

/// <summary>How long and how fast to train.</summary>
/// <param name="Epochs">Passes over the gold sentences.</param>
/// <param name="BatchWords">Words a step.</param>
/// <param name="Rate">The greatest learning rate; it rises over the first 200 steps, stays for a fifth and falls linearly.</param>
/// <param name="Dropout">Share of units dropped.</param>
internal sealed record TrainingPlan(int Epochs, int BatchWords = 900, double Rate = 2e-3, double Dropout = 0.33)
{
    /// <summary>The learning rate after a share of the training.</summary>
    public double RateAt(int step, int steps) =>
        Rate * Math.Min(1, (step + 1) / 200.0) * Math.Max(0.02, Math.Min(1, 1.25 * (1 - ((double)step / steps))));
}
