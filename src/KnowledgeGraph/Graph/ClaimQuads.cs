using System.Collections.Immutable;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graph;

/// <summary>Claims as nodes, each with its proposition and its evidence after it. Claims of one id are one node with the evidence of all their places.</summary>
internal sealed class ClaimQuads(NodeList nodes, ClaimSet claims, IriMint iris, EvidenceQuads evidence, ReferenceQuads references, RelationQuads relations)
{
    private readonly Iri _document = iris.Document(claims.Document.Article.Revision);

    private readonly ILookup<string, string> _texts =
        claims.Claims.Select(c => c.Statement).ToLookup(s => s.Id, s => s.Text, StringComparer.Ordinal);

    private readonly Dictionary<string, Iri> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Iri> _stances = new(StringComparer.Ordinal);

    private readonly ILookup<string, (Iri Event, bool States)> _events = claims.Events
        .SelectMany(e => e.Claims.Select(c => (ClaimId: c.Claim.Id, Event: (iris.Event(e.Id), c.StatesIt))))
        .ToLookup(x => x.ClaimId, x => x.Event, StringComparer.Ordinal);

    private readonly ILookup<string, CasualtyCount> _casualties =
        claims.Claims.SelectMany(c => c.Casualties.Select(n => (c.Statement.Id, Count: n))).ToLookup(x => x.Id, x => x.Count, StringComparer.Ordinal);

    /// <summary>Adds all claims in document order.</summary>
    public void Add()
    {
        foreach (var places in claims.Claims.GroupBy(c => c.Id, StringComparer.Ordinal))
        {
            Add(iris.Claim(places.Key), [.. places]);
        }
    }

    /// <summary>The term of a statement's place as an RDF term.</summary>
    public Term TermOf(ClaimTerm term) => term switch
    {
        EntityTerm entity => iris.Entity(entity.EntityId),
        StatementTerm statement => iris.Proposition(statement.StatementId),
        NumberTerm number => Literals.Number(number.Digits),
        TimeTerm time => Literals.Time(time.Iso),
        TextTerm text => Literals.Words(text.Text),
        _ => throw new InvalidOperationException($"{term.GetType().Name} has no RDF term"),
    };

    private void Add(Iri node, ImmutableArray<Claim> places)
    {
        var claim = places[0];
        var proposition = iris.Proposition(claim.Statement.Id);
        nodes.Add(node, RdfSyntax.Type, Cg.Claim);
        nodes.Add(node, Cg.Document, _document);
        nodes.Add(node, Cg.Claimant, Claimant(claim));
        nodes.Add(node, Cg.ClaimantRole, Literals.WordsOrNull(places.Select(p => p.ClaimantRole).FirstOrDefault(r => r is not null)));
        nodes.AddAll(node, Cg.OnBehalfOf, places.Select(p => p.OnBehalfOf).OfType<string>().Select(iris.Entity));
        nodes.AddAll(node, Cg.Addressee, places.SelectMany(p => p.Addressees).Select(iris.Entity));
        nodes.Add(node, Cg.Stance, StanceOf(claim.Stance));
        nodes.Add(node, Cg.Polarity, Term(claim.Polarity.ToString()));
        nodes.Add(node, Cg.Certainty, Term(claim.Certainty.ToString()));
        nodes.Add(node, Cg.Reality, Term(claim.Reality.ToString()));
        nodes.Add(node, Cg.NarratorCommitment, Term(claim.Commitment.ToString()));
        nodes.Add(node, Cg.Layer, Layer(claim.Layer));
        nodes.AddAll(node, Cg.Section, places.Select(p => Literals.WordsOrNull(p.Section)).OfType<Literal>());
        nodes.Add(node, Cg.OfProposition, proposition);
        nodes.Add(node, Cg.ReportedIn, claim.ReportedIn is { } report ? iris.Claim(report.Id) : null);
        nodes.AddAll(node, Cg.AboutEvent, _events[claim.Id].Where(e => !e.States).Select(e => e.Event));
        nodes.AddAll(node, Cg.StatesEvent, _events[claim.Id].Where(e => e.States).Select(e => e.Event));
        nodes.AddAll(node, Cg.Citation, places.SelectMany(p => references.WorksOf(p.Citations)));
        relations.AddOf(node, claim.Id);
        AddCue(node, places);
        AddRow(node, places);
        nodes.AddAll(node, Cg.HasEvidence, places.SelectMany(p => p.Evidence).Select(evidence.IriOf));
        nodes.AddAll(node, Cg.SourceEvidence, places.SelectMany(Sources).Select(evidence.IriOf));
        nodes.AddAll(node, Cg.CueEvidence, places.SelectMany(Cues).Select(evidence.IriOf));
        Add(proposition, claim.Statement);
        foreach (var place in places)
        {
            AddEvidence(place.Evidence);
            if (place.Attribution is { } attribution)
            {
                AddEvidence(attribution.Source);
                AddEvidence(attribution.Cue);
            }
        }
    }

