using KnowledgeGraph.Conformance.Peers;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>That the files of <c>ontology/</c> are well formed and agree with each other.</summary>
internal sealed class OntologyTests
{
    private static readonly string[] TurtleFiles = ["claimgraph.ttl", "shapes.ttl"];

    private static string[] Queries => Directory.GetFiles(Repository.At("ontology", "queries"), "*.rq");

    [Test]
    public void EveryTermInUseIsDefinedAndTheStancesAreAHierarchy() =>
        NodePeer.Run("vocabulary.mjs", [Repository.At("ontology", "shapes.ttl"), Repository.At("ontology", "context.jsonld"), .. Queries]);

    [TestCaseSource(nameof(TurtleFiles))]
    public void IsAcceptedBySerdi(string file) => Peer.Run("serdi", "-q", "-i", "turtle", Repository.At("ontology", file), "file:///ontology");

    [TestCaseSource(nameof(TurtleFiles))]
    public void IsAcceptedByRapper(string file) => Peer.Run("rapper", "-q", "-c", "-i", "turtle", Repository.At("ontology", file));

    [TestCaseSource(nameof(TurtleFiles))]
    public void IsAcceptedByRiot(string file) => Peer.Jena("riot", "--validate", "--strict", Repository.At("ontology", file));

    [Test]
    public void TheContextDefinesEveryNameOnce()
    {
        string context = File.ReadAllText(Repository.At("ontology", "context.jsonld"));
        using var document = System.Text.Json.JsonDocument.Parse(context);
        string[] names = [.. document.RootElement.GetProperty("@context").EnumerateObject().Select(p => p.Name)];
        Assert.That(names, Is.Unique);
    }
}
