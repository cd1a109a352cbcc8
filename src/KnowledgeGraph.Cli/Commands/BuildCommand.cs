using System.CommandLine;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: articles in, graphs out.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var articles = CommonArguments.Articles();
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "The folder for the graphs", DefaultValueFactory = _ => new DirectoryInfo("output") };
        var formats = CommonArguments.List("--format", "The syntaxes to write", [.. GraphFormat.All.Select(f => f.Name)], "turtle,jsonld");
        var baseIri = new Option<string>("--base") { Description = "The IRI that the nodes' IRIs begin with", DefaultValueFactory = _ => GraphOptions.Default.Base };
        var assert = new Option<string>("--assert") { Description = "What is also written as plain triples: what the article itself vouches for, or nothing", DefaultValueFactory = _ => "narrator" };
        var failOnEmpty = new Option<bool>("--fail-on-empty") { Description = "Exit with 3 where an article gives no claims" };
        baseIri.Validators.Add(r => Validate(r, v => Iri.TryCreate(v, out var iri) && iri.Value[^1] is '/' or '#', "must be an absolute IRI that ends in / or #"));
        assert.Validators.Add(r => Validate(r, v => v is "narrator" or "none", "must be narrator or none"));

        var command = new Command("build", "Read articles and write who claims what as RDF") { articles, output, formats, baseIri, assert, failOnEmpty };
        command.SetAction((parsed, cancellation) => Task.FromResult(new Run(
            parsed.GetValue(output)!.FullName,
            [.. GraphFormat.All.Where(f => CommonArguments.Values(parsed.GetValue(formats)!).Contains(f.Name))],
            new GraphOptions(parsed.GetValue(baseIri)!, parsed.GetValue(assert) == "none" ? AssertPolicy.None : AssertPolicy.Narrator),
            cancellation).Build(parsed.GetValue(articles)!, parsed.GetValue(failOnEmpty))));
        return command;
    }

    private static void Validate(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isValid, string rule)
    {
        if (result.GetValueOrDefault<string>() is not { } value || !isValid(value))
        {
            result.AddError($"{result.Option.Name} {rule}");
        }
    }

    private sealed class Run(string folder, IReadOnlyList<GraphFormat> formats, GraphOptions options, CancellationToken cancellation)
    {
        private readonly Report _report = new();
        private readonly ArticleInput _input = new();
        private readonly Pipeline _pipeline = Pipeline.Create();
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private bool _empty;

        public int Build(string[] arguments, bool failOnEmpty)
        {
            var sources = CommonArguments.Find(arguments, _report);
            _report.ForEach(sources, "Building", Build);
            return _report.HasErrors ? ExitCode.Failed : failOnEmpty && _empty ? ExitCode.Findings : ExitCode.Done;
        }

        private void Build(InputSource source)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var article = _input.Read(source, cancellation);
                var claims = _pipeline.Read(article.Value);
                _empty |= claims.Claims.IsEmpty;
                Write(source, claims, GraphMapper.Map(claims, options), article.Diagnostics.Length);
            }
            catch (InputException e)
            {
                _report.Error(e.Message);
            }
        }

        private void Write(InputSource source, ClaimSet claims, ClaimGraph graph, int diagnostics)
        {
            string name = FreeName(source, claims.Document.Article.Revision);
            foreach (var format in formats)
            {
                cancellation.ThrowIfCancellationRequested();
                AtomicFile.Write(Path.Combine(folder, name + format.Extension), stream => format.Write(stream, graph));
            }

            string written = string.Join(", ", formats.Select(f => name + f.Extension));
            string notes = diagnostics == 0 ? "" : $"; {diagnostics} diagnostics, listed by kg annotate";
            _report.Note($"{source.Place}: {claims.Claims.Length} claims, {graph.Quads.Count} triples → {written}{notes}");
        }

        /// <summary>The article's slug, with a number where another article of the run has it.</summary>
        private string FreeName(InputSource source, Revision revision)
        {
            string name = revision.Slug;
            for (int number = 2; !_names.Add(name); number++)
            {
                name = $"{revision.Slug}-{number}";
            }

            if (name != revision.Slug)
            {
                _report.Warning($"{source.Place}: another article of this run is called '{revision.Title}'; written as {name}");
            }

            return name;
        }
    }
}
