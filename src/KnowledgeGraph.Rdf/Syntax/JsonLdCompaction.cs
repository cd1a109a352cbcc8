namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// The shortest strings by which a context names IRIs. Each is expanded again before it is used, so that a reader gets back
/// the very IRI.
/// </summary>
internal sealed class JsonLdCompaction
{
    private readonly JsonLdContext context;
    private readonly ILookup<string, JsonLdTerm> termsByIri;
    private readonly JsonLdTerm[] prefixesLongestFirst;
    private readonly Dictionary<Iri, string> ids = [];
    private readonly Dictionary<Iri, string> names = [];

    public JsonLdCompaction(JsonLdContext context)
    {
        this.context = context;
        termsByIri = context.Terms.ToLookup(term => term.Iri, StringComparer.Ordinal);
        prefixesLongestFirst = [.. context.Terms.Where(term => term.IsPrefix).OrderByDescending(term => term.Iri.Length)];
    }

    /// <summary>The IRI as the value of <c>@id</c>: compact or whole.</summary>
    public string Id(Iri iri)
    {
        if (!ids.TryGetValue(iri, out string? id))
        {
            id = Shorten(iri.Value, vocabulary: false);
            ids.Add(iri, id);
        }

        return id;
    }

    /// <summary>The IRI as a key, type or datatype: a term, else compact or whole.</summary>
    public string Name(Iri iri)
    {
        if (!names.TryGetValue(iri, out string? name))
        {
            name = termsByIri[iri.Value].FirstOrDefault()?.Name ?? Shorten(iri.Value, vocabulary: true);
            names.Add(iri, name);
        }

        return name;
    }

    /// <summary>
    /// The term under which to write a value of a property: the first that makes a bare JSON value of it, else the first that
    /// coerces nothing, else the first; null where the context has no term for the property.
    /// </summary>
    public JsonLdTerm? TermFor(Iri predicate, Term value)
    {
        JsonLdTerm? uncoerced = null, first = null;
        foreach (var term in termsByIri[predicate.Value])
        {
            if (JsonLdValue.IsBare(term, value))
            {
                return term;
            }

            uncoerced ??= term.Coercion == JsonLdCoercion.None ? term : null;
            first ??= term;
        }

        return uncoerced ?? first;
    }

    private string Shorten(string iri, bool vocabulary)
    {
        foreach (var prefix in prefixesLongestFirst)
        {
            if (prefix.Iri.Length < iri.Length && iri.StartsWith(prefix.Iri, StringComparison.Ordinal))
            {
                string compact = $"{prefix.Name}:{iri.AsSpan(prefix.Iri.Length)}";
                if (context.Expand(compact, vocabulary) == iri)
                {
                    return compact;
                }
            }
        }

        return context.Expand(iri, vocabulary) == iri
            ? iri
            : throw new InvalidOperationException($"The JSON-LD context takes the scheme of <{iri}> for a prefix and has no other name for it");
    }
}
