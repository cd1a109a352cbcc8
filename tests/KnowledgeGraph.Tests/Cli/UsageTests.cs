using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class UsageTests
{
    private static readonly TestCaseData[] Mistakes =
    [
        Mistake("no command given (see 'kg --help')"),
        Mistake("unknown command 'bild' (see 'kg --help')", "bild", "a.txt"),
        Mistake("unknown option '--bogus' (see 'kg --help')", "--bogus"),
        Mistake("unknown option '--bogus' (see 'kg build --help')", "build", "a.txt", "--bogus"),
        Mistake("unknown option '--index' (see 'kg build --help')", "build", "--index", "i", "a.txt"),
        Mistake("unknown option '--index' (see 'kg annotate --help')", "annotate", "a.txt", "--index", "i"),
        Mistake("required argument 'article' missing for command: 'build' (see 'kg build --help')", "build"),
        Mistake("required argument 'input' missing for command: 'annotate' (see 'kg annotate --help')", "annotate"),
        Mistake("required argument 'input' missing for command: 'parse' (see 'kg parse --help')", "parse"),
        Mistake("required argument 'claim' missing for command: 'explain' (see 'kg explain --help')", "explain"),
        Mistake("required argument 'article' missing for command: 'explain' (see 'kg explain --help')", "explain", "f956bae7"),
        Mistake("claim: 'broken it' is no claim's IRI, hash or beginning of a hash (see 'kg explain --help')", "explain", "broken it", "a.txt"),
        Mistake("claim: 'https://w3id.org/claimgraph/id/entity/Peru' is no claim's IRI, hash or beginning of a hash (see 'kg explain --help')", "explain", "https://w3id.org/claimgraph/id/entity/Peru", "a.txt"),
        Mistake("claim: '' is no claim's IRI, hash or beginning of a hash (see 'kg explain --help')", "explain", "", "a.txt"),
        Mistake("required argument missing for option: '-o' (see 'kg build --help')", "build", "a.txt", "-o"),
        Mistake("--output: '' must name a folder (see 'kg build --help')", "build", "a.txt", "-o", ""),
        Mistake("--format: 'rdfxml' is none of turtle, jsonld, trig, nquads (see 'kg build --help')", "build", "a.txt", "--format", "turtle,rdfxml"),
        Mistake("--format: '' is none of turtle, jsonld, trig, nquads (see 'kg build --help')", "build", "a.txt", "--format", ""),
        Mistake("--assert: 'all' is none of narrator, none (see 'kg build --help')", "build", "a.txt", "--assert", "all"),
        Mistake("--base: 'data' must be an absolute IRI without fragment that ends in / (see 'kg build --help')", "build", "a.txt", "--base", "data"),
        Mistake("--base: 'https://example.org' must be an absolute IRI without fragment that ends in / (see 'kg build --help')", "build", "a.txt", "--base", "https://example.org"),
        Mistake("--base: 'https://example.org/#' must be an absolute IRI without fragment that ends in / (see 'kg build --help')", "build", "a.txt", "--base", "https://example.org/#"),
        Mistake("--input: 'jsonl' is none of article, text (see 'kg build --help')", "build", "a.txt", "--input", "jsonl"),
        Mistake("--input: 'html' is none of article, text, jsonl (see 'kg annotate --help')", "annotate", "a.txt", "--input", "html"),
        Mistake("--input: 'article' is none of text, conllu (see 'kg parse --help')", "parse", "a.txt", "--input", "article"),
        Mistake("--layers: 'people' is none of sentences, mentions, entities, attributions, claims, propositions, infobox, references, diagnostics, events, relations (see 'kg annotate --help')", "annotate", "a.txt", "--layers", "claims,people"),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public void AMistakeOnTheCommandLineIsOneLineAndExitCode1(string[] arguments, string message)
    {
        using var place = new Workplace();
        place.Write("a.txt", Workplace.Article);
        var run = place.Kg(arguments);
        Assert.That(run.Messages, Is.EqualTo(new[] { $"kg: error: {message}" }));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(place.Files("."), Is.EqualTo(new[] { "a.txt" }));
    }

    [TestCase("build", "kg build article.txt")]
    [TestCase("annotate", "kg annotate article.txt > annotations.jsonl")]
    [TestCase("parse", "kg parse article.txt > article.conllu")]
    [TestCase("explain", "kg explain f956bae7 article.txt")]
    public void HelpOfACommandHasExamplesOnStandardOutput(string command, string example)
    {
        using var place = new Workplace();
        foreach (string[] arguments in new string[][] { [command, "--help"], ["--help"], [command, "-h", "--bogus"] })
        {
            var run = place.Kg(arguments);
            Assert.That(run.Output, Has.Some.Contains(example), string.Join(' ', arguments));
            Assert.That(run.Messages, Is.Empty);
            Assert.That(run.ExitCode, Is.Zero);
        }
    }

    [Test]
    public void VersionIsOnStandardOutput()
    {
        using var place = new Workplace();
        var run = place.Kg("--version");
        Assert.That(run.Output, Has.Length.EqualTo(1).And.One.Matches("^[0-9]+[.][0-9]+[.][0-9]+"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void FilesNamedLikeOptionsComeAfterTwoHyphens()
    {
        using var place = new Workplace();
        place.Write("-x.txt", "Peru said it had signed.\n");
        Assert.That(place.Kg("build", "--", "-x.txt").ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "x.jsonld", "x.ttl" }));
    }

    [Test]
    public void FilesNamedLikeResponseFilesAreFiles()
    {
        using var place = new Workplace();
        place.Write("@x.txt", "Peru said it had signed.\n");
        Assert.That(place.Kg("build", "@x.txt").ExitCode, Is.Zero);
    }

    private static TestCaseData Mistake(string message, params string[] arguments) =>
        new TestCaseData(arguments, message).SetArgDisplayNames($"kg {string.Join(' ', arguments)}");
}
