using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Conformance.Peers;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>That the example queries run as they are, and answer what they promise.</summary>
[TestFixtureSource(nameof(Names))]
internal sealed partial class QueryTests(string name)
{
    private static readonly string Ontology = Repository.At("ontology", "claimgraph.ttl");

    private static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.At("ontology", "queries"), "*.rq").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);

    private string QueryFile => Repository.At("ontology", "queries", $"{name}.rq");

    [Test]
    public void AnswersTheExpectedRowsFromEveryFormat()
    {
        string expected = File.ReadAllText(Repository.At(GraphFiles.Example.Folder, "rows", $"{name}.json"));
        Assert.Multiple(() =>
        {
            foreach (string path in GraphFiles.Example.Paths)
            {
                Assert.That(Indented(NodePeer.Run("query.mjs", QueryFile, path, Ontology)), Is.EqualTo(Indented(expected)), path);
            }
        });
    }

    [Test]
    public void RunsOverTheOutput()
    {
        using var rows = JsonDocument.Parse(NodePeer.Run("query.mjs", QueryFile, GraphFiles.Seed.PathOf("ttl"), Ontology));
        Assert.That(rows.RootElement.ValueKind, Is.EqualTo(JsonValueKind.Array));
    }

    [Test]
    public void AnswersAsManyRowsInJena()
    {
        string expected = File.ReadAllText(Repository.At(GraphFiles.Example.Folder, "rows", $"{name}.json"));
        string answer = Peer.Jena("arq", "--data", GraphFiles.Example.PathOf("ttl"), "--data", Ontology, "--query", QueryFile, "--results", "json");
        using var expectedRows = JsonDocument.Parse(expected);
        using var rows = JsonDocument.Parse(answer);
        int count = rows.RootElement.GetProperty("results").GetProperty("bindings").GetArrayLength();
        Assert.That(count, Is.EqualTo(expectedRows.RootElement.GetArrayLength()).And.Positive);
    }

    [Test]
    public void SaysWhatItIsForAndWhatItsParametersAre()
    {
        string query = File.ReadAllText(QueryFile);
        Assert.That(query, Does.Match(@"\A# title: \S.*\n# description: \S.*\n(# parameter: .*\n)*PREFIX "));
        foreach (Match parameter in Parameter().Matches(query))
        {
            string inUse = $"VALUES ?{parameter.Groups["name"].Value} {{ {parameter.Groups["default"].Value} }}";
            Assert.That(query, Does.Contain(inUse));
        }

        Assert.That(Regex.Count(query, "^# parameter:", RegexOptions.Multiline), Is.EqualTo(Parameter().Count(query)));
    }

    private static string Indented(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, IndentedOptions);
    }

    private static readonly JsonSerializerOptions IndentedOptions = new() { WriteIndented = true };

    [GeneratedRegex(@"^# parameter: (?<name>\w+) = (?<default>\S+)  \S", RegexOptions.Multiline)]
    private static partial Regex Parameter();
}
