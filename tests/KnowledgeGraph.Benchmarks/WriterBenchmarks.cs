using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Each writer on a claim graph of a million quads, which are there already, to a stream that keeps nothing. Figures are per quad: 1,000 ns are a million quads a second.</summary>
[MemoryDiagnoser]
public class WriterBenchmarks
{
    private const int Count = 1_000_000;
    private const string Context = """
        { "@context": {
          "id": "@id", "type": "@type",
          "cg": "https://w3id.org/claimgraph#", "oa": "http://www.w3.org/ns/oa#", "xsd": "http://www.w3.org/2001/XMLSchema#",
          "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "stance": "https://w3id.org/claimgraph/stance/",
          "claim": "https://w3id.org/claimgraph/id/claim/", "ent": "https://w3id.org/claimgraph/id/entity/", "doc": "https://w3id.org/claimgraph/id/document/",
          "Claim": "cg:Claim", "claimant": { "@id": "cg:claimant", "@type": "@id" }, "evidence": { "@id": "cg:evidence", "@type": "@id", "@container": "@set" },
          "text": { "@id": "cg:text", "@language": "en" }, "start": { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" }, "end": { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
          "source": { "@id": "oa:hasSource", "@type": "@id" }, "selector": { "@id": "oa:hasSelector", "@type": "@id" }, "exact": { "@id": "oa:exact", "@language": "en" }
        } }
        """;

    private Quad[] quads = [];

    [GlobalSetup]
    public void MakeGraph() => quads = SyntheticGraph.Quads(Count);

    [Benchmark(OperationsPerInvoke = Count)]
    public void NQuads() => Write(new NQuadsWriter(Stream.Null));

    [Benchmark(OperationsPerInvoke = Count)]
    public void Turtle() => Write(new TurtleWriter(Stream.Null, SyntheticGraph.Prefixes));

    [Benchmark(OperationsPerInvoke = Count)]
    public void TriG() => Write(new TriGWriter(Stream.Null, SyntheticGraph.Prefixes));

    [Benchmark(OperationsPerInvoke = Count)]
    public void JsonLd() => Write(new JsonLdWriter(Stream.Null, JsonLdContext.Parse(Context), SyntheticGraph.RootTypes));

    private void Write(IQuadWriter writer)
    {
        using (writer)
        {
            foreach (ref readonly var quad in quads.AsSpan())
            {
                writer.Write(quad);
            }
        }
    }
}
