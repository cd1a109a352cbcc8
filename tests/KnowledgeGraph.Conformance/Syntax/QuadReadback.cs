using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Conformance.Peers;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using Newtonsoft.Json;

namespace KnowledgeGraph.Conformance.Syntax;

/// <summary>Writes quads in every syntax and has independent parsers read them back.</summary>
internal static partial class QuadReadback
{
    private const string Context = """
        { "@context": {
          "@version": 1.1, "id": "@id", "type": "@type",
          "ent": "https://w3id.org/claimgraph/id/entity/", "cg": "https://w3id.org/claimgraph#", "hash": "http://example.org/b#",
          "xsd": "http://www.w3.org/2001/XMLSchema#", "odd": { "@id": "http://example.org/a?q=", "@prefix": true },
          "Claim": "cg:a", "truth": "cg:true", "graph": { "@id": "hash:graph", "@container": "@set" }, "ref": { "@id": "cg:ref", "@type": "@id" },
          "word": { "@id": "cg:word", "@type": "@vocab", "@container": ["@set"] }, "count": { "@id": "cg:count", "@type": "xsd:integer" },
          "size": { "@id": "cg:size", "@type": "xsd:nonNegativeInteger" }, "day": { "@id": "cg:day", "@type": "xsd:date" }, "flag": { "@id": "cg:flag", "@type": "xsd:boolean" },
          "text": { "@id": "cg:text", "@language": "en" }, "texte": { "@id": "cg:text", "@language": "FA-ir" }, "name": { "@id": "cg:text", "@type": "xsd:string" },
          "mixedRef": { "@id": "cg:mixed", "@type": "@id" }, "mixed": "cg:mixed", "real": { "@id": "cg:real", "@type": "xsd:double" }, "plain": "cg:plain"
        } }
        """;

    private static readonly string[] Labels = ["", "a", "true", "prefix", "base", "graph", "é.1-x", "p_"];

    /// <summary>Properties for which the context above has coercing terms.</summary>
    public static IEnumerable<Iri> Coerced =>
        new[] { "ref", "word", "count", "size", "day", "flag", "text", "mixed", "real", "plain" }.Select(name => new Iri("https://w3id.org/claimgraph#" + name));

    /// <summary>Fails the test with the differences where any parser reads other quads than those given.</summary>
    public static void Check(IReadOnlyList<Quad> quads)
    {
        var folder = Directory.CreateTempSubdirectory("readback");
        try
        {
            var prefixes = new PrefixMap(QuadBatches.Namespaces.Zip(Labels, (space, label) => new Prefix(label, new Iri(space))));
            Quad[] jsonLdQuads = [.. quads.Where(JsonLdPeersKeep)];
            Write(folder, "batch.nq", stream => new NQuadsWriter(stream), quads);
            Write(folder, "batch.ttl", stream => new TurtleWriter(stream, prefixes), quads);
            Write(folder, "batch.trig", stream => new TriGWriter(stream, prefixes), quads);
            Write(folder, "batch.jsonld", stream => new JsonLdWriter(stream, JsonLdContext.Parse(Context), [new Iri("https://w3id.org/claimgraph#a")]), jsonLdQuads);
            var expected = new { quads = quads.Select(Listed), jsonld = jsonLdQuads.Select(Listed) };
            File.WriteAllText(Path.Combine(folder.FullName, "expected.json"), JsonConvert.SerializeObject(expected), new UTF8Encoding(false));
            NodePeer.Run("readback.mjs", folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Leaves out what jsonld.js changes although JSON-LD keeps it: it rewrites the lexical form of doubles, and takes
    /// an IRI with a character that JavaScript counts as white space for a relative one.
    /// </summary>
    private static bool JsonLdPeersKeep(Quad quad) =>
        !(quad.Object is Literal literal && literal.Datatype == Xsd.Double)
        && !new[] { quad.Subject, quad.Predicate, quad.Object, (quad.Object as Literal)?.Datatype }.OfType<Iri>().Any(iri => WhiteSpace().IsMatch(iri.Value));

    [GeneratedRegex(@"[\s\uFEFF]")]
    private static partial Regex WhiteSpace();

    private static void Write(DirectoryInfo folder, string name, Func<Stream, IQuadWriter> open, IEnumerable<Quad> quads)
    {
        using var stream = File.Create(Path.Combine(folder.FullName, name));
        using var writer = open(stream);
        foreach (var quad in quads)
        {
            writer.Write(quad);
        }
    }

    private static object[] Listed(Quad quad) =>
    [
        quad.Subject.Value,
        quad.Predicate.Value,
        quad.Object is Literal literal
            ? new[] { "literal", literal.Lexical, literal.Datatype.Value, literal.Language?.ToLowerInvariant() ?? "" }
            : ["NamedNode", ((Iri)quad.Object).Value],
        quad.Graph?.Value ?? "",
    ];
}
