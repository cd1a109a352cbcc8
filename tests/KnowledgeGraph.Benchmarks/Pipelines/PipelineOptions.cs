using KnowledgeGraph.Benchmarks.Language;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>What a process does that measures the whole pipeline.</summary>
/// <param name="Text">A text file: see <see cref="TextDocuments"/>.</param>
/// <param name="Threads">How many threads share its documents.</param>
/// <param name="Passes">How many passes are timed, after one that is not.</param>
internal sealed record PipelineOptions(string Text, int Threads, int Passes)
{
    /// <summary>The argument before the options.</summary>
    public const string Command = "pipeline-passes";

    /// <summary>The options as arguments.</summary>
    public string[] Arguments => [Command, Text, $"{Threads}", $"{Passes}"];

    /// <summary>Reads <see cref="Arguments"/> without <see cref="Command"/>.</summary>
    public static PipelineOptions Parse(string[] arguments) => new(arguments[0], LanguageOptions.Number(arguments[1]), LanguageOptions.Number(arguments[2]));
}
