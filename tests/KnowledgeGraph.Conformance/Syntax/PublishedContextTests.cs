using KnowledgeGraph.Rdf.Syntax;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Syntax;

public sealed class PublishedContextTests
{
    [Test]
    public void TheWriterSupportsAllOfIt() =>
        Assert.That(() => JsonLdContext.Parse(File.ReadAllText(Repository.At("ontology", "context.jsonld"))), Throws.Nothing);
}
