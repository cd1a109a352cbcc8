namespace KnowledgeGraph.Cli;

/// <summary>How a run ended, as scripts see it.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for is done.</summary>
    public const int Done = 0;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 1;

    /// <summary>An input or an output failed; the others are done.</summary>
    public const int Failed = 2;

    /// <summary>There are findings: no claims where that is to fail.</summary>
    public const int Findings = 3;

    /// <summary>The user cancelled.</summary>
    public const int Cancelled = 130;
}
