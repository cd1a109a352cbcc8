using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using NUnit.Framework;
using static KnowledgeGraph.Tests.Rdf.Syntax.Written;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

public sealed class TriGWriterTests
{
    private static readonly PrefixMap Prefixes = new(new Prefix("ex", new Iri("http://example.org/")));

    [Test]
    public void PutsConsecutiveQuadsOfANamedGraphInABlock()
    {
        string text = By(
            stream => new TriGWriter(stream, Prefixes),
            new Quad(Example("a"), Example("p"), Example("b")),
            new Quad(Example("a"), RdfSyntax.Type, Example("C"), Example("g")),
            new Quad(Example("a"), Example("p"), Literal.Of("x"), Example("g")),
            new Quad(Example("b"), Example("p"), Literal.Of(true), Example("g")),
            new Quad(Example("b"), Example("p"), Literal.Of(false), Example("h/i")),
            new Quad(Example("b"), Example("p"), Literal.Of(1)),
            new Quad(Example("b"), Example("p"), Literal.Of(2)));
        Assert.That(text, Is.EqualTo("""
            @prefix ex: <http://example.org/> .

            ex:a ex:p ex:b .

            ex:g {
                ex:a a ex:C ;
                    ex:p "x" .

                ex:b ex:p true .
            }

            <http://example.org/h/i> {
                ex:b ex:p false .
            }

            ex:b ex:p 1,
                    2 .

            """));
    }
}
