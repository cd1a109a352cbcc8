using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A value that an option can have, and its name on the command line.</summary>
internal sealed record Choice<T>(string Name, T Value);

/// <summary>Options whose values are names out of a few.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of <paramref name="choices"/>.</summary>
    public static Option<T?> One<T>(string name, string description, params IReadOnlyList<Choice<T>> choices) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', choices.Select(c => c.Name)),
        CustomParser = result => Chosen(name, result, choices) is [var chosen, ..] ? chosen : default,
    };

    /// <summary>
    /// An option that takes several of <paramref name="choices"/>, separated by commas; given again, it adds to them. Its value is in the
    /// order of <paramref name="choices"/>, each once; null where it is not given.
    /// </summary>
    public static Option<IReadOnlyList<T>?> Several<T>(string name, string description, params IReadOnlyList<Choice<T>> choices) => new(name)
    {
        Description = description,
        HelpName = "list",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Chosen(name, result, choices),
    };

    private static IReadOnlyList<T> Chosen<T>(string option, ArgumentResult result, IReadOnlyList<Choice<T>> choices)
    {
        string[] names = [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries))];
        if (names.FirstOrDefault(n => choices.All(c => c.Name != n)) is { } unknown)
        {
            result.AddError($"{option}: '{unknown}' is none of {string.Join(", ", choices.Select(c => c.Name))}");
        }

        return [.. choices.Where(c => names.Contains(c.Name)).Select(c => c.Value)];
    }
}
