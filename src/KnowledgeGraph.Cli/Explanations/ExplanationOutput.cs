using KnowledgeGraph.Cli.Outputs;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>Lines with a label before them; on a terminal in colours and as wide as it is, elsewhere plain and each whole.</summary>
internal sealed class ExplanationOutput
{
    private const int LabelWidth = 11;

    private readonly Action<string> _writeLine;

    private ExplanationOutput(Action<string> writeLine) => _writeLine = writeLine;

    /// <summary>The terminal.</summary>
    public static ExplanationOutput Terminal { get; } = new(AnsiConsole.Console.MarkupLine);

    /// <summary>An output without colours.</summary>
    public static ExplanationOutput Plain(TextWriter writer) => new(markup => writer.WriteLine(Markup.Remove(markup)));

    /// <summary>Writes a line.</summary>
    /// <param name="label">What it tells; empty where it goes on with what the line above tells.</param>
    /// <param name="text">The line.</param>
    public void Line(string label, string text) => _writeLine($"[bold]{label.PadRight(LabelWidth)}[/]{Escaped(text)}");

    /// <summary>Writes a passage whose marked stretches stand in brackets with their names.</summary>
    public void Marked(IEnumerable<(string Text, Mark Mark)> stretches) => _writeLine("  " + string.Concat(stretches.Select(s =>
        ColourOf(s.Mark) is { } colour ? $"[{colour}][[{s.Mark.ToString().ToLowerInvariant()}: {Escaped(s.Text)}]][/]" : Escaped(s.Text))));

    /// <summary>Writes an empty line.</summary>
    public void Break() => _writeLine("");

    private static string Escaped(string text) => OneLine.Of(text).Replace("[", "[[", StringComparison.Ordinal).Replace("]", "]]", StringComparison.Ordinal);

    private static string? ColourOf(Mark mark) => mark switch
    {
        Mark.Source => "green",
        Mark.Cue => "yellow",
        Mark.Content or Mark.Evidence => "aqua",
        _ => null,
    };
}
