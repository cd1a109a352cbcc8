using System.Buffers;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A run of <c>kg annotate</c>.</summary>
/// <param name="layers">The parts to write.</param>
internal sealed class Annotation(AnnotationLayers layers)
{
    private readonly Report _report = new();
    private readonly Pipeline _pipeline = Pipeline.Create();

    /// <summary>Annotates all documents of all inputs.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<string> arguments, InputForm? form, CancellationToken cancellation)
    {
        using var output = new StandardOutput();
        var documents = InputArgument.Find(arguments, InputArgument.Articles, _report).SelectMany(source => new DocumentReader(form ?? source.UsualForm).In(source));
        try
        {
            await new Batch(_report, cancellation).RunAsync(documents, d => Line(d.Read(cancellation)), (_, line) =>
            {
                output.Write(line.WrittenSpan);
                return Task.CompletedTask;
            });
        }
        catch (StandardOutputException e)
        {
            if (!e.IsClosedPipe)
            {
                _report.Error(e.Message);
            }
        }

        return _report.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    private ArrayBufferWriter<byte> Line(ReadDocument document)
    {
        var line = new ArrayBufferWriter<byte>();
        var claims = _pipeline.Read(document.Article.Value);
        claims = layers.HasFlag(AnnotationLayers.Events) ? _pipeline.WithEvents(claims) : claims;
        claims = layers.HasFlag(AnnotationLayers.Propositions) ? _pipeline.WithTuples(claims) : claims;
        AnnotationWriter.Write(line, document.Id, claims, document.Article.Diagnostics, layers);
        return line;
    }
}
