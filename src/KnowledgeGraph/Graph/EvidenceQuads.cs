using KnowledgeGraph.Rdf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Spans as nodes: <c>{revision}#char=b,e</c> (<see href="https://www.rfc-editor.org/rfc/rfc5147">RFC 5147</see>, in code points) with the
/// position and quote selectors of <see href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation</see>.
/// </summary>
internal sealed class EvidenceQuads(NodeList nodes, Article article, Iri revision)
{
    private const string Char = "char", Position = "position", Quote = "quote";
    private const int ContextLength = 32;

    private readonly CodePointIndex _codePoints = new(article.Text);
    private readonly Dictionary<TextSpan, Iri> _iris = [];

    /// <summary>The fragment schemes of evidence, its position selectors and its quote selectors.</summary>
    public static IReadOnlyList<string> Schemes { get; } = [Char, Position, Quote];

    /// <summary>Number of code points in the article.</summary>
    public int Length => _codePoints.Length;

    /// <summary>The IRI of the evidence at <paramref name="span"/>; <see cref="Add"/> describes it.</summary>
    public Iri IriOf(TextSpan span)
    {
        if (!_iris.TryGetValue(span, out var iri))
        {
            iri = Fragment(Char, span);
            _iris.Add(span, iri);
        }

        return iri;
    }

    /// <summary>Describes the evidence at <paramref name="span"/> unless that was done before.</summary>
    public void Add(TextSpan span)
    {
        var evidence = IriOf(span);
        if (!nodes.Open(evidence))
        {
            return;
        }

        var (position, quote) = (Fragment(Position, span), Fragment(Quote, span));
        nodes.Add(evidence, RdfSyntax.Type, Cg.Evidence);
        nodes.Add(evidence, Oa.HasSource, revision);
        nodes.AddAll(evidence, Oa.HasSelector, [position, quote]);
        AddPosition(position, span);
        AddQuote(quote, span);
    }

    private void AddPosition(Iri selector, TextSpan span)
    {
        var (start, end) = _codePoints.Of(span);
        nodes.Add(selector, RdfSyntax.Type, Oa.TextPositionSelector);
        nodes.Add(selector, Oa.Start, Literal.Count(start));
        nodes.Add(selector, Oa.End, Literal.Count(end));
    }

    private void AddQuote(Iri selector, TextSpan span)
    {
        string text = article.Text;
        int before = Boundary(text, Math.Max(0, span.Start - ContextLength)), after = Boundary(text, Math.Min(text.Length, span.End + ContextLength));
        nodes.Add(selector, RdfSyntax.Type, Oa.TextQuoteSelector);
        nodes.Add(selector, Oa.Exact, Literal.Of(span.In(text)));
        nodes.Add(selector, Oa.Prefix, Literal.Of(text[before..span.Start]));
        nodes.Add(selector, Oa.Suffix, Literal.Of(text[span.End..after]));
    }

    /// <summary>The index itself, or the one after it where it would part a surrogate pair.</summary>
    private static int Boundary(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]) ? index + 1 : index;

    private Iri Fragment(string scheme, TextSpan span)
    {
        var (start, end) = _codePoints.Of(span);
        return new Iri($"{revision.Value}#{scheme}={start},{end}");
    }
}
