using System.Buffers;
using System.CommandLine;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg annotate</c>: articles or texts in, annotations out as JSON Lines.</summary>
internal static class AnnotateCommand
{
    private const string Article = "article", RunningText = "text", JsonLines = "jsonl";
    private static readonly string[] Forms = [Article, RunningText, JsonLines];
    private static readonly string[] LayerNames = [.. Enum.GetNames<AnnotationLayers>().Where(n => n is not ("None" or "All")).Select(n => n.ToLowerInvariant())];

    public static Command Create()
    {
        var inputs = CommonArguments.Articles("input");
        var form = new Option<string>("--input") { Description = $"What the inputs are: {string.Join(", ", Forms)} (by default jsonl for *.jsonl files, article for others)" };
        form.AcceptOnlyFromAmong(Forms);
        var layers = CommonArguments.List("--layers", "The parts to write", LayerNames, string.Join(',', LayerNames));
        var command = new Command("annotate", "Read articles or texts and write what was found as JSON Lines") { inputs, form, layers };
        command.SetAction((parsed, cancellation) =>
        {
            using var output = Console.OpenStandardOutput();
            return Task.FromResult(new Run(output, parsed.GetValue(form), Layers(parsed.GetValue(layers)!), cancellation).Annotate(parsed.GetValue(inputs)!));
        });
        return command;
    }

    private static AnnotationLayers Layers(string list) =>
        CommonArguments.Values(list).Aggregate(AnnotationLayers.None, (all, name) => all | Enum.Parse<AnnotationLayers>(name, ignoreCase: true));

    private sealed class Run(Stream output, string? form, AnnotationLayers layers, CancellationToken cancellation)
    {
        private readonly Report _report = new();
        private readonly ArticleInput _input = new();
        private readonly Pipeline _pipeline = Pipeline.Create();
        private readonly ArrayBufferWriter<byte> _buffer = new();

        public int Annotate(string[] arguments)
        {
            foreach (var source in CommonArguments.Find(arguments, _report))
            {
                try
                {
                    Annotate(source);
                }
                catch (InputException e)
                {
                    _report.Error(e.Message);
                }
            }

            return _report.HasErrors ? ExitCode.Failed : ExitCode.Done;
        }

        private void Annotate(InputSource source)
        {
            switch (form ?? (source.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? JsonLines : Article))
            {
                case JsonLines:
                    foreach (var document in JsonLinesDocument.Read(source, _report.Error))
                    {
                        Write(document.Id, new Parsed<Article>(PlainTextReader.ReadRunningText(document.Text, document.Id, ""), []));
                    }

                    break;
                case RunningText:
                    Write(source.Name, ArticleInput.ReadRunningText(source, cancellation));
                    break;
                default:
                    Write(source.Name, _input.Read(source, cancellation));
                    break;
            }
        }

        private void Write(string id, Parsed<Article> article)
        {
            cancellation.ThrowIfCancellationRequested();
            _buffer.ResetWrittenCount();
            AnnotationWriter.Write(_buffer, id, _pipeline.Read(article.Value), article.Diagnostics, layers);
            output.Write(_buffer.WrittenSpan);
        }
    }
}
