using System.Text.Json;
using KnowledgeGraph.Conformance.Peers;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>That the shapes find what they are there to find.</summary>
/// <remarks>The example is broken once for every constraint, so that only that constraint's shape may report.</remarks>
internal sealed class ShapesTests
{
    private string _folder = "";

    [OneTimeSetUp]
    public void BreakTheExample()
    {
        _folder = Directory.CreateTempSubdirectory("claimgraph-mutants").FullName;
        File.WriteAllText(Manifest, NodePeer.Run("mutate.mjs", GraphFiles.Example.PathOf("ttl"), Mutants));
    }

    [OneTimeTearDown]
    public void RemoveTheBrokenGraphs() => Directory.Delete(_folder, recursive: true);

    private string Mutants => Path.Combine(_folder, "mutants.nt");

    private string Manifest => Path.Combine(_folder, "mutants.json");

    [Test]
    public void EveryConstraintFailsAloneInBothNodeEngines()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Manifest));
        Assert.That(manifest.RootElement.GetArrayLength(), Is.GreaterThan(200));
    }

    [Test]
    public void EveryConstraintFailsAloneInJena()
    {
        string report = Path.Combine(_folder, "report.ttl");
        File.WriteAllText(report, Peer.Jena("shacl", "validate", "--shapes", Repository.At("ontology", "shapes.ttl"), "--data", Mutants));
        NodePeer.Run("mutants.mjs", report, Manifest);
    }

    [Test]
    public void EveryShapeHasAMessage()
    {
        string shapes = File.ReadAllText(Repository.At("ontology", "shapes.ttl"));
        string[] blocks = [.. shapes.Split("\nshape:").Skip(1)];
        Assert.That(blocks, Is.Not.Empty.And.All.Contains("sh:message"));
    }
}
