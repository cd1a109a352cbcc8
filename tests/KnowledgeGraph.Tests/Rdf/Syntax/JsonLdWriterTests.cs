using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Syntax;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using static KnowledgeGraph.Tests.Rdf.Syntax.Written;

namespace KnowledgeGraph.Tests.Rdf.Syntax;

public sealed class JsonLdWriterTests
{
    private const string Context = """
        { "@context": {
          "@version": 1.1,
          "id": "@id", "type": "@type",
          "ex": "http://example.org/",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "Claim": "ex:Claim",
          "label": { "@id": "ex:label", "@language": "en" },
          "title": "ex:title",
          "evidence": { "@id": "ex:evidence", "@type": "@id", "@container": "@set" },
          "ref": { "@id": "ex:ref", "@type": "@id" },
          "word": { "@id": "ex:word", "@type": "@vocab" },
          "start": { "@id": "ex:start", "@type": "xsd:nonNegativeInteger" },
          "day": { "@id": "ex:day", "@type": "xsd:date" }
        } }
        """;

    [Test]
    public void NestsNodesInsideRoots()
    {
        string text = Write(
            new Quad(Example("c1"), RdfSyntax.Type, Example("Claim"), Example("g")),
            new Quad(Example("c1"), Example("label"), Literal.InLanguage("said", "en"), Example("g")),
            new Quad(Example("c1"), Example("evidence"), Example("e1"), Example("g")),
            new Quad(Example("c1"), Example("ref"), Example("c2"), Example("g")),
            new Quad(Example("e1"), RdfSyntax.Type, Example("Evidence"), Example("g")),
            new Quad(Example("e1"), RdfSyntax.Type, Example("Span"), Example("g")),
            new Quad(Example("e1"), Example("start"), Literal.Count(12), Example("g")),
            new Quad(Example("c2"), RdfSyntax.Type, Example("Claim"), Example("g")),
            new Quad(Example("c2"), Example("evidence"), Example("e1"), Example("g")),
            new Quad(Example("c2"), Example("label"), Literal.InLanguage("dit", "fr"), Example("g")));
        Assert.That(text, Is.EqualTo("""
            {
              "@context": {
                "@version": 1.1,
                "id": "@id",
                "type": "@type",
                "ex": "http://example.org/",
                "xsd": "http://www.w3.org/2001/XMLSchema#",
                "Claim": "ex:Claim",
                "label": { "@id": "ex:label", "@language": "en" },
                "title": "ex:title",
                "evidence": { "@id": "ex:evidence", "@type": "@id", "@container": "@set" },
                "ref": { "@id": "ex:ref", "@type": "@id" },
                "word": { "@id": "ex:word", "@type": "@vocab" },
                "start": { "@id": "ex:start", "@type": "xsd:nonNegativeInteger" },
                "day": { "@id": "ex:day", "@type": "xsd:date" }
              },
              "@graph": [
                {
                  "id": "ex:c1",
                  "type": "Claim",
                  "label": "said",
                  "evidence": [
                    {
                      "id": "ex:e1",
                      "type": [ "ex:Evidence", "ex:Span" ],
                      "start": 12
                    }
                  ],
                  "ref": "ex:c2"
                },
                {
                  "id": "ex:c2",
                  "type": "Claim",
                  "evidence": [
                    "ex:e1"
                  ],
                  "label": { "@value": "dit", "@language": "fr" }
                }
              ]
            }

            """));
    }

