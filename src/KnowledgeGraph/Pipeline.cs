using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Events;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Propositions.Tuples;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;

namespace KnowledgeGraph;

/// <summary>From an article to its claims: the table of contents of the program. Thread-safe; equal input gives equal output.</summary>
public sealed class Pipeline
{
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();
    private readonly IAttributionExtractor _attributions;
    private readonly IPropositionExtractor _propositions;
    private readonly IEventReader _events;
    private readonly TupleExtractor _tuples = new();
    private readonly InfoboxPropositions _infobox;
    private readonly ClaimBuilder _claims;

    /// <summary>A pipeline with these extractors.</summary>
    public Pipeline(EnglishLexicon lexicon, IAttributionExtractor attributions, IPropositionExtractor propositions, IEventReader events)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _attributions = attributions;
        _propositions = propositions;
        _events = events;
        _infobox = new InfoboxPropositions(new InfoboxFrames(), lexicon.Cues);
        _claims = new ClaimBuilder(lexicon);
    }

    /// <summary>The pipeline that the program runs: the models and the lexicon that the library carries.</summary>
    public static Pipeline Create()
    {
        var lexicon = new EnglishLexicon();
        return new Pipeline(lexicon, new AttributionExtractor(lexicon), new PropositionExtractor(lexicon), new EventReader(lexicon));
    }

    /// <summary>Who claims what in <paramref name="article"/>.</summary>
    public ClaimSet Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var infobox = _infobox.Read(article);
        var body = Read(_language.Analyze(article));
        return _claims.Build(infobox, body, ReadReferences(article));
    }

    /// <summary>The same claims with every word of the running text that speaks of an event, and how factual it is, which graphs have no use for.</summary>
    public ClaimSet WithEvents(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims with { EventMentions = _events.Read(claims.Document) };
    }

    /// <summary>The same claims with the running text as tuples of phrases, which graphs have no use for.</summary>
    public ClaimSet WithTuples(ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims with { Tuples = _tuples.Extract(claims.Document, claims.Attributions) };
    }

    private Reading Read(Document sentences)
    {
        var document = _syntax.Analyze(sentences);
        var attributions = _attributions.Extract(document);
        return new Reading(document, attributions, _propositions.Extract(document, attributions));
    }

    private ImmutableArray<ReferenceReading> ReadReferences(Article article)
    {
        var readings = ImmutableArray.CreateBuilder<ReferenceReading>();
        foreach (var reference in article.References)
        {
            if (ReferenceSentences.Of(article, reference, _language) is { } document)
            {
                readings.Add(new ReferenceReading(reference, Read(document)));
            }
        }

        return readings.ToImmutable();
    }
}
