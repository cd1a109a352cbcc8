using System.Collections.Immutable;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>Relations between claims: a triple each (of symmetric ones, two), a node with the reason and the evidence of both, and the claims that contest a proposition.</summary>
internal sealed class RelationQuads
{
    private readonly NodeList _nodes;
    private readonly IriMint _iris;
    private readonly EvidenceQuads _evidence;
    private readonly ImmutableArray<IGrouping<(ClaimRelationType Type, string A, string B), ClaimRelation>> _relations;
    private readonly ILookup<string, (Iri Property, Iri Claim)> _byClaim;
    private readonly ILookup<string, Iri> _contestants;

    public RelationQuads(NodeList nodes, ClaimSet claims, IriMint iris, EvidenceQuads evidence)
    {
        (_nodes, _iris, _evidence) = (nodes, iris, evidence);
        _relations = [.. claims.Relations.Where(r => r.A.Id != r.B.Id).GroupBy(r => (r.Type, r.A.Id, r.B.Id))];
        _byClaim = _relations.SelectMany(g => Ends(g.Key)).ToLookup(e => e.From, e => (PropertyOf(e.Type), iris.Claim(e.To)), StringComparer.Ordinal);
        _contestants = _relations.Select(g => g.First()).Where(r => r.IsContest)
            .SelectMany(r => new[] { (r.A.Statement.Id, r.A), (r.A.Statement.Id, r.B), (r.B.Statement.Id, r.A), (r.B.Statement.Id, r.B) })
            .ToLookup(c => c.Id, c => iris.Claim(c.Item2.Id), StringComparer.Ordinal);
    }

    /// <summary>Adds the triples that lead from a claim to others.</summary>
    public void AddOf(Iri node, string claim)
    {
        foreach (var related in _byClaim[claim].GroupBy(r => r.Property).OrderBy(g => g.Key.Value, StringComparer.Ordinal))
        {
            _nodes.AddAll(node, related.Key, related.Select(r => r.Claim));
        }
    }

    /// <summary>The claims that take part in a contest over a proposition, on either side; empty where there is none.</summary>
    public ImmutableArray<Iri> ContestantsOf(string statement) => [.. _contestants[statement].Distinct()];

    /// <summary>Adds a node for each relation.</summary>
    public void Add()
    {
        foreach (var relation in _relations)
        {
            var (type, a, b) = relation.Key;
            var node = _iris.ClaimRelation(ContentHash.Of(type.ToString(), a, b));
            _nodes.Add(node, RdfSyntax.Type, Cg.ClaimRelation);
            _nodes.Add(node, Cg.From, _iris.Claim(a));
            _nodes.Add(node, Cg.To, _iris.Claim(b));
            _nodes.Add(node, Cg.Relation, PropertyOf(type));
            _nodes.AddAll(node, Cg.Reason, relation.Select(r => Literals.Words(r.Reason)));
            _nodes.AddAll(node, Cg.HasEvidence, relation.SelectMany(r => r.A.Evidence.Concat(r.B.Evidence)).Select(_evidence.IriOf));
        }
    }

    private static IEnumerable<(string From, ClaimRelationType Type, string To)> Ends((ClaimRelationType Type, string A, string B) relation)
    {
        yield return (relation.A, relation.Type, relation.B);
        if (relation.Type is ClaimRelationType.Contradicts or ClaimRelationType.Disputes or ClaimRelationType.SameAs)
        {
            yield return (relation.B, relation.Type, relation.A);
        }
    }

    private static Iri PropertyOf(ClaimRelationType type) => Cg.Term(type switch
    {
        ClaimRelationType.Contradicts => "contradicts",
        ClaimRelationType.Disputes => "disputes",
        ClaimRelationType.Corroborates => "corroborates",
        ClaimRelationType.Refines => "refines",
        ClaimRelationType.RespondsTo => "respondsTo",
        _ => "sameAs",
    });
}