    private static IEnumerable<TestCaseData> Values()
    {
        yield return Case("title", Literal.Of("x"), "\"x\"");
        yield return Case("title", Literal.InLanguage("x", "en"), """{"@value":"x","@language":"en"}""");
        yield return Case("title", Literal.Of(5), "5");
        yield return Case("title", new Literal("05", Xsd.Integer), """{"@value":"05","@type":"xsd:integer"}""");
        yield return Case("title", new Literal("-0", Xsd.Integer), """{"@value":"-0","@type":"xsd:integer"}""");
        yield return Case("title", Literal.Of(9007199254740991), "9007199254740991");
        yield return Case("title", Literal.Of(9007199254740992), """{"@value":"9007199254740992","@type":"xsd:integer"}""");
        yield return Case("title", Literal.Of(true), "true");
        yield return Case("title", new Literal("1", Xsd.Boolean), """{"@value":"1","@type":"xsd:boolean"}""");
        yield return Case("title", new Literal("1.5E0", Xsd.Double), """{"@value":"1.5E0","@type":"xsd:double"}""");
        yield return Case("title", Literal.Count(5), """{"@value":"5","@type":"xsd:nonNegativeInteger"}""");
        yield return Case("title", Example("o"), """{"id":"ex:o"}""");
        yield return Case("label", Literal.InLanguage("x", "EN"), "\"x\"");
        yield return Case("label", Literal.Of("x"), """{"@value":"x"}""");
        yield return Case("label", Literal.Of(5), "5");
        yield return Case("start", Literal.Count(5), "5");
        yield return Case("start", Literal.Of(5), """{"@value":"5","@type":"xsd:integer"}""");
        yield return Case("start", Literal.Of(true), """{"@value":"true","@type":"xsd:boolean"}""");
        yield return Case("day", new Literal("2024-01-16", Xsd.Date), "\"2024-01-16\"");
        yield return Case("day", new Literal("2024", Xsd.GYear), """{"@value":"2024","@type":"xsd:gYear"}""");
        yield return Case("ref", Example("Claim"), "\"ex:Claim\"");
        yield return Case("ref", Literal.Of("x"), """{"@value":"x"}""");
        yield return Case("word", Example("Claim"), "\"Claim\"");
        yield return Case("word", Example("Iran–Pakistan"), "\"ex:Iran–Pakistan\"");
        yield return Case("word", new Iri("urn:x:y"), "\"urn:x:y\"");
        yield return Case("evidence", Example("o"), """["ex:o"]""");
        yield return Case("ex:other", Literal.Of("x"), "\"x\"");

        static TestCaseData Case(string key, Term value, string json) => new TestCaseData(key, value, json).SetArgDisplayNames(key, value.ToString()!);
    }

    [TestCaseSource(nameof(Values))]
    public void WritesTheShortestValueThatReadsBackTheSame(string key, Term value, string json)
    {
        var node = Parse(Write(new Quad(Example("s"), Example(key.Split(':')[^1]), value)))["@graph"]![0]!;
        Assert.That(node[key]?.ToString(Formatting.None), Is.EqualTo(json), node.ToString());
    }

    [Test]
    public void ChoosesAmongTheTermsOfAPropertyByValue()
    {
        const string context = """
            { "@context": {
              "ex": "http://example.org/",
              "objectRef": { "@id": "ex:object", "@type": "@id" },
              "objectEn": { "@id": "ex:object", "@language": "en" },
              "object": "ex:object"
            } }
            """;
        var node = Parse(By(
            stream => new JsonLdWriter(stream, JsonLdContext.Parse(context), []),
            new Quad(Example("s"), Example("object"), Example("o")),
            new Quad(Example("s"), Example("object"), Literal.InLanguage("x", "en")),
            new Quad(Example("s"), Example("object"), Literal.Of("x")),
            new Quad(Example("s"), Example("object"), Literal.InLanguage("x", "fr"))))["@graph"]![0]!;
        Assert.That(
            node.ToString(Formatting.None),
            Is.EqualTo("""{"@id":"ex:s","objectRef":"ex:o","objectEn":"x","object":["x",{"@value":"x","@language":"fr"}]}"""));
    }

    [Test]
    public void WritesATripleOfTwoGraphsOnce()
    {
        var node = Parse(Write(
            new Quad(Example("s"), Example("title"), Literal.Of("x")),
            new Quad(Example("s"), Example("title"), Literal.Of("x"), Example("g"))))["@graph"]![0]!;
        Assert.That(node["title"]!.Type, Is.EqualTo(JTokenType.String));
    }

