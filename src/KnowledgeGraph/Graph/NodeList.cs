using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The quads of one graph, node after node; each node is written once.</summary>
internal sealed class NodeList(Iri? graph)
{
    private readonly HashSet<Iri> _nodes = [];

    /// <summary>The quads in the order in which they were added.</summary>
    public List<Quad> Quads { get; } = [];

    /// <summary>Opens the node <paramref name="subject"/>; false where it was opened before.</summary>
    public bool Open(Iri subject) => _nodes.Add(subject);

    /// <summary>Adds a triple about <paramref name="subject"/>; nothing where the object is null.</summary>
    public void Add(Iri subject, Iri predicate, Term? obj)
    {
        if (obj is not null)
        {
            Quads.Add(new Quad(subject, predicate, obj, graph));
        }
    }

    /// <summary>Adds a triple for each different object, in their order.</summary>
    public void AddAll(Iri subject, Iri predicate, IEnumerable<Term> objects)
    {
        foreach (var obj in objects.Distinct())
        {
            Add(subject, predicate, obj);
        }
    }
}
