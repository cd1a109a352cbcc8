using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using KnowledgeGraph.Tests.Rdf.Syntax;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Rdf;

public sealed class PrefixMapTests
{
    private static readonly PrefixMap Prefixes = new(
        new Prefix("id", new Iri("https://example.org/id/")),
        new Prefix("doc", new Iri("https://example.org/id/document/")),
        new Prefix("ent", new Iri("https://example.org/id/entity/")),
        new Prefix("", new Iri("https://example.org/#")));

    [TestCase("https://example.org/id/document/2024-iran-pakistan-conflict", ExpectedResult = "doc:2024-iran-pakistan-conflict")]
    [TestCase("https://example.org/id/entity/Iran", ExpectedResult = "ent:Iran")]
    [TestCase("https://example.org/id/entity/Türkiye", ExpectedResult = "ent:Türkiye")]
    [TestCase("https://example.org/id/entity/ایران", ExpectedResult = "ent:ایران")]
    [TestCase("https://example.org/id/entity/\U00010400x", ExpectedResult = "ent:\U00010400x")]
    [TestCase("https://example.org/id/entity/2024_Iran–Pakistan_conflict", ExpectedResult = null)]
    [TestCase("https://example.org/id/entity/A:b", ExpectedResult = "ent:A:b")]
    [TestCase("https://example.org/id/entity/%E2%80%93", ExpectedResult = "ent:%E2%80%93")]
    [TestCase("https://example.org/id/entity/U.S.", ExpectedResult = @"ent:U.S\.")]
    [TestCase("https://example.org/id/entity/.net", ExpectedResult = @"ent:\.net")]
    [TestCase("https://example.org/id/entity/-x-", ExpectedResult = @"ent:\-x-")]
    [TestCase("https://example.org/id/entity/AT&T_(company)", ExpectedResult = @"ent:AT\&T_\(company\)")]
    [TestCase("https://example.org/id/entity/~!$'*+,;=@", ExpectedResult = @"ent:\~\!\$\'\*\+\,\;\=\@")]
    [TestCase("https://example.org/id/entity/\u0300x", ExpectedResult = null)]
    [TestCase("https://example.org/id/entity/x\u0300", ExpectedResult = "ent:x\u0300")]
    [TestCase("https://example.org/id/entity/a/b", ExpectedResult = null)]
    [TestCase("https://example.org/id/entity/a#b", ExpectedResult = null)]
    [TestCase("https://example.org/id/entity/a?b", ExpectedResult = null)]
    [TestCase("https://example.org/id/entity/", ExpectedResult = "ent:")]
    [TestCase("https://example.org/id/entity", ExpectedResult = "id:entity")]
    [TestCase("https://example.org/#x", ExpectedResult = ":x")]
    [TestCase("https://example.org/x", ExpectedResult = null)]
    public string? ShortensByTheLongestNamespaceWhereTheRestIsALocalName(string iri)
    {
        string lastLine = Written.By(stream => new TurtleWriter(stream, Prefixes), new Quad(new Iri("urn:s"), new Iri("urn:p"), new Iri(iri))).Split('\n')[^2];
        string name = lastLine["<urn:s> <urn:p> ".Length..^" .".Length];
        return name == $"<{iri}>" ? null : name;
    }

    [TestCase("1x")]
    [TestCase("_")]
    [TestCase("a.")]
    [TestCase("a:b")]
    [TestCase("a b")]
    public void RefusesLabelsThatTurtleDoesNotKnow(string label) =>
        Assert.That(() => new PrefixMap(new Prefix(label, new Iri("x:"))), Throws.ArgumentException);

    [TestCase("")]
    [TestCase("a")]
    [TestCase("a.b-1_é")]
    public void AcceptsTurtleLabels(string label) =>
        Assert.That(new PrefixMap(new Prefix(label, new Iri("x:"))), Has.Count.EqualTo(1));

    [Test]
    public void RefusesALabelTwice() =>
        Assert.That(() => new PrefixMap(new Prefix("a", new Iri("x:")), new Prefix("a", new Iri("y:"))), Throws.ArgumentException);

    [Test]
    public void KeepsTheOrderOfDeclaration() =>
        Assert.That(Prefixes.Select(prefix => prefix.Label), Is.EqualTo(new[] { "id", "doc", "ent", "" }));
}
