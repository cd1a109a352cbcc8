using System.CommandLine;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class CommonArguments
{
    /// <summary>One input or more.</summary>
    public static Argument<string[]> Articles(string name = "article") =>
        new(name) { Description = "A file, a folder of *.txt and *.md files, or - for standard input", Arity = ArgumentArity.OneOrMore };

    /// <summary>An option whose value is a comma-separated list of <paramref name="allowed"/> names.</summary>
    public static Option<string> List(string name, string description, IReadOnlyList<string> allowed, string byDefault)
    {
        var option = new Option<string>(name) { Description = $"{description}: {string.Join(", ", allowed)}", DefaultValueFactory = _ => byDefault };
        option.Validators.Add(result =>
        {
            foreach (string value in Values(result.GetValueOrDefault<string>() ?? ""))
            {
                if (!allowed.Contains(value))
                {
                    result.AddError($"{name}: '{value}' is none of {string.Join(", ", allowed)}");
                }
            }
        });
        return option;
    }

    /// <summary>The names in a comma-separated list.</summary>
    public static IReadOnlyList<string> Values(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>The inputs that <paramref name="arguments"/> name; those that cannot be found are reported.</summary>
    public static IReadOnlyList<InputSource> Find(string[] arguments, Report report)
    {
        var sources = new List<InputSource>();
        foreach (string argument in arguments)
        {
            try
            {
                sources.AddRange(InputFinder.Find(argument));
            }
            catch (InputException e)
            {
                report.Error(e.Message);
            }
        }

        return sources;
    }
}
