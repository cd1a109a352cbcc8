using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using NUnit.Framework;
using static KnowledgeGraph.Tests.Rdf.Syntax.Written;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

public sealed class TurtleWriterTests
{
    private static readonly PrefixMap Prefixes = new(
        new Prefix("ex", new Iri("http://example.org/")),
        new Prefix("xsd", new Iri(Xsd.Namespace)));

    [Test]
    public void GroupsConsecutiveQuadsOfASubject()
    {
        string text = By(
            stream => new TurtleWriter(stream, Prefixes),
            new Quad(Example("a"), RdfSyntax.Type, Example("Claim")),
            new Quad(Example("a"), RdfSyntax.Type, Example("Entity"), Example("g")),
            new Quad(Example("a"), Example("p"), Literal.InLanguage("one", "en"), Example("g")),
            new Quad(Example("a"), Example("p"), Example("two")),
            new Quad(Example("a"), Example("q"), new Literal("2024-01-16", Xsd.Date)),
            new Quad(Example("b/c"), Example("p"), Literal.Of(3)),
            new Quad(Example("a"), Example("p"), RdfSyntax.Type));
        Assert.That(text, Is.EqualTo("""
            @prefix ex: <http://example.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            ex:a a ex:Claim, ex:Entity ;
                ex:p "one"@en,
                    ex:two ;
                ex:q "2024-01-16"^^xsd:date .

            <http://example.org/b/c> ex:p 3 .

            ex:a ex:p <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> .

            """));
    }

    [Test]
    public void DeclaresNothingWithoutPrefixes() =>
        Assert.That(
            By(stream => new TurtleWriter(stream, PrefixMap.Empty), new Quad(new Iri("x:s"), new Iri("x:p"), Literal.Of("o"))),
            Is.EqualTo("<x:s> <x:p> \"o\" .\n"));

    [Test]
    public void WritesOnlyDeclarationsForNoQuads() =>
        Assert.That(By(stream => new TurtleWriter(stream, new PrefixMap(new Prefix("x", new Iri("x:"))))), Is.EqualTo("@prefix x: <x:> .\n"));

    [TestCase("integer", "0", true)]
    [TestCase("integer", "-12", true)]
    [TestCase("integer", "+007", true)]
    [TestCase("integer", "99999999999999999999999999", true)]
    [TestCase("integer", "", false)]
    [TestCase("integer", "-", false)]
    [TestCase("integer", "1.0", false)]
    [TestCase("integer", " 1", false)]
    [TestCase("integer", "١", false)]
    [TestCase("decimal", "0.10", true)]
    [TestCase("decimal", "-.5", true)]
    [TestCase("decimal", "5", false)]
    [TestCase("decimal", "5.", false)]
    [TestCase("decimal", ".", false)]
    [TestCase("decimal", "1.2.3", false)]
    [TestCase("decimal", "1.5E0", false)]
    [TestCase("double", "1.5E0", true)]
    [TestCase("double", "-1.5E-3", true)]
    [TestCase("double", "0.0E0", true)]
    [TestCase("double", "1.0E10", true)]
    [TestCase("double", "1.5e0", false)]
    [TestCase("double", "1.5", false)]
    [TestCase("double", "15.0E0", false)]
    [TestCase("double", "1.50E0", false)]
    [TestCase("double", "1E0", false)]
    [TestCase("double", "0.5E0", false)]
    [TestCase("double", "1.5E+3", false)]
    [TestCase("double", "1.5E03", false)]
    [TestCase("double", "1.5E-", false)]
    [TestCase("double", "INF", false)]
    [TestCase("boolean", "true", true)]
    [TestCase("boolean", "false", true)]
    [TestCase("boolean", "1", false)]
    [TestCase("boolean", "True", false)]
    [TestCase("nonNegativeInteger", "12", false)]
    public void LeavesOutQuotationMarksOnlyWhereTheSpellingSurvives(string datatype, string lexical, bool bare)
    {
        var literal = new Literal(lexical, new Iri(Xsd.Namespace + datatype));
        string text = By(stream => new TurtleWriter(stream, PrefixMap.Empty), new Quad(new Iri("x:s"), new Iri("x:p"), literal));
        Assert.That(text, Is.EqualTo($"<x:s> <x:p> {(bare ? lexical : literal)} .\n"));
    }
}
