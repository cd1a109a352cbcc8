using KnowledgeGraph.Claims;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A run of <c>kg build</c>.</summary>
/// <param name="folder">Where the graphs go.</param>
/// <param name="formats">The syntaxes to write.</param>
/// <param name="options">How claims become a graph.</param>
/// <param name="failOnEmpty">Whether an article without claims is a finding.</param>
internal sealed class GraphBuild(string folder, IReadOnlyList<GraphFormat> formats, GraphOptions options, bool failOnEmpty)
{
    private readonly Report _report = new();
    private readonly Pipeline _pipeline = Pipeline.Create();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _hasFindings;

    /// <summary>Builds the graphs of all inputs.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<string> arguments, InputForm form, CancellationToken cancellation)
    {
        var sources = InputArgument.Find(arguments, InputArgument.Articles, _report);
        if (sources.Count > 0 && CanWrite())
        {
            var reader = new DocumentReader(form);
            var inputs = sources.SelectMany(reader.In);
            var batch = new Batch(_report, cancellation);
            await _report.WithProgressAsync("Building", sources.Count, done => batch.RunAsync(inputs, input => Map(input.Read(cancellation)), WriteAsync, done));
        }

        return _report.HasErrors ? ExitCode.Failed : _hasFindings ? ExitCode.Findings : ExitCode.Done;
    }

    private bool CanWrite()
    {
        try
        {
            OutputFolder.Make(folder);
            return true;
        }
        catch (InputOutputException e)
        {
            _report.Error(e.Message);
            return false;
        }
    }

    private ArticleGraph Map(ReadDocument document)
    {
        var claims = _pipeline.Read(document.Article.Value);
        return new ArticleGraph(claims, GraphMapper.Map(claims, options), document.Article.Diagnostics.Length);
    }

    private async Task WriteAsync(DocumentInput input, ArticleGraph graph)
    {
        string name = FreeName(input, graph.Claims.Document.Article.Revision);
        string[] paths = [.. formats.Select(f => Path.Combine(folder, name + f.Extension))];
        await Task.WhenAll(formats.Zip(paths, (format, path) => Task.Run(() => AtomicFile.Write(path, stream => format.Write(stream, graph.Graph)))));

        int claims = graph.Claims.Claims.DistinctBy(c => c.Id).Count();
        string warnings = graph.Warnings == 0 ? "" : $"; {Count(graph.Warnings, "warning")}, which kg annotate lists";
        _report.Note($"{input.Place}: {Count(claims, "claim")}, {Count(graph.Graph.Quads.Count, "triple")} → {string.Join(", ", paths)}{warnings}");
        if (failOnEmpty && claims == 0)
        {
            _hasFindings = true;
            _report.Warning($"{input.Place}: no claims");
        }
    }

    /// <summary>The article's slug, with a number where another article of the run has it.</summary>
    private string FreeName(DocumentInput input, Revision revision)
    {
        string name = revision.Slug;
        for (int number = 2; !_names.Add(name); number++)
        {
            name = $"{revision.Slug}-{number}";
        }

        if (name != revision.Slug)
        {
            _report.Warning($"{input.Place}: another article of this run is written as {revision.Slug}; this one is written as {name}");
        }

        return name;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private sealed record ArticleGraph(ClaimSet Claims, ClaimGraph Graph, int Warnings);
}