    [Test]
    public void GivesNodesOfACycleAndOfALongChainTheirPlace()
    {
        const int length = 5_000;
        var text = Write([.. Enumerable.Range(0, length).Select(index => new Quad(Example($"n{index}"), Example("ref"), Example($"n{(index + 1) % length}")))]);
        using var reader = new JsonTextReader(new StringReader(text)) { MaxDepth = 64 };
        var graph = (JArray)JObject.Load(reader)["@graph"]!;
        Assert.That(graph.DescendantsAndSelf().OfType<JObject>().Count(node => node.ContainsKey("ref")), Is.EqualTo(length));
    }

    [Test]
    public void WritesNodesThatOnlyATypeMentionsAsRoots()
    {
        var graph = (JArray)Parse(Write(
            new Quad(Example("s"), RdfSyntax.Type, Example("Thing")),
            new Quad(Example("Thing"), Example("title"), Literal.Of("thing"))))["@graph"]!;
        Assert.That(graph.Select(node => (string?)node["id"]), Is.EqualTo(new[] { "ex:s", "ex:Thing" }));
    }

    [Test]
    public void DoesNotTakeASchemeForAPrefix()
    {
        using var writer = new JsonLdWriter(new MemoryStream(), JsonLdContext.Parse("""{ "@context": { "tag": "http://example.org/tag/" } }"""), []);
        writer.Write(new Quad(new Iri("tag:x"), Example("p"), Example("o")));
        Assert.That(writer.Complete, Throws.InvalidOperationException);
    }

    [TestCase("""{ "@context": { "@vocab": "http://example.org/" } }""")]
    [TestCase("""{ "@context": { "@base": "http://example.org/" } }""")]
    [TestCase("""{ "@context": { "@language": "en" } }""")]
    [TestCase("""{ "@context": { "@version": 1.0 } }""")]
    [TestCase("""{ "@context": { "a": null } }""")]
    [TestCase("""{ "@context": { "a": 1 } }""")]
    [TestCase("""{ "@context": { "a": "b" } }""")]
    [TestCase("""{ "@context": { "a": "a:b" } }""")]
    [TestCase("""{ "@context": { "a": "b:x", "b": "a:x" } }""")]
    [TestCase("""{ "@context": { "": "x:" } }""")]
    [TestCase("""{ "@context": { "a/b": "x:" } }""")]
    [TestCase("""{ "@context": { "x:a": "x:b" } }""")]
    [TestCase("""{ "@context": { "a": { "@type": "@id" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@type": "@json" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@type": "@id", "@language": "en" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@language": "e n" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@container": "@list" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@container": ["@set", "@index"] } } }""")]
    [TestCase("""{ "@context": { "a": { "@reverse": "x:a" } } }""")]
    [TestCase("""{ "@context": { "a": { "@id": "x:a", "@context": {} } } }""")]
    [TestCase("""{ "@context": { "a": "@list" } }""")]
    [TestCase("""{ "@context": { "a": "x:", "a": "y:" } }""")]
    [TestCase("""{ "@context": [] }""")]
    [TestCase("""{ "@context": {}, "@graph": [] }""")]
    [TestCase("""[]""")]
    [TestCase("""{""")]
    public void RefusesContextsItDoesNotSupport(string context) =>
        Assert.That(() => JsonLdContext.Parse(context), Throws.TypeOf<FormatException>());

    [Test]
    public void WritesADocumentWithoutNodes() =>
        Assert.That(By(stream => new JsonLdWriter(stream, JsonLdContext.Parse("""{"@context":{}}"""), [])), Is.EqualTo("{\n  \"@context\": {},\n  \"@graph\": []\n}\n"));

    private static string Write(params IEnumerable<Quad> quads) =>
        By(stream => new JsonLdWriter(stream, JsonLdContext.Parse(Context), [Example("Claim")]), quads);

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
