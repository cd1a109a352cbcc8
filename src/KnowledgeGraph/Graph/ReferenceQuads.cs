using KnowledgeGraph.Claims;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graph;

/// <summary>References as nodes of the article, and the works that they cite as nodes of their own.</summary>
internal sealed class ReferenceQuads
{
    private readonly NodeList _nodes;
    private readonly Article _article;
    private readonly IriMint _iris;
    private readonly EvidenceQuads _evidence;
    private readonly AgentRegister _agents;
    private readonly Dictionary<string, Reference> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<Reference, Iri> _works = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Iri> _unlisted = new(StringComparer.Ordinal);

    public ReferenceQuads(NodeList nodes, Article article, IriMint iris, EvidenceQuads evidence, AgentRegister agents)
    {
        (_nodes, _article, _iris, _evidence, _agents) = (nodes, article, iris, evidence, agents);
        foreach (var reference in article.References)
        {
            _byNumber.TryAdd(reference.Number, reference);
            _works.Add(reference, iris.Work(CitedWork.IdOf(reference, article)));
        }

        foreach (string number in article.Citations.Select(c => c.Number).Where(n => !_byNumber.ContainsKey(n)).Distinct())
        {
            _unlisted.Add(number, iris.Work(CitedWork.IdOf(number, article)));
        }
    }

    /// <summary>The works that the article cites: those of its references in order, then those of which it gives only a number.</summary>
    public IEnumerable<Iri> Works => _article.References.Select(WorkOf).Concat(_unlisted.Values);

    /// <summary>The work of <paramref name="reference"/>.</summary>
    public Iri WorkOf(Reference reference) => _works[reference];

    /// <summary>The works that markers with <paramref name="numbers"/> point at.</summary>
    public IEnumerable<Iri> WorksOf(IEnumerable<string> numbers) =>
        numbers.Select(n => _byNumber.TryGetValue(n, out var reference) ? WorkOf(reference) : _unlisted[n]);

    /// <summary>Adds the references and then the works. Of two references with one number, markers mean the first; the second's work is one all the same.</summary>
    public void Add()
    {
        foreach (var reference in _byNumber.Values)
        {
            AddReference(reference);
        }

        foreach (var reference in _article.References)
        {
            AddWork(reference);
        }

        foreach (var work in _unlisted.Values)
        {
            _nodes.Add(work, RdfSyntax.Type, Cg.Work);
        }
    }

    private void AddReference(Reference reference)
    {
        var node = new Iri($"{_iris.Revision(_article.Revision).Value}#reference-{Iri.EncodeSegment(reference.Number.Replace(' ', '-'))}");
        _nodes.Add(node, RdfSyntax.Type, Cg.Reference);
        _nodes.Add(node, Cg.Number, Literal.Of(reference.Number));
        _nodes.Add(node, Cg.OfWork, WorkOf(reference));
        _nodes.Add(node, Cg.Accessed, Literals.Date(reference.Accessed?.Iso));
        _nodes.Add(node, Cg.Archived, Literals.Date(reference.Archived?.Iso));
        _nodes.Add(node, Cg.Quotation, Literals.Plain(reference.Quote?.Value));
        _nodes.Add(node, Cg.HasEvidence, _evidence.IriOf(reference.Span));
        _evidence.Add(reference.Span);
    }

    private void AddWork(Reference reference)
    {
        var work = WorkOf(reference);
        if (!_nodes.Open(work))
        {
            return;
        }

        _nodes.Add(work, RdfSyntax.Type, Cg.Work);
        _nodes.Add(work, Shared.Title, Literals.Plain(TitleOf(reference)));
        _nodes.AddAll(work, Shared.Author, reference.Authors.Select(_agents.Author));
        _nodes.Add(work, Shared.Publisher, reference.Publisher is { } publisher ? _agents.Publisher(publisher) : null);
        _nodes.Add(work, Shared.Issued, Literals.Date(reference.Date?.Iso));
        _nodes.Add(work, Shared.Doi, Literals.Plain(reference.Doi?.Value));
        _nodes.Add(work, Shared.Issn, Literals.Plain(reference.Issn?.Value));
        _nodes.Add(work, Shared.Isbn, Literals.Plain(reference.Isbn?.Value));
        _nodes.Add(work, Shared.Volume, Literals.Plain(reference.Volume?.Value));
        _nodes.Add(work, Shared.Number, Literals.Plain(reference.Issue?.Value));
        _nodes.Add(work, Shared.PageRange, Literals.Plain(reference.Pages?.Value));
        _nodes.Add(work, Shared.Url, reference.Url is { } url && Iri.TryFromAddress(url.Value, out var address) ? address : null);
    }

    /// <summary>The title, else the entry's words; null where the copy kept no more than the number.</summary>
    private string? TitleOf(Reference reference) =>
        reference.Title?.Value ?? (reference.TextSpan.IsEmpty ? null : reference.TextSpan.In(_article.Text));
}
