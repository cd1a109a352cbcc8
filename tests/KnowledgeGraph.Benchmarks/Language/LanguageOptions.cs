using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>What a process does that measures the language engine.</summary>
/// <param name="Text">A text file.</param>
/// <param name="Pieces">How many pieces of it are read.</param>
/// <param name="Threads">How many threads share them.</param>
/// <param name="Writes">Whether the results are written as CoNLL-U.</param>
/// <param name="Passes">How many passes are timed, after one that is not.</param>
internal sealed record LanguageOptions(string Text, int Pieces, int Threads, bool Writes, int Passes)
{
    /// <summary>The argument before the options.</summary>
    public const string Command = "language-passes";

    /// <summary>The options as arguments.</summary>
    public string[] Arguments => [Command, Text, $"{Pieces}", $"{Threads}", $"{Writes}", $"{Passes}"];

    /// <summary>Reads <see cref="Arguments"/> without <see cref="Command"/>.</summary>
    public static LanguageOptions Parse(string[] arguments) =>
        new(arguments[0], Number(arguments[1]), Number(arguments[2]), bool.Parse(arguments[3]), Number(arguments[4]));

    /// <summary>Reads a number.</summary>
    public static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
}
