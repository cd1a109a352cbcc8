using KnowledgeGraph.Cli.Outputs;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>Lines with a label before them; on a terminal in colours and as wide as it is, elsewhere plain and each whole.</summary>
/// <param name="console">Where they go.</param>
internal sealed class ExplanationOutput(IAnsiConsole console)
{
    private const int LabelWidth = 11, PlainWidth = 1_000_000;
    private static readonly Style LabelStyle = new(decoration: Decoration.Bold);

    /// <summary>An output without colours.</summary>
    public static ExplanationOutput Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = PlainWidth;
        return new ExplanationOutput(console);
    }

    /// <summary>Writes a line.</summary>
    /// <param name="label">What it tells; empty where it goes on with what the line above tells.</param>
    /// <param name="text">The line.</param>
    public void Line(string label, string text) =>
        console.Write(new Paragraph().Append(label.PadRight(LabelWidth), LabelStyle).Append(OneLine.Of(text) + "\n"));

    /// <summary>Writes a passage whose marked stretches stand in brackets with their names.</summary>
    public void Marked(IEnumerable<(string Text, Mark Mark)> stretches)
    {
        var line = new Paragraph().Append("  ");
        foreach (var (text, mark) in stretches)
        {
            string plain = OneLine.Of(text);
            line.Append(mark == Mark.None ? plain : $"[{mark.ToString().ToLowerInvariant()}: {plain}]", StyleOf(mark));
        }

        console.Write(line.Append("\n"));
    }

    /// <summary>Writes an empty line.</summary>
    public void Break() => console.WriteLine();

    private static Style StyleOf(Mark mark) => mark switch
    {
        Mark.Source => new Style(Color.Green),
        Mark.Cue => new Style(Color.Yellow),
        Mark.Content or Mark.Evidence => new Style(Color.Aqua),
        _ => Style.Plain,
    };
}
