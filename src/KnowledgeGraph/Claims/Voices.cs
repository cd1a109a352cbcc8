using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims;

/// <summary>Who speaks in the attributions of a document.</summary>
internal sealed class Voices(Document document, EntityTable entities, Coreference coreference)
{
    private const int DeepestNesting = 8;
    private const int MostChains = 8;

    private readonly Dictionary<Attribution, ImmutableArray<Voice>> _voices = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Attribution, ImmutableArray<string>> _addressees = new(ReferenceEqualityComparer.Instance);

    /// <summary>Resolves the source of <paramref name="attribution"/> and those that it addresses.</summary>
    public void Listen(Attribution attribution)
    {
        if (!attribution.Addressee.IsEmpty)
        {
            _addressees.Add(attribution, [.. VoicesAt(new TextSpan(attribution.Addressee[0].Start, attribution.Addressee[^1].End)).Select(v => v.EntityId).Distinct()]);
        }

        if (attribution.Source.IsEmpty)
        {
            _voices.Add(attribution, [new Voice(entities.Unnamed())]);
            return;
        }

        var source = new TextSpan(attribution.Source[0].Start, attribution.Source[^1].End);
        _voices.Add(attribution, [.. VoicesAt(source)]);
    }

    /// <summary>Whom <paramref name="attribution"/> addresses, as entity ids.</summary>
    public ImmutableArray<string> AddresseesOf(Attribution attribution) => _addressees.GetValueOrDefault(attribution, []);

    /// <summary>The first speaker of <paramref name="attribution"/>.</summary>
    public Voice FirstOf(Attribution attribution) => _voices[attribution][0];

    /// <summary>
    /// The chains of voices from <paramref name="attribution"/> outwards, one for each combination of joint speakers, at most eight; none where it is null or
    /// nested deeper than eight.
    /// </summary>
    public ImmutableArray<VoiceChain> ChainsOf(Attribution? attribution)
    {
        var nesting = new Stack<Attribution>();
        for (var a = attribution; a is not null; a = a.Parent)
        {
            nesting.Push(a);
            if (nesting.Count > DeepestNesting)
            {
                return [];
            }
        }

        ImmutableArray<VoiceChain?> chains = [null];
        foreach (var a in nesting)
        {
            chains = [.. chains.SelectMany(outer => _voices[a].Select(voice => new VoiceChain(a, voice, outer))).Take(MostChains)];
        }

        return [.. chains.OfType<VoiceChain>()];
    }

    /// <summary>The speakers in a source: joint ones each, also where a pronoun stands for them.</summary>
    private IEnumerable<Voice> VoicesAt(TextSpan source)
    {
        var phrases = coreference.MembersAt(source);
        return phrases switch
        {
            [var one] when !one.Referent.Members.IsEmpty => one.Referent.Members.Select(m => Mentioned(entities.IdOf(m), source)).Distinct(),
            [_] => CoordinatedSource.Split(document.Text, source).Select(VoiceAt),
            [] => CoordinatedSource.Split(document.Text, source).Select(span => new Voice(entities.Refer(span))),
            _ => phrases.Select(p => VoiceOf(p.Mention.Span, p)),
        };
    }

    private Voice Mentioned(string entity, TextSpan span)
    {
        entities.Mention(entity, span);
        return new Voice(entity);
    }

    private Voice VoiceAt(TextSpan span) => coreference.At(span) is { } phrase ? VoiceOf(span, phrase) : new Voice(entities.Refer(span));

    private Voice VoiceOf(TextSpan span, SourcePhrase phrase) =>
        new(entities.Refer(span, phrase), phrase.Role, phrase.OnBehalfOf is { } organization ? entities.IdOf(organization) : null);
}