    private void AddEvidence(ImmutableArray<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            evidence.Add(span);
        }
    }

    private void AddCue(Iri node, ImmutableArray<Claim> places)
    {
        var attributions = places.Select(p => p.Attribution).OfType<Attributions.Attribution>().ToList();
        string text = claims.Document.Text;
        nodes.AddAll(node, Cg.Cue, attributions.Select(a => Literals.Words(string.Join(" … ", a.Cue.Select(c => c.In(text))))));
        nodes.AddAll(node, Cg.CueLemma, attributions.Select(a => Literal.Of(a.CueLemma)));
        nodes.AddAll(node, Cg.Verbatim, places.SelectMany(p => p.Verbatim).Select(Literals.Words));
        nodes.AddAll(node, Cg.Rule, attributions.Select(a => Literal.Of(a.Rule)));
        nodes.Add(node, Cg.Confidence, attributions.Count > 0 ? Literals.Share(places.Max(p => p.Confidence)) : null);
    }

    private void AddRow(Iri node, ImmutableArray<Claim> places)
    {
        var rows = places.Select(p => p.Row).OfType<InfoboxRow>().ToList();
        nodes.AddAll(node, Cg.Side, rows.Where(r => r.Side is not null).Select(r => Literal.Of(r.Side!.Value)));
        nodes.AddAll(node, Cg.Group, rows.Where(r => r.Group is not null).Select(r => Literals.Words(r.Group!)));
        nodes.AddAll(node, Cg.InfoboxLabel, rows.Select(r => Literals.Words(r.Label)));
    }

    private void Add(Iri node, Statement statement)
    {
        if (!nodes.Open(node))
        {
            return;
        }

        var contestants = relations.ContestantsOf(statement.Id);
        nodes.AddAll(node, RdfSyntax.Type, contestants.IsEmpty ? [Cg.Proposition, RdfSyntax.Statement] : [Cg.Proposition, Cg.ContestedProposition, RdfSyntax.Statement]);
        nodes.Add(node, RdfSyntax.Subject, TermOf(statement.Subject));
        nodes.Add(node, RdfSyntax.Predicate, IriMint.Predicate(statement.Predicate));
        nodes.Add(node, RdfSyntax.Object, statement.Object is { } obj ? TermOf(obj) : null);
        nodes.AddAll(node, Cg.Text, _texts[statement.Id].Select(Literals.Words));
        foreach (var count in _casualties[statement.Id].Distinct())
        {
            nodes.Add(node, Cg.Term($"{count.Kind}Count"), Literals.Number(count.Digits));
        }

        foreach (var (role, value) in statement.Qualifiers)
        {
            nodes.Add(node, Term(role), TermOf(value));
        }

        nodes.AddAll(node, Cg.ContestedBy, contestants);
    }

    private Iri Claimant(Claim claim) =>
        claim.Claimants is [var innermost, ..] ? iris.Entity(innermost)
        : claim.Work is { } work ? references.WorkOf(work)
        : _document;

    private Iri Layer(ClaimLayer layer) => layer == ClaimLayer.Body ? Term("Body") : Term($"{layer}Layer");

    private Iri Term(string name) => _terms.TryGetValue(name, out var term) ? term : _terms[name] = Cg.Term(name);

    private Iri StanceOf(string name) => _stances.TryGetValue(name, out var stance) ? stance : _stances[name] = IriMint.Stance(name);

    private static IEnumerable<TextSpan> Sources(Claim claim) => claim.Attribution?.Source ?? [];

    private static IEnumerable<TextSpan> Cues(Claim claim) => claim.Attribution?.Cue ?? [];
}
