using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A command whose help ends with examples: command lines that can be copied.</summary>
internal sealed class ExampleCommand(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Whole command lines.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
