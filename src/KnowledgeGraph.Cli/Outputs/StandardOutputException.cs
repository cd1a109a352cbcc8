namespace KnowledgeGraph.Cli.Outputs;

/// <summary>Standard output cannot be written: nothing more of the run can be told, so it ends.</summary>
internal sealed class StandardOutputException(Exception cause) : Exception($"standard output: {InputOutputException.ReasonOf(cause)}", cause)
{
    private const int BrokenPipe = 32;

    /// <summary>Whether the reader has gone, as <c>head</c> does when it has enough; that is no failure.</summary>
    public bool IsClosedPipe => InnerException is IOException { HResult: BrokenPipe };
}
