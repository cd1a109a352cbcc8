using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>Passes over a text in this process: raw text in, N-Quads out to nowhere.</summary>
internal sealed class PipelinePasses
{
    private readonly PipelineOptions _options;
    private readonly StagedPipeline _pipeline = new();

    private PipelinePasses(PipelineOptions options) => _options = options;

    /// <summary>Makes the passes and prints a <see cref="PipelineRun"/>.</summary>
    public static void Run(PipelineOptions options)
    {
        var passes = new PipelinePasses(options);
        passes.MakePass();
        Pass[] all = [.. Enumerable.Range(0, options.Passes).Select(_ => passes.MakePass())];
        var median = all.OrderBy(p => p.Seconds).ElementAt(all.Length / 2);
        Console.WriteLine(new PipelineRun(median.Words, median.Quads, median.Bytes, [.. all.Select(p => p.Seconds)], [.. all.Select(p => p.Processor)], median.Stages, [.. all.Select(p => p.Memory)]));
    }

    /// <summary>Deals the documents out to the threads, each taking the next when it has done one.</summary>
    private Pass MakePass()
    {
        var passing = Stopwatch.StartNew();
        var worked = Environment.CpuUsage.TotalTime;
        using var documents = TextDocuments.In(_options.Text).GetEnumerator();
        var threads = Enumerable.Range(0, _options.Threads).Select(_ => Task.Factory.StartNew(
            () => Work(documents), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(threads);
        var done = threads.Select(t => t.Result).ToList();
        return new Pass(
            done.Sum(d => d.Words),
            done.Sum(d => d.Quads),
            done.Sum(d => d.Bytes),
            passing.Elapsed.TotalSeconds,
            (Environment.CpuUsage.TotalTime - worked).TotalSeconds,
            done.SelectMany(d => d.Clock.Stages).GroupBy(s => s.Stage).ToDictionary(s => s.Key, s => s.Select(x => x.Cost).Aggregate((a, b) => a.Plus(b))),
            Environment.WorkingSet);
    }

    private (long Words, long Quads, long Bytes, StageClock Clock) Work(IEnumerator<string> documents)
    {
        var clock = new StageClock();
        var output = new CountingStream();
        long words = 0, quads = 0;
        while (Next(documents) is { } text)
        {
            var made = _pipeline.Run(text, output, clock);
            words += made.Words;
            quads += made.Quads;
        }

        return (words, quads, output.Length, clock);
    }

    private static string? Next(IEnumerator<string> documents)
    {
        lock (documents)
        {
            return documents.MoveNext() ? documents.Current : null;
        }
    }

    private sealed record Pass(long Words, long Quads, long Bytes, double Seconds, double Processor, Dictionary<string, StageCost> Stages, long Memory);

    /// <summary>Counts the bytes that are written and drops them.</summary>
    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
