using System.Threading.Channels;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli;

/// <summary>
/// Works through many inputs: reads several at once, writes their results one after another in the order of the inputs, whatever the order in
/// which they are done. An input that fails, by its own fault or by a defect of this program, is reported and the others are still done.
/// </summary>
internal sealed class Batch(Report report, CancellationToken cancellation)
{
    /// <summary>Does all <paramref name="inputs"/>.</summary>
    /// <param name="inputs">The inputs; they are taken as they are needed, so that a stream is never held whole.</param>
    /// <param name="read">What takes the time; called for several inputs at once.</param>
    /// <param name="write">What is done with a result, in order, one after another.</param>
    /// <param name="done">Called when an input is done, well or not.</param>
    /// <exception cref="OperationCanceledException">The user cancelled; nothing is being written.</exception>
    public async Task RunAsync<TInput, T>(IEnumerable<TInput> inputs, Func<TInput, T> read, Func<TInput, T, Task> write, Action? done = null)
        where TInput : IBatchInput
    {
        await foreach (var (input, reading) in ReadAheadAsync(inputs, read))
        {
            try
            {
                await write(input, await reading.WaitAsync(cancellation));
            }
            catch (InputOutputException e)
            {
                report.Error(e.Message);
            }
            catch (Exception e) when (e is not (OperationCanceledException or StandardOutputException))
            {
                report.Error($"{input.Place}: a defect of kg, please report it: {e.GetType().Name}: {e.Message} ({Origin(e)})");
            }

            done?.Invoke();
        }
    }

    /// <summary>The inputs in their order, each with its reading under way; no more are begun than there are processors.</summary>
    private async IAsyncEnumerable<(TInput Input, Task<T> Reading)> ReadAheadAsync<TInput, T>(IEnumerable<TInput> inputs, Func<TInput, T> read)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var begun = Channel.CreateBounded<(TInput, Task<T>)>(Math.Max(1, Environment.ProcessorCount - 1));
        var token = stop.Token;
        _ = Task.Run(BeginAllAsync, token);
        try
        {
            await foreach (var reading in begun.Reader.ReadAllAsync(token))
            {
                yield return reading;
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        async Task BeginAllAsync()
        {
            try
            {
                foreach (var input in inputs)
                {
                    await begun.Writer.WaitToWriteAsync(token);
                    await begun.Writer.WriteAsync((input, Task.Run(() => read(input), token)), token);
                }

                begun.Writer.Complete();
            }
            catch (Exception e)
            {
                begun.Writer.Complete(e);
            }
        }
    }

    private static string Origin(Exception e) => e.StackTrace?.Split('\n')[0].Trim() ?? "no stack trace";
}
