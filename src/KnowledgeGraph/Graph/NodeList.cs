using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>The quads of one graph, node after node; each node is written once.</summary>
internal sealed class NodeList(Iri? graph)
{
    private const int MostCompared = 8;

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
        int first = Quads.Count;
        HashSet<Term>? added = null;
        foreach (var obj in objects)
        {
            if (Quads.Count - first == MostCompared)
            {
                added ??= [.. Quads.Skip(first).Select(q => q.Object)];
            }

            if (added is null ? !Holds(first, obj) : added.Add(obj))
            {
                Add(subject, predicate, obj);
            }
        }
    }

    /// <summary>Whether one of the quads from <paramref name="first"/> on has this object.</summary>
    private bool Holds(int first, Term obj)
    {
        for (int i = first; i < Quads.Count; i++)
        {
            if (Quads[i].Object.Equals(obj))
            {
                return true;
            }
        }

        return false;
    }
}
