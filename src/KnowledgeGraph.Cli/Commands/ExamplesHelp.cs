using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The usual help of a command, and its examples after it; a command without any shows the first of each of its subcommands.</summary>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in Examples(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        return exitCode;
    }

    private static IEnumerable<string> Examples(Command command) =>
        command is ExampleCommand { Examples: var examples } ? examples : command.Subcommands.SelectMany(c => Examples(c).Take(1));
}
