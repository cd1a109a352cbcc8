using System.Buffers;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A run of <c>kg parse</c>. An input is a document, called by its name.</summary>
internal sealed class Parsing
{
    private readonly Report _report = new();
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly ConlluWriter _writer;
    private InputSource? _document;

    /// <summary>A run that has written nothing.</summary>
    public Parsing() => _writer = new ConlluWriter(_buffer);

    /// <summary>The extensions of the files that are read in a folder.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. InputArgument.Articles, ConlluExtension];

    private const string ConlluExtension = ".conllu";

    /// <summary>Parses all inputs.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<string> arguments, InputForm? form, CancellationToken cancellation)
    {
        using var output = new StandardOutput();
        var reader = new ParsePieceReader();
        var pieces = InputArgument.Find(arguments, Extensions, _report).SelectMany(source => reader.In(source, form ?? UsualForm(source)));
        try
        {
            await new Batch(_report, cancellation).RunAsync(pieces, piece => piece.Parse(), (piece, write) =>
            {
                BeginDocument(piece.Source);
                write(_writer);
                output.Write(_buffer.WrittenSpan);
                _buffer.ResetWrittenCount();
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

    /// <summary>Begins the document of <paramref name="source"/> where its first piece comes.</summary>
    private void BeginDocument(InputSource source)
    {
        if (!ReferenceEquals(source, _document))
        {
            _document = source;
            _writer.BeginDocument(FreeId(string.IsNullOrWhiteSpace(source.Name) ? "document" : source.Name));
        }
    }

    /// <summary>The name, with a number where another input of the run has it.</summary>
    private string FreeId(string name)
    {
        string id = name;
        for (int number = 2; !_ids.Add(id); number++)
        {
            id = $"{name}-{number}";
        }

        return id;
    }

    private static InputForm UsualForm(InputSource source) =>
        source.Path.EndsWith(ConlluExtension, StringComparison.OrdinalIgnoreCase) ? InputForm.Conllu : InputForm.RunningText;
}
