using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Rdf.Syntax;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>From text to N-Quads as <see cref="Pipeline"/> goes, each stage under a clock.</summary>
internal sealed class StagedPipeline
{
    private readonly PlainTextReader _reader = new();
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();
    private readonly AttributionExtractor _attributions;
    private readonly PropositionExtractor _propositions;
    private readonly InfoboxPropositions _infobox;
    private readonly ClaimBuilder _claims;

    public StagedPipeline()
    {
        var lexicon = new EnglishLexicon();
        _attributions = new AttributionExtractor(lexicon);
        _propositions = new PropositionExtractor(lexicon);
        _infobox = new InfoboxPropositions(new InfoboxFrames(), lexicon.Cues);
        _claims = new ClaimBuilder(lexicon);
    }

    /// <summary>Reads a document and writes its graph; answers how many words and quads it has.</summary>
    public (long Words, long Quads) Run(string text, Stream output, StageClock clock)
    {
        string name = $"{text.AsSpan(0, Math.Min(24, text.Length))}";
        var article = clock.Time("page", () => _reader.Read(text, name, new string('0', 64)).Value);
        var infobox = clock.Time("page", () => _infobox.Read(article));
        var body = Read(_language.Analyze, article, clock);
        ImmutableArray<ReferenceReading> references =
        [
            .. article.References.Select(r => (Reference: r, Sentences: ReferenceSentences.Of(article, r, _language))).Where(r => r.Sentences is not null)
                .Select(r => new ReferenceReading(r.Reference, Read(_ => r.Sentences!, article, clock))),
        ];
        var coreference = clock.Time("coreference", () => ClaimBuilder.Refer(body, references));
        var gathered = clock.Time("claims", () => _claims.Gather(infobox, body, references, coreference));
        var events = clock.Time("events", gathered.GatherEvents);
        var claims = clock.Time("relations", () => _claims.Relate(gathered.ToClaimSet(events), body, references));
        var graph = clock.Time("graph", () => GraphMapper.Map(claims, GraphOptions.Default));
        long quads = clock.Time("N-Quads", () => Write(graph, output));
        return (body.Document.Sentences.Sum(s => (long)s.Words.Length) + references.Sum(r => r.Reading.Document.Sentences.Sum(s => (long)s.Words.Length)), quads);
    }

    private Reading Read(Func<Article, Document> sentences, Article article, StageClock clock)
    {
        var document = clock.Time("language engine", () => _syntax.Analyze(sentences(article)));
        var attributions = clock.Time("attributions", () => _attributions.Extract(document));
        return new Reading(document, attributions, clock.Time("propositions", () => _propositions.Extract(document, attributions)));
    }

    private static long Write(ClaimGraph graph, Stream output)
    {
        using var writer = new NQuadsWriter(output);
        foreach (var quad in graph.Quads)
        {
            writer.Write(quad);
        }

        return graph.Quads.Count;
    }
}
