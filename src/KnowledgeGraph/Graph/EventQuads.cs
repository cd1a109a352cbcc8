using KnowledgeGraph.Claims;
using KnowledgeGraph.Events;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Events as nodes. What anybody tells of an event is described; that it happened, and with whom, is said in terms of the Simple Event Model, and only of what the
/// article itself states.
/// </summary>
internal sealed class EventQuads(NodeList nodes, ClaimSet claims, IriMint iris, EvidenceQuads evidence)
{
    private readonly HashSet<string> _named = claims.Entities.Where(e => e.IsNamed).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Describes the events in the order of their first mention.</summary>
    public void Add()
    {
        foreach (var gathered in claims.Events)
        {
            var node = iris.Event(gathered.Id);
            nodes.Add(node, RdfSyntax.Type, Cg.Event);
            nodes.Add(node, Rdfs.Label, Literals.Words(gathered.Label));
            nodes.Add(node, Cg.EventType, IriMint.EventType(gathered.Type));
            nodes.Add(node, Cg.EventTime, Literals.Date(gathered.Told.Time));
            nodes.AddAll(node, Cg.EventPlace, gathered.Told.Places.Select(iris.Entity));
            nodes.AddAll(node, Cg.Actor, gathered.Told.Actors.Select(iris.Entity));
            nodes.AddAll(node, Cg.EventTarget, gathered.Told.Targets.Select(iris.Entity));
            nodes.AddAll(node, Cg.CasualtyClaim, gathered.Casualties.Select(c => iris.Claim(c.Id)));
            nodes.AddAll(node, Cg.Mention, gathered.Mentions.Select(m => evidence.IriOf(m.Span)));
            foreach (var mention in gathered.Mentions)
            {
                evidence.Add(mention.Span);
            }
        }
    }

    /// <summary>The plain triples of what the article states as having happened; who takes part only where they have a name.</summary>
    public IEnumerable<Quad> Facts()
    {
        foreach (var gathered in claims.Events)
        {
            if (gathered.Narrated is { } narrated)
            {
                foreach (var fact in Facts(iris.Event(gathered.Id), gathered, narrated))
                {
                    yield return fact;
                }
            }
        }
    }

    private IEnumerable<Quad> Facts(Iri node, GatheredEvent gathered, EventCircumstances narrated) =>
    [
        new Quad(node, RdfSyntax.Type, Sem.Event),
        new Quad(node, Sem.EventType, IriMint.EventType(gathered.Type)),
        .. narrated.Time is { } time ? (Quad[])[new Quad(node, Sem.HasTimeStamp, Literals.Time(time))] : [],
        .. narrated.Places.Where(_named.Contains).Select(p => new Quad(node, Sem.HasPlace, iris.Entity(p))),
        .. narrated.Actors.Where(_named.Contains).Select(a => new Quad(node, Sem.HasActor, iris.Entity(a))),
    ];
}
