using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The prefixes that graphs are written with, and the JSON-LD context that <c>ontology/context.jsonld</c> holds.</summary>
public static class Prefixes
{
    private const string ContextResource = "context.jsonld";

    /// <summary>The prefixes for graphs of <paramref name="options"/>.</summary>
    public static PrefixMap For(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new PrefixMap(
            new Prefix("cg", Cg.Namespace),
            new Prefix("stance", Cg.StanceNamespace),
            new Prefix("rel", Cg.RelationNamespace),
            new Prefix("doc", options.Base + "document/"),
            new Prefix("claim", options.Base + "claim/"),
            new Prefix("prop", options.Base + "proposition/"),
            new Prefix("ent", options.Base + "entity/"),
            new Prefix("work", options.Base + "work/"),
            new Prefix("wdt", "http://www.wikidata.org/prop/direct/"),
            new Prefix("rdf", RdfSyntax.Namespace),
            new Prefix("rdfs", Rdfs.Namespace),
            new Prefix("xsd", Xsd.Namespace),
            new Prefix("oa", Oa.Namespace),
            new Prefix("prov", Shared.Prov),
            new Prefix("dcterms", Shared.Dcterms),
            new Prefix("schema", Shared.Schema),
            new Prefix("cito", Shared.Cito),
            new Prefix("prism", Shared.Prism));
    }

    /// <summary>The text of the JSON-LD context, its data prefixes under the base of <paramref name="options"/>.</summary>
    public static string JsonLdContext(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var stream = typeof(Prefixes).Assembly.GetManifestResourceStream(ContextResource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace(GraphOptions.Default.Base, options.Base, StringComparison.Ordinal);
    }
}
