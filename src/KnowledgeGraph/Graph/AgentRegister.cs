using KnowledgeGraph.Claims;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Graph;

/// <summary>The entities of a graph: those that the text mentions, and the authors and publishers of the works that it cites.</summary>
internal sealed class AgentRegister
{
    private readonly IriMint _iris;
    private readonly Dictionary<string, Node> _byId = new(StringComparer.Ordinal);
    private readonly List<Node> _nodes = [];

    public AgentRegister(ClaimSet claims, IriMint iris)
    {
        _iris = iris;
        foreach (var entity in claims.Entities)
        {
            NodeOf(entity.Id, entity.Label).Mentions.AddRange(entity.Mentions);
        }

        foreach (string agent in claims.Claims.SelectMany(c => c.OnBehalfOf is { } organization ? c.Claimants.Add(organization) : c.Claimants))
        {
            _byId[agent].IsAgent = true;
        }
    }

    /// <summary>An author of a work.</summary>
    public Iri Author(PersonName name)
    {
        string label = name.Given is null ? name.Family : $"{name.Given} {name.Family}";
        var node = NodeOf(label, label);
        node.IsAgent = true;
        node.Name ??= name.Given is null ? null : name;
        return _iris.Entity(node.Id);
    }

    /// <summary>The publisher of a work.</summary>
    public Iri Publisher(TextField publisher)
    {
        var node = NodeOf(publisher.Value, publisher.Value);
        node.IsAgent = true;
        return _iris.Entity(node.Id);
    }

    /// <summary>Describes the entities, in the order of their first mention.</summary>
    public void Add(NodeList nodes, EvidenceQuads evidence)
    {
        foreach (var node in _nodes)
        {
            var iri = _iris.Entity(node.Id);
            nodes.AddAll(iri, RdfSyntax.Type, node.IsAgent ? [Cg.Entity, Shared.Agent] : [Cg.Entity]);
            nodes.Add(iri, Rdfs.Label, Literals.Words(node.Label));
            nodes.Add(iri, Shared.FamilyName, Literals.Plain(node.Name?.Family));
            nodes.Add(iri, Shared.GivenName, Literals.Plain(node.Name?.Given));
            nodes.AddAll(iri, Cg.Mention, node.Mentions.Select(m => evidence.IriOf(m.Span)));
            foreach (var mention in node.Mentions)
            {
                evidence.Add(mention.Span);
            }
        }
    }

    private Node NodeOf(string id, string label)
    {
        if (!_byId.TryGetValue(id, out var node))
        {
            node = new Node(id, label);
            _byId.Add(id, node);
            _nodes.Add(node);
        }

        return node;
    }

    private sealed class Node(string id, string label)
    {
        public string Id { get; } = id;

        public string Label { get; } = label;

        public bool IsAgent { get; set; }

        public PersonName? Name { get; set; }

        public List<Mention> Mentions { get; } = [];
    }
}
