using KnowledgeGraph.Claims;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graph;

/// <summary>Makes the IRIs of a graph's nodes from ids, under one base; those of nodes that are often pointed at once. Not thread-safe.</summary>
internal sealed class IriMint
{
    private readonly Dictionary<string, Iri> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Iri> _propositions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Iri> _entities = new(StringComparer.Ordinal);

    /// <summary>The base of <paramref name="options"/>.</summary>
    public IriMint(GraphOptions options) => Base = options.Base;

    /// <summary>The IRI that all nodes begin with.</summary>
    public string Base { get; }

    public Iri Document(Revision revision) => new($"{Base}document/{revision.Slug}");

    public Iri Revision(Revision revision) => new($"{Base}document/{revision.Slug}/revision/{revision.Sha256[..16]}");

    public Iri Claim(string id) => _claims.TryGetValue(id, out var iri) ? iri : _claims[id] = new($"{Base}claim/{id}");

    public Iri Proposition(string id) => _propositions.TryGetValue(id, out var iri) ? iri : _propositions[id] = new($"{Base}proposition/{id}");

    public Iri Entity(string id) => _entities.TryGetValue(id, out var iri) ? iri : _entities[id] = new($"{Base}entity/{Segment(id)}");

    public Iri Event(string id) => new($"{Base}event/{id}");

    public static Iri EventType(EventType type) => new(Cg.EventTypeNamespace + type.Name);

    public Iri ClaimRelation(string id) => new($"{Base}relation/{id}");

    public Iri Work(string id) => new($"{Base}work/{id}");

    public static Iri Stance(string name) => new(Cg.StanceNamespace + name);

    /// <summary>The property that the lexicon maps, or the relation named by the lemma.</summary>
    public static Iri Predicate(StatementPredicate predicate) => new(predicate.Iri ?? Cg.RelationNamespace + Segment(predicate.Lemma));

    private static string Segment(string text) => Iri.EncodeSegment(text.Replace(' ', '_'));
}
