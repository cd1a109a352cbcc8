using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>Adds up how long each stage takes on one thread.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, long Ticks)> _stages = [];

    /// <summary>The stages in the order in which they first ran, with their seconds.</summary>
    public Dictionary<string, double> Seconds => _stages.ToDictionary(s => s.Stage, s => s.Ticks / (double)Stopwatch.Frequency);

    /// <summary>Runs a stage.</summary>
    public T Time<T>(string stage, Func<T> run)
    {
        long start = Stopwatch.GetTimestamp();
        var result = run();
        long ticks = Stopwatch.GetTimestamp() - start;
        int at = _stages.FindIndex(s => s.Stage == stage);
        if (at < 0)
        {
            _stages.Add((stage, ticks));
        }
        else
        {
            _stages[at] = (stage, _stages[at].Ticks + ticks);
        }

        return result;
    }
}
