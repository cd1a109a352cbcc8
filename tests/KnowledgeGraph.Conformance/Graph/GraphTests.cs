using KnowledgeGraph.Conformance.Peers;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>What holds of every claim graph, as tools that are not ours see it.</summary>
[TestFixtureSource(nameof(Graphs))]
internal sealed class GraphTests(GraphFiles graph)
{
    private static readonly GraphFiles[] Graphs = [GraphFiles.Example, GraphFiles.Seed];
    private static readonly string[] LineFormats = ["ttl", "trig", "nq"];

    [Test]
    public void HoldsTheSameTriplesInEveryFormat() => NodePeer.Run("isomorphic.mjs", graph.Paths);

    [Test]
    public void IsIsomorphicInEveryFormatToRdflib() => Peer.Python("isomorphic.py", graph.Paths);

    [TestCaseSource(typeof(GraphFiles), nameof(GraphFiles.Formats))]
    public void ConformsToTheShapes(string format) => NodePeer.Run("shacl.mjs", graph.PathOf(format));

    [Test]
    public void ConformsToTheShapesInJena()
    {
        string report = Peer.Jena("shacl", "validate", "--text", "--shapes", Repository.At("ontology", "shapes.ttl"), "--data", graph.PathOf("ttl"));
        Assert.That(report.Trim(), Is.EqualTo("Conforms"));
    }

    [TestCaseSource(typeof(GraphFiles), nameof(GraphFiles.Formats))]
    public void StatesNoClaimAsFact(string format) => NodePeer.Run("leak.mjs", graph.PathOf(format));

    [TestCaseSource(nameof(LineFormats))]
    public void IsCaughtWhereAClaimIsStatedAsFact(string format)
    {
        string[] unvouched = NodePeer.Run("leak.mjs", "--unvouched", graph.PathOf(format)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(unvouched, Is.Not.Empty);
        foreach (string triple in new[] { unvouched[0], unvouched[^1] })
        {
            string leaking = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.{format}");
            File.WriteAllText(leaking, File.ReadAllText(graph.PathOf(format)) + triple + "\n");
            var (exitCode, _, errors) = NodePeer.TryRun("leak.mjs", leaking);
            File.Delete(leaking);
            Assert.That(exitCode, Is.EqualTo(3), triple);
            Assert.That(errors, Does.Contain("leak: "));
        }
    }

    [Test]
    public void QuotesTheTextWhereItSaysItDoes() => NodePeer.Run("anchors.mjs", graph.PathOf("ttl"), graph.TextPath);

    [Test]
    public void UsesOnlyDefinedTerms() => NodePeer.Run("vocabulary.mjs", graph.PathOf("ttl"));

    [TestCase("ttl", "turtle")]
    [TestCase("trig", "trig")]
    [TestCase("nq", "nquads")]
    public void IsAcceptedBySerdi(string format, string syntax) => Peer.Run("serdi", "-q", "-i", syntax, graph.PathOf(format), "file:///graph");

    [TestCase("ttl", "turtle")]
    [TestCase("nq", "nquads")]
    public void IsAcceptedByRapper(string format, string syntax) => Peer.Run("rapper", "-q", "-c", "-i", syntax, graph.PathOf(format));

    [TestCaseSource(nameof(LineFormats))]
    public void IsAcceptedByRiot(string format) => Peer.Jena("riot", "--validate", "--strict", graph.PathOf(format));
}
