using System.Globalization;
using KnowledgeGraph.Benchmarks.Language;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>The speed of the whole pipeline on a text of any size, as Markdown tables: each row is a process of its own.</summary>
internal static class PipelineSpeed
{
    /// <summary>Prints the tables.</summary>
    /// <param name="text">A text file.</param>
    /// <param name="passes">How many passes are timed; the tables give the median.</param>
    public static void Measure(string text, int passes)
    {
        var (one, onePeak) = Run(new PipelineOptions(Path.GetFullPath(text), 1, passes));
        var (two, twoPeak) = Run(new PipelineOptions(Path.GetFullPath(text), 2, passes));
        if ((one.Words, one.Quads, one.Bytes) != (two.Words, two.Quads, two.Bytes))
        {
            throw new InvalidOperationException($"{two} made something else than {one}");
        }

        Write($"{one.Words:N0} words, {new FileInfo(text).Length / 1e6:F1} MB; {one.Quads:N0} quads, {one.Bytes / 1e6:F0} MB; {Environment.ProcessorCount} processors, .NET {Environment.Version}");
        Write($"");
        Write($"| threads | words/s | seconds, median (least–most) | processor time a word | memory after the first and the last pass | peak memory |");
        Write($"|---|---|---|---|---|---|");
        Row(1, one, onePeak);
        Row(2, two, twoPeak);
        Write($"");
        Write($"| stage, 1 thread | processor time a word, µs | share | bytes allocated a word |");
        Write($"|---|---|---|---|");
        double all = one.Stages.Values.Sum(s => s.Seconds);
        foreach (var (stage, cost) in one.Stages)
        {
            Write($"| {stage} | {cost.Seconds * 1e6 / one.Words:F2} | {100 * cost.Seconds / all:F1} % | {cost.Bytes / one.Words:N0} |");
        }
    }

    private static (PipelineRun Run, long PeakBytes) Run(PipelineOptions options)
    {
        var process = MeasuredProcess.Run(Environment.ProcessPath!, options.Arguments);
        return (PipelineRun.Parse(process.Output), process.PeakBytes);
    }

    private static void Row(int threads, PipelineRun run, long peakBytes) =>
        Write($"| {threads} | {run.Words / run.Median():N0} | {run.Median():F2} ({run.Seconds.Min():F2}–{run.Seconds.Max():F2}) | {run.MedianProcessor() * 1e6 / run.Words:F2} µs | {run.Memory[0] / 1e6:F0} MB, {run.Memory[^1] / 1e6:F0} MB | {peakBytes / 1e6:F0} MB |");

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
