using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Cli.Outputs;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: articles in, graphs out.</summary>
internal static class BuildCommand
{
    private static readonly string[] DefaultFormats = ["turtle", "jsonld"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var articles = InputArgument.Create("article", InputArgument.Articles);
        var output = new Option<string>("--output", "-o") { Description = "The folder for the graphs; it is made if it is not there", HelpName = "folder", DefaultValueFactory = _ => "output" };
        var formats = Choice.Several("--format",
            $"The syntaxes to write, separated by commas: {string.Join(", ", GraphFormat.All.Select(f => f.Name))} [default: {string.Join(',', DefaultFormats)}]",
            [.. GraphFormat.All.Select(f => new Choice<GraphFormat>(f.Name, f))]);
        var form = Choice.One("--input", "What the inputs are: articles, or running text without title, infobox and references [default: article]",
            new("article", InputForm.Article), new Choice<InputForm>("text", InputForm.RunningText));
        var baseIri = new Option<string>("--base") { Description = "What the IRIs of the graph's nodes begin with", HelpName = "IRI", DefaultValueFactory = _ => GraphOptions.Default.Base };
        var assert = Choice.One("--assert", "What is written as plain triples too: what the article itself vouches for, or nothing [default: narrator]",
            new("narrator", AssertPolicy.Narrator), new Choice<AssertPolicy>("none", AssertPolicy.None));
        var failOnEmpty = new Option<bool>("--fail-on-empty") { Description = "Exit with 3 where an article gives no claims" };
        output.Validators.Add(r => Require(r, v => v.Length > 0, "must name a folder"));
        baseIri.Validators.Add(r => Require(r, v => Iri.TryCreate(v, out _) && v[^1] == '/' && !v.Contains('#', StringComparison.Ordinal), "must be an absolute IRI without fragment that ends in /"));

        var command = new ExampleCommand("build", "Read articles and write who claims what as RDF, a file per article and syntax.",
            "kg build article.txt                              writes output/<title>.ttl and output/<title>.jsonld",
            "kg build articles/ -o graphs --format trig        a TriG file for every article below a folder",
            "curl -s https://example.org/a.txt | kg build -    reads standard input")
        { articles, output, formats, form, baseIri, assert, failOnEmpty };
        command.SetAction((parsed, cancellation) => new GraphBuild(
            parsed.GetRequiredValue(output),
            parsed.GetValue(formats) ?? [.. GraphFormat.All.Where(f => DefaultFormats.Contains(f.Name))],
            new GraphOptions(parsed.GetRequiredValue(baseIri), parsed.GetValue(assert)),
            parsed.GetValue(failOnEmpty)).RunAsync(parsed.GetRequiredValue(articles), parsed.GetValue(form), cancellation));
        return command;
    }

    private static void Require(OptionResult result, Func<string, bool> isValid, string rule)
    {
        if (result.Tokens is [var token] && !isValid(token.Value))
        {
            result.AddError($"{result.Option.Name}: '{token.Value}' {rule}");
        }
    }
}
