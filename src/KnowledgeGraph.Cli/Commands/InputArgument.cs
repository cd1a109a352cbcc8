using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The argument that names what a command reads.</summary>
internal static class InputArgument
{
    /// <summary>One input or more.</summary>
    public static Argument<string[]> Create(string name) => new(name)
    {
        Description = $"A file, a folder (read with all folders below it: {InputFinder.Patterns}), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The inputs that <paramref name="arguments"/> name; those that cannot be found are reported.</summary>
    public static IReadOnlyList<InputSource> Find(IEnumerable<string> arguments, Report report)
    {
        var finder = new InputFinder(report);
        foreach (string argument in arguments)
        {
            finder.Add(argument);
        }

        return finder.Found;
    }
}
