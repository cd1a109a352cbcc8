using NUnit.Framework;

namespace KnowledgeGraph.Tests;

public class ReadmeTests
{
    [Test]
    public void ShowsTheGraphThatTheBuilderWrites()
    {
        string readme = File.ReadAllText(Repository.At("README.md"));
        string graph = File.ReadAllText(Repository.At("output", "2024-iran-pakistan-conflict.ttl"));

        string[] nodes = readme.Split("```turtle\n")[1].Split("\n```")[0].Split("\n\n");
        Assert.That(nodes, Has.Length.EqualTo(3).And.All.Matches<string>(graph.Contains));
    }
}
