using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using NUnit.Framework;
using static KnowledgeGraph.Tests.Rdf.Syntax.Written;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

public sealed class WriterMemoryTests
{
    private static readonly PrefixMap Prefixes = new(new Prefix("ex", new Iri("http://example.org/")));

    private static readonly Quad[] Quads =
    [
        new(Example("a"), RdfSyntax.Type, Example("C")),
        new(Example("a"), Example("AT&T_(company)"), Example("b/c"), Example("g")),
        new(Example("a"), Example("p"), Literal.Of("\"one\"\n\u0001\uFFFE"), Example("g")),
        new(Example("b"), Example("p"), Literal.Of(5)),
        new(Example("b"), Example("p"), Literal.InLanguage("Iran–Pakistan", "en")),
        new(Example("b"), Example("q"), new Literal("2024-01-16", Xsd.Date), Example("h")),
    ];

    private static IEnumerable<TestCaseData> Writers()
    {
        yield return new TestCaseData((IQuadWriter)new NQuadsWriter(Stream.Null)).SetArgDisplayNames("N-Quads");
        yield return new TestCaseData(new TurtleWriter(Stream.Null, Prefixes)).SetArgDisplayNames("Turtle");
        yield return new TestCaseData(new TriGWriter(Stream.Null, Prefixes)).SetArgDisplayNames("TriG");
    }

    [TestCaseSource(nameof(Writers))]
    public void StreamingWritersHoldNoMoreForMoreQuads(IQuadWriter writer)
    {
        Write(100);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Write(100_000);
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(1_000_000));
        writer.Dispose();

        void Write(int times)
        {
            for (int time = 0; time < times; time++)
            {
                foreach (ref readonly var quad in Quads.AsSpan())
                {
                    writer.Write(quad);
                }
            }
        }
    }
}
