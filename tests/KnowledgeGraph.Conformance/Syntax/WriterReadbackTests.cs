using KnowledgeGraph.Rdf;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Syntax;

/// <summary>Every writer against the parsers of Oxigraph, N3.js and jsonld.js.</summary>
[Category("Peers")]
public sealed class WriterReadbackTests
{
    [FsCheck.NUnit.Property(MaxTest = 6, StartSize = 5, EndSize = 60, Replay = "2024011601,16180339887", Arbitrary = [typeof(QuadBatches)])]
    public void AllParsersReadBackTheQuads(QuadBatch batch) => QuadReadback.Check(batch.Quads);

    [Test]
    public void AllParsersReadBackEveryBmpCharacter()
    {
        var subject = new Iri("http://example.org/s");
        var predicate = new Iri("http://example.org/p");
        QuadReadback.Check(
        [
            .. Enumerable.Range(0, 0x100).Select(block => new Quad(
                subject, predicate, Literal.Of(string.Concat(Enumerable.Range(block << 8, 0x100).Select(code => (char)code))))),
            .. Enumerable.Range(0, 0x80).Select(code => new Quad(subject, predicate, Literal.Of(((char)code).ToString()))),
        ]);
    }

    [Test]
    public void AllParsersReadBackDeepChainsAndCycles()
    {
        const int length = 20_000;
        var predicate = new Iri("https://w3id.org/claimgraph#ref");
        QuadReadback.Check([.. Enumerable.Range(0, length).Select(index => new Quad(Node(index), predicate, Node((index + 1) % length)))]);

        static Iri Node(int index) => new($"http://example.org/node/{index}");
    }

    [Test]
    public void AllParsersReadBackNothing() => QuadReadback.Check([]);
}
