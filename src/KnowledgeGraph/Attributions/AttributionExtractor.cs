using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions;

/// <summary>
/// Finds attributions in parsed documents by a model learned from annotated news and treebanks, and says by a lexicon what each means. Sentences that are not
/// parsed have none. Thread-safe; equal input gives equal output on every machine.
/// </summary>
/// <remarks>
/// Spans are drawn as <see href="https://aclanthology.org/L18-1524/">PolNeAR</see> draws them: auxiliaries, negation and what else belongs to the saying are cue, and a
/// complementiser is content. A content piece may run over several sentences of one paragraph.
/// </remarks>
public sealed class AttributionExtractor : IAttributionExtractor
{
    /// <summary>Number of tokens up to which a sentence is read; a longer one is a table or a listing.</summary>
    public const int LongestSentence = AttributionTagger.LongestSentence;

    private readonly ConcurrentBag<AttributionTagger> _taggers = [];
    private readonly AttributionModel _model = AttributionModel.English;
    private readonly EnglishLexicon _lexicon;

    /// <summary>An extractor with the word lists that the library carries.</summary>
    public AttributionExtractor()
        : this(new EnglishLexicon())
    {
    }

    /// <summary>An extractor with <paramref name="lexicon"/>.</summary>
    public AttributionExtractor(EnglishLexicon lexicon) => _lexicon = lexicon;

    /// <inheritdoc/>
    public ImmutableArray<Attribution> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tagger = _taggers.TryTake(out var idle) ? idle : new AttributionTagger(_model, _lexicon);
        var found = tagger.Tag(document);
        _taggers.Add(tagger);
        var reader = new TaggedAttributionReader(document.Text, _lexicon);
        return Nesting.Resolve(found.Select(reader.Read));
    }
}
