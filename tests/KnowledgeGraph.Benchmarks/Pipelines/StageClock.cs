namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>Adds up how much processor time each stage takes on one thread, and how much memory it allocates.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, StageCost Cost)> _stages = [];

    /// <summary>The stages in the order in which they first ran.</summary>
    public IReadOnlyList<(string Stage, StageCost Cost)> Stages => _stages;

    /// <summary>Runs a stage.</summary>
    public T Time<T>(string stage, Func<T> run)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadTime.Now;
        var result = run();
        var cost = new StageCost((ThreadTime.Now - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        int at = _stages.FindIndex(s => s.Stage == stage);
        if (at < 0)
        {
            _stages.Add((stage, cost));
        }
        else
        {
            _stages[at] = (stage, _stages[at].Cost.Plus(cost));
        }

        return result;
    }
}

/// <summary>What a stage cost.</summary>
/// <param name="Seconds">Its processor time.</param>
/// <param name="Bytes">The memory that it allocated.</param>
internal sealed record StageCost(double Seconds, long Bytes)
{
    /// <summary>The sum of this and <paramref name="other"/>.</summary>
    public StageCost Plus(StageCost other) => new(Seconds + other.Seconds, Bytes + other.Bytes);
}
