using KnowledgeGraph.Claims;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Maps the claims of an article to a graph without blank nodes. What is said is described in the article's named graph; only what the article
/// itself vouches for also stands in the default graph, as plain triples. Equal claims give equal quads in equal order, each node in one run.
/// </summary>
public static class GraphMapper
{
    /// <summary>The graph of <paramref name="claims"/>.</summary>
    public static ClaimGraph Map(ClaimSet claims, GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(options);
        var article = claims.Document.Article;
        var iris = new IriMint(options);
        var document = iris.Document(article.Revision);
        var revision = iris.Revision(article.Revision);
        var nodes = new NodeList(document);
        var evidence = new EvidenceQuads(nodes, article, revision);
        var agents = new AgentRegister(claims, iris);
        var references = new ReferenceQuads(nodes, article, iris, evidence, agents);
        var contests = new RelationQuads(nodes, claims, iris, evidence);
        var claimQuads = new ClaimQuads(nodes, claims, iris, evidence, references, contests);

        AddArticle(nodes, document, revision, claims, iris, references);
        AddRevision(nodes, document, revision, article.Revision.Sha256, evidence.Length);
        claimQuads.Add();
        contests.Add();
        var events = new EventQuads(nodes, claims, iris, evidence);
        events.Add();
        references.Add();
        agents.Add(nodes, evidence);
        AddRelations(nodes, claims);
        if (options.Assert == AssertPolicy.Narrator)
        {
            AddFacts(nodes.Quads, claims, claimQuads);
            nodes.Quads.AddRange(events.Facts());
        }

        return new ClaimGraph(nodes.Quads, Prefixes.For(options, revision), Prefixes.JsonLdContext(options));
    }

    private static void AddArticle(NodeList nodes, Iri document, Iri revision, ClaimSet claims, IriMint iris, ReferenceQuads references)
    {
        nodes.Add(document, RdfSyntax.Type, Cg.Article);
        nodes.Add(document, Shared.Title, Literals.Words(claims.Document.Article.Revision.Title));
        nodes.Add(document, Shared.About, iris.Entity(claims.Entities[0].Id));
        nodes.Add(document, Cg.RevisionOf, revision);
        nodes.AddAll(document, Shared.Cites, references.Works);
    }

    private static void AddRevision(NodeList nodes, Iri document, Iri revision, string sha256, int length)
    {
        nodes.Add(revision, RdfSyntax.Type, Cg.Revision);
        nodes.Add(revision, Shared.SpecializationOf, document);
        nodes.Add(revision, Cg.Sha256, Literal.Of(sha256));
        nodes.Add(revision, Cg.Length, Literal.Of(length));
    }

    /// <summary>Labels the relations that no property of a vocabulary stands for.</summary>
    private static void AddRelations(NodeList nodes, ClaimSet claims)
    {
        foreach (var predicate in claims.Claims.Select(c => c.Statement.Predicate).Where(p => p.Iri is null))
        {
            var relation = IriMint.Predicate(predicate);
            if (nodes.Open(relation))
            {
                nodes.Add(relation, RdfSyntax.Type, RdfSyntax.Property);
                nodes.Add(relation, Rdfs.Label, Literals.Words(predicate.Lemma.Replace('-', ' ')));
            }
        }
    }

    private static void AddFacts(List<Quad> quads, ClaimSet claims, ClaimQuads terms)
    {
        var facts = NarratorFacts.In(claims).Select(s => new Quad((Iri)terms.TermOf(s.Subject), IriMint.Predicate(s.Predicate), terms.TermOf(s.Object!)));
        quads.AddRange(facts.Distinct().GroupBy(q => q.Subject).SelectMany(bySubject => bySubject.GroupBy(q => q.Predicate).SelectMany(g => g)));
    }
}
