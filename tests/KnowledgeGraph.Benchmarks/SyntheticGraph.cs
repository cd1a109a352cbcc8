using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A claim graph made up from a seeded generator, in the shape in which the builder writes one: about 50 quads a claim.</summary>
internal static class SyntheticGraph
{
    private const string Claims = "https://w3id.org/claimgraph#";
    private const string Data = "https://w3id.org/claimgraph/id/";
    private const string Annotations = "http://www.w3.org/ns/oa#";
    private const string Stances = "https://w3id.org/claimgraph/stance/";
    private const string Relations = "https://w3id.org/claimgraph/relation/";
    private const int ClaimsPerArticle = 200;
    private const int Seed = 20240116;

    private static readonly string[] Words =
    [
        "the", "ministry", "said", "that", "militants", "near", "Khash–Zahedan", "had", "denied", "reports", "of", "an", "“unprovoked", "violation”", "in", "Türkiye", "while",
        "officials", "from", "Islamabad", "called", "it", "a", "\"breach\"", "and", "warned", "neighbours", "about", "consequences", "on", "16", "January", "ایران", "again",
    ];

    private static readonly Iri Claim = new(Claims + "Claim");
    private static readonly Iri Evidence = new(Claims + "Evidence");
    private static readonly Iri Proposition = new(Claims + "Proposition");
    private static readonly Iri PositionSelector = new(Annotations + "TextPositionSelector");
    private static readonly Iri QuoteSelector = new(Annotations + "TextQuoteSelector");
    private static readonly Iri HasSource = new(Annotations + "hasSource");
    private static readonly Iri HasSelector = new(Annotations + "hasSelector");
    private static readonly Iri Start = new(Annotations + "start");
    private static readonly Iri End = new(Annotations + "end");
    private static readonly Iri Exact = new(Annotations + "exact");
    private static readonly Iri Before = new(Annotations + "prefix");
    private static readonly Iri After = new(Annotations + "suffix");
    private static readonly Iri[] EvidenceOf = [new(Claims + "evidence"), new(Claims + "sourceEvidence"), new(Claims + "cueEvidence")];
    private static readonly string[] StanceNames = ["asserts", "denies", "claims", "notes", "states", "warns", "fears"];

    private static readonly (Iri Property, Iri[] Values)[] Axes =
    [
        (new(Claims + "polarity"), [new(Claims + "Affirmed"), new(Claims + "Denied")]),
        (new(Claims + "certainty"), [new(Claims + "Certain"), new(Claims + "Probable"), new(Claims + "Possible")]),
        (new(Claims + "reality"), [new(Claims + "Actual"), new(Claims + "Planned")]),
        (new(Claims + "narratorCommitment"), [new(Claims + "Neutral"), new(Claims + "Distancing")]),
        (new(Claims + "layer"), [new(Claims + "Body"), new(Claims + "InfoboxLayer")]),
    ];

    /// <summary>The prefixes that the builder declares for what is here.</summary>
    public static PrefixMap Prefixes { get; } = new(
        new Prefix("cg", new Iri(Claims)),
        new Prefix("stance", new Iri(Stances)),
        new Prefix("rel", new Iri(Relations)),
        new Prefix("doc", new Iri(Data + "document/")),
        new Prefix("claim", new Iri(Data + "claim/")),
        new Prefix("prop", new Iri(Data + "proposition/")),
        new Prefix("ent", new Iri(Data + "entity/")),
        new Prefix("work", new Iri(Data + "work/")),
        new Prefix("rdf", new Iri(RdfSyntax.Namespace)),
        new Prefix("rdfs", new Iri(Rdfs.Namespace)),
        new Prefix("xsd", new Iri(Xsd.Namespace)),
        new Prefix("owl", new Iri("http://www.w3.org/2002/07/owl#")),
        new Prefix("skos", new Iri("http://www.w3.org/2004/02/skos/core#")),
        new Prefix("prov", new Iri("http://www.w3.org/ns/prov#")),
        new Prefix("oa", new Iri(Annotations)),
        new Prefix("dcterms", new Iri("http://purl.org/dc/terms/")),
        new Prefix("schema", new Iri("https://schema.org/")),
        new Prefix("sem", new Iri("http://semanticweb.cs.vu.nl/2009/11/sem/")),
        new Prefix("fabio", new Iri("http://purl.org/spar/fabio/")),
        new Prefix("cito", new Iri("http://purl.org/spar/cito/")),
        new Prefix("prism", new Iri("http://prismstandard.org/namespaces/basic/2.0/")),
        new Prefix("wd", new Iri("http://www.wikidata.org/entity/")),
        new Prefix("wdt", new Iri("http://www.wikidata.org/prop/direct/")));

