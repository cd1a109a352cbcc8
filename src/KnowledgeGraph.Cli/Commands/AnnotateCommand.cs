using System.CommandLine;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Cli.Inputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg annotate</c>: articles or texts in, annotations out as JSON Lines.</summary>
internal static class AnnotateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var inputs = InputArgument.Create("input", InputArgument.Articles);
        var form = Choice.One<InputForm?>("--input",
            "What the inputs are: articles; running text without title, infobox and references; or JSON Lines of {\"id\", \"text\"} or {\"id\", \"tokens\"} [default: jsonl for *.jsonl files, article for others]",
            new("article", InputForm.Article), new("text", InputForm.RunningText), new("jsonl", InputForm.JsonLines));
        Choice<AnnotationLayers>[] names = [.. Enum.GetValues<AnnotationLayers>().Where(l => l is not (AnnotationLayers.None or AnnotationLayers.All))
            .Select(l => new Choice<AnnotationLayers>(l.ToString().ToLowerInvariant(), l))];
        var layers = Choice.Several("--layers", $"The parts to write, separated by commas: {string.Join(", ", names.Select(n => n.Name))} [default: all]", names);

        var command = new ExampleCommand("annotate", "Read articles or texts and write what was found to standard output as JSON Lines, a line per document.",
            "kg annotate article.txt > annotations.jsonl",
            "kg annotate --input jsonl --layers attributions,claims texts.jsonl",
            "echo 'Peru said it had signed.' | kg annotate --input text -")
        { inputs, form, layers };
        command.SetAction((parsed, cancellation) => new Annotation(
            parsed.GetValue(layers)?.Aggregate((all, layer) => all | layer) ?? AnnotationLayers.All)
            .RunAsync(parsed.GetRequiredValue(inputs), parsed.GetValue(form), cancellation));
        return command;
    }
}
