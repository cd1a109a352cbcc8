using System.Text;
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
    public void AllParsersReadBackNamesAtTheBoundariesOfTheGrammar()
    {
        int[] boundaries =
        [
            0xB7, 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x300, 0x36F, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x203F, 0x2040, 0x2070, 0x218F, 0x2C00, 0x2FEF,
            0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFEF, 0x10000, 0x1FFFD, 0x20000, 0xDFFFD, 0xE1000, 0xEFFFD,
        ];
        var predicate = new Iri("https://w3id.org/claimgraph#p");
        QuadReadback.Check(
        [
            .. from boundary in boundaries
               from code in new[] { boundary - 1, boundary, boundary + 1 }
               where Rune.IsValid(code)
               from local in new[] { $"{new Rune(code)}", $"a{new Rune(code)}", $"{new Rune(code)}b", $"a{new Rune(code)}b" }
               let subject = QuadBatches.Namespaces[0] + local
               where Iri.TryCreate(subject, out _)
               select new Quad(new Iri(subject), predicate, new Iri(subject)),
        ]);
    }

    [Test]
    public void AllParsersReadBackNothing() => QuadReadback.Check([]);
}
