using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Events.Factuality;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>Finds events by the parse, and how factual they are by a regression over the constructions that they stand in.</summary>
public sealed class EventReader : IEventReader
{
    /// <summary>Number of words up to which a sentence is read; a longer one is a table or a listing.</summary>
    public const int LongestSentence = AttributionExtractor.LongestSentence;

    private const int Decimals = 2;

    private readonly EventTriggers _triggers;
    private readonly FactualityModel _model;
    private readonly ConcurrentBag<FactualityFeatures> _idle = [];
    private readonly CueLexicon _cues;

    /// <summary>A reader with the model of English that the library carries.</summary>
    public EventReader(EnglishLexicon lexicon)
        : this(lexicon, FactualityModel.English)
    {
    }

    internal EventReader(EnglishLexicon lexicon, FactualityModel model)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _triggers = new EventTriggers(lexicon);
        _model = model;
        _cues = lexicon.Cues;
    }

    /// <inheritdoc/>
    public ImmutableArray<EventMention> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var features = _idle.TryTake(out var used) ? used : new FactualityFeatures(_cues);
        var mentions = ImmutableArray.CreateBuilder<EventMention>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Words.Length > LongestSentence || _triggers.In(document.Text, sentence) is not [_, ..] triggers)
            {
                continue;
            }

            var syntax = new EventSyntax(document.Text, sentence);
            foreach (int trigger in triggers)
            {
                double factuality = Math.Clamp(_model.Value(features.Of(syntax, trigger)), EventMention.CertainlyNot, EventMention.Certainly);
                mentions.Add(new EventMention(sentence.Tokens[trigger].Span, Math.Round(factuality, Decimals)));
            }
        }

        _idle.Add(features);
        return mentions.ToImmutable();
    }
}
