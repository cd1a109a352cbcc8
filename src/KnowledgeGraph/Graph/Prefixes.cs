using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The prefixes that graphs are written with, and the JSON-LD context that <c>ontology/context.jsonld</c> holds.</summary>
internal static class Prefixes
{
    private const string ContextResource = "context.jsonld";
    private static readonly Lazy<string> Context = new(ReadContext);

    /// <summary>The prefixes for the graph of a revision; evidence in it is <c>char:b\,e</c>, its selectors <c>position:b\,e</c> and <c>quote:b\,e</c>.</summary>
    public static PrefixMap For(GraphOptions options, Iri revision) =>
        new([
            new Prefix("cg", new Iri(Cg.Namespace)),
            new Prefix("stance", new Iri(Cg.StanceNamespace)),
            new Prefix("etype", new Iri(Cg.EventTypeNamespace)),
            new Prefix("rel", new Iri(Cg.RelationNamespace)),
            new Prefix("doc", new Iri(options.Base + "document/")),
            new Prefix("claim", new Iri(options.Base + "claim/")),
            new Prefix("claimrel", new Iri(options.Base + "relation/")),
            new Prefix("prop", new Iri(options.Base + "proposition/")),
            new Prefix("ent", new Iri(options.Base + "entity/")),
            new Prefix("event", new Iri(options.Base + "event/")),
            new Prefix("work", new Iri(options.Base + "work/")),
            .. Fragments(revision),
            new Prefix("wdt", new Iri("http://www.wikidata.org/prop/direct/")),
            new Prefix("rdf", new Iri(RdfSyntax.Namespace)),
            new Prefix("rdfs", new Iri(Rdfs.Namespace)),
            new Prefix("xsd", new Iri(Xsd.Namespace)),
            new Prefix("sem", new Iri(Sem.Namespace)),
            new Prefix("oa", new Iri(Oa.Namespace)),
            new Prefix("prov", new Iri(Shared.Prov)),
            new Prefix("dcterms", new Iri(Shared.Dcterms)),
            new Prefix("schema", new Iri(Shared.Schema)),
            new Prefix("cito", new Iri(Shared.Cito)),
            new Prefix("prism", new Iri(Shared.Prism)),
        ]);

    private static IEnumerable<Prefix> Fragments(Iri revision) =>
        EvidenceQuads.Schemes.Select(scheme => new Prefix(scheme, new Iri($"{revision.Value}#{scheme}=")));

    /// <summary>The text of the JSON-LD context, its data prefixes under the base of <paramref name="options"/>.</summary>
    public static string JsonLdContext(GraphOptions options) => Context.Value.Replace(GraphOptions.Default.Base, options.Base, StringComparison.Ordinal);

    private static string ReadContext()
    {
        using var stream = typeof(Prefixes).Assembly.GetManifestResourceStream(ContextResource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
