using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>What one process made of the text, and how long it took.</summary>
/// <param name="Words">Number of tokens.</param>
/// <param name="Quads">Number of quads.</param>
/// <param name="Bytes">Number of bytes written.</param>
/// <param name="Seconds">How long each pass took.</param>
/// <param name="Processor">How long the processors worked in each pass, for garbage collection and compilation too.</param>
/// <param name="Stages">What each stage cost in the pass in the middle, all threads together.</param>
/// <param name="Memory">The physical memory after each pass, in bytes.</param>
internal sealed record PipelineRun(long Words, long Quads, long Bytes, double[] Seconds, double[] Processor, Dictionary<string, StageCost> Stages, long[] Memory)
{
    /// <summary>The pass in the middle.</summary>
    public double Median() => Median(Seconds);

    /// <summary>The processor time of the pass in the middle.</summary>
    public double MedianProcessor() => Median(Processor);

    /// <summary>Reads <see cref="ToString"/>.</summary>
    public static PipelineRun Parse(string line) => JsonSerializer.Deserialize<PipelineRun>(line)!;

    /// <summary>The run in one line of JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