    /// <summary>The classes that are roots in JSON-LD.</summary>
    public static IReadOnlyList<Iri> RootTypes { get; } = [Claim, new(Claims + "Entity"), new(Claims + "Work")];

    /// <summary>The first so many quads of the graph.</summary>
    public static Quad[] Quads(int count) => [.. Quads().Take(count)];

    private static IEnumerable<Quad> Quads()
    {
        var random = new Random(Seed);
        for (int article = 0; ; article++)
        {
            var document = new Iri($"{Data}document/2024-article-{article}");
            string revision = $"{document.Value}/revision/{Hash(random, 16)}";
            for (int claim = 0; claim < ClaimsPerArticle; claim++)
            {
                foreach (var (subject, predicate, value) in OfClaim(random, document, revision))
                {
                    yield return new Quad(subject, predicate, value, document);
                }
            }
        }
    }

    private static IEnumerable<(Iri Subject, Iri Predicate, Term Object)> OfClaim(Random random, Iri document, string revision)
    {
        var claim = new Iri($"{Data}claim/{Hash(random, 32)}");
        var proposition = new Iri($"{Data}proposition/{Hash(random, 32)}");
        var spans = EvidenceOf.Select(property => (Property: property, Start: random.Next(40_000), Length: random.Next(4, 160))).ToArray();
        yield return (claim, RdfSyntax.Type, Claim);
        yield return (claim, new Iri(Claims + "document"), document);
        yield return (claim, new Iri(Claims + "claimant"), Entity(random));
        yield return (claim, new Iri(Claims + "stance"), new Iri(Stances + Pick(random, StanceNames)));
        foreach (var (property, values) in Axes)
        {
            yield return (claim, property, Pick(random, values));
        }

        yield return (claim, new Iri(Claims + "section"), Text(random, 2));
        yield return (claim, new Iri(Claims + "proposition"), proposition);
        yield return (claim, new Iri(Claims + "citation"), new Iri($"{Data}work/{Hash(random, 16)}"));
        yield return (claim, new Iri(Claims + "cue"), Text(random, 1));
        yield return (claim, new Iri(Claims + "cueLemma"), Literal.Of(Pick(random, Words)));
        yield return (claim, new Iri(Claims + "side"), Literal.Of(random.Next(3)));
        foreach (var (property, start, length) in spans)
        {
            yield return (claim, property, new Iri($"{revision}#char={start},{start + length}"));
        }

        yield return (proposition, RdfSyntax.Type, Proposition);
        yield return (proposition, RdfSyntax.Type, RdfSyntax.Statement);
        yield return (proposition, RdfSyntax.Subject, Entity(random));
        yield return (proposition, RdfSyntax.Predicate, new Iri(Relations + Hash(random, 1)));
        yield return (proposition, RdfSyntax.Object, random.Next(2) == 0 ? Entity(random) : Text(random, 6));
        yield return (proposition, new Iri(Claims + "text"), Text(random, 14));
        yield return (proposition, new Iri(Claims + "time"), Literal.Of(new DateOnly(2024, 1, 1 + random.Next(31))));
        foreach (var (_, start, length) in spans)
        {
            foreach (var triple in OfEvidence(random, revision, start, start + length))
            {
                yield return triple;
            }
        }
    }

    private static IEnumerable<(Iri Subject, Iri Predicate, Term Object)> OfEvidence(Random random, string revision, int start, int end)
    {
        var evidence = new Iri($"{revision}#char={start},{end}");
        var position = new Iri($"{revision}#position={start},{end}");
        var quote = new Iri($"{revision}#quote={start},{end}");
        yield return (evidence, RdfSyntax.Type, Evidence);
        yield return (evidence, HasSource, new Iri(revision));
        yield return (evidence, HasSelector, position);
        yield return (evidence, HasSelector, quote);
        yield return (position, RdfSyntax.Type, PositionSelector);
        yield return (position, Start, Literal.Count(start));
        yield return (position, End, Literal.Count(end));
        yield return (quote, RdfSyntax.Type, QuoteSelector);
        yield return (quote, Exact, Text(random, 10));
        yield return (quote, Before, Text(random, 5));
        yield return (quote, After, Text(random, 5));
    }

    private static Iri Entity(Random random) => new($"{Data}entity/{Iri.EncodeSegment($"{Pick(random, Words)}_{Pick(random, Words)}_{random.Next(500)}")}");

    private static Literal Text(Random random, int words) =>
        Literal.InLanguage(string.Join(' ', Enumerable.Range(0, words).Select(_ => Pick(random, Words))), "en");

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static string Hash(Random random, int digits) =>
        string.Concat(Enumerable.Range(0, (digits + 7) / 8).Select(_ => random.Next().ToString("x8", CultureInfo.InvariantCulture)))[..digits];
}
