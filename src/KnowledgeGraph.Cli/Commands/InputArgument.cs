using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The argument that names what a command reads.</summary>
internal static class InputArgument
{
    /// <summary>The extensions of articles.</summary>
    public static IReadOnlyList<string> Articles { get; } = [".txt", ".md"];

    /// <summary>One input or more.</summary>
    /// <param name="name">What an input is called.</param>
    /// <param name="extensions">The extensions of the files that are read in a folder.</param>
    public static Argument<string[]> Create(string name, IReadOnlyList<string> extensions) => new(name)
    {
        Description = $"A file, a folder (read with all folders below it: {InputFinder.Patterns(extensions)}), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The inputs that <paramref name="arguments"/> name; those that cannot be found are reported.</summary>
    public static IReadOnlyList<InputSource> Find(IEnumerable<string> arguments, IReadOnlyList<string> extensions, Report report)
    {
        var finder = new InputFinder(report, extensions);
        foreach (string argument in arguments)
        {
            finder.Add(argument);
        }

        return finder.Found;
    }
}
