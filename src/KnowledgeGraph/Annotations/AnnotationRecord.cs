using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Events;
using KnowledgeGraph.Propositions.Tuples;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes one document's record; ids are numbered in document order.</summary>
internal sealed class AnnotationRecord
{
    private readonly Utf8JsonWriter _json;
    private readonly ClaimSet _claims;
    private readonly AnnotationJson _write;
    private readonly Dictionary<string, string> _entityIds = new(StringComparer.Ordinal);
    private readonly Dictionary<Attribution, string> _attributionIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Claim, string> _claimIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextSpan, string> _eventIds = [];

    public AnnotationRecord(Utf8JsonWriter json, ClaimSet claims)
    {
        (_json, _claims, _write) = (json, claims, new AnnotationJson(json, claims.Document.Text));
        foreach (var entity in claims.Entities)
        {
            _entityIds.Add(entity.Id, $"e{_entityIds.Count + 1}");
        }

        foreach (var attribution in claims.Attributions)
        {
            _attributionIds.Add(attribution, $"a{_attributionIds.Count + 1}");
        }

        foreach (var claim in claims.Claims)
        {
            _claimIds.Add(claim, $"c{_claimIds.Count + 1}");
        }

        for (int i = 0; i < claims.Events.Length; i++)
        {
            foreach (var mention in claims.Events[i].Mentions)
            {
                _eventIds.TryAdd(mention.Trigger, $"ev{i + 1}");
            }
        }
    }

    private string Text => _claims.Document.Text;

    public void Write(ImmutableArray<Diagnostic> diagnostics, AnnotationLayers layers)
    {
        var document = new DocumentAnnotations(_json, _write, _claims.Document);
        foreach (var (layer, write) in new (AnnotationLayers, Action)[]
        {
            (AnnotationLayers.Sentences, document.Sentences),
            (AnnotationLayers.Mentions, () => _write.Objects("mentions", Mentions(), Mention)),
            (AnnotationLayers.Entities, () => _write.Objects("entities", _claims.Entities, Entity)),
            (AnnotationLayers.Attributions, () => _write.Objects("attributions", _claims.Attributions, AttributionAt)),
            (AnnotationLayers.Claims, () => _write.Objects("claims", _claims.Claims, Claim)),
            (AnnotationLayers.Propositions, () => _write.Objects("propositions", _claims.Tuples, Tuple)),
            (AnnotationLayers.Events, () => _write.Objects("events", _claims.EventMentions, EventMention)),
            (AnnotationLayers.Events, () => _write.Objects("gatheredEvents", _claims.Events, Event)),
            (AnnotationLayers.Relations, () => _write.Objects("relations", _claims.Relations, Relation)),
            (AnnotationLayers.Infobox, document.Infobox),
            (AnnotationLayers.References, document.References),
            (AnnotationLayers.Diagnostics, () => document.Diagnostics(diagnostics)),
        })
        {
            if (layers.HasFlag(layer))
            {
                write();
            }
        }
    }

    private ImmutableArray<(Entity Entity, Mention Mention)> Mentions() =>
        [.. _claims.Entities.SelectMany(e => e.Mentions.Select(m => (Entity: e, Mention: m))).OrderBy(x => x.Mention.Span)];

    private void Mention((Entity Entity, Mention Mention) item, int index)
    {
        _json.WriteString("id", $"m{index + 1}");
        _write.Span("span", item.Mention.Span);
        _write.Span("head", item.Mention.Head);
        _json.WriteString("kind", Words.Of(item.Mention.Kind));
        _json.WriteString("type", TypeOf(item.Mention.Type));
        _json.WriteString("entity", _entityIds[item.Entity.Id]);
    }

    private void Entity(Entity entity, int index)
    {
        _json.WriteString("id", _entityIds[entity.Id]);
        _json.WriteString("label", entity.Label);
        _json.WriteString("type", TypeOf(entity.Type));
        _json.WriteNull("qid");
        _json.WriteNumber("score", 0);
        _json.WriteStartArray("candidates");
        _json.WriteEndArray();
    }

    private static string? TypeOf(NamedEntityType? type) => type is { } known ? Words.Of(known) : null;

    private void AttributionAt(Attribution attribution, int index)
    {
        _json.WriteString("id", _attributionIds[attribution]);
        _write.Spans("source", attribution.Source);
        _write.Spans("cue", attribution.Cue);
        _write.Spans("content", attribution.Content);
        _json.WriteString("cueLemma", attribution.CueLemma);
        _json.WriteString("type", Words.Of(attribution.Type));
        _json.WriteString("stance", attribution.Stance);
        _json.WriteString("quote", Words.Of(attribution.Quote));
        _json.WriteString("polarity", Words.Of(attribution.Polarity));
        _json.WriteString("certainty", Words.Of(attribution.Certainty));
        _json.WriteString("parent", attribution.Parent is { } parent ? _attributionIds[parent] : null);
        _json.WriteString("sourceEntity", _claims.Sources[index] is { } source ? _entityIds[source] : null);
        _json.WriteString("rule", attribution.Rule);
        _json.WriteNumber("confidence", attribution.Confidence);
        if (!attribution.Addressee.IsEmpty)
        {
            _write.Spans("addressee", attribution.Addressee);
        }
    }

    private void Claim(Claim claim, int index)
    {
        var proposition = claim.Wording.Proposition;
        _json.WriteString("id", _claimIds[claim]);
        _write.Strings("claimants", [.. claim.Claimants.Select(c => _entityIds[c])]);
        _write.Strings("chain", Chain(claim));
        _json.WriteString("role", claim.ClaimantRole);
        _json.WriteString("onBehalfOf", claim.OnBehalfOf is { } organization ? _entityIds[organization] : null);
        _write.Strings("addressees", [.. claim.Addressees.Select(a => _entityIds[a])]);
        _json.WriteNumber("confidence", claim.Confidence);
        _json.WriteString("layer", Words.Of(claim.Layer));
        _json.WritePropertyName("subject");
        Argument(proposition.Subject?.Text ?? LabelOf(claim.Wording.Subject), claim.Wording.Subject);
        _json.WriteStartObject("predicate");
        _json.WriteString("text", proposition.Predicate);
        _json.WriteString("lemma", proposition.Lemma);
        _json.WriteString("iri", claim.Statement.IsInverse ? null : claim.Statement.Predicate.Iri);
        _json.WriteEndObject();
        _json.WritePropertyName("object");
        Object(claim);
        _json.WriteStartArray("arguments");
        foreach (var qualifier in proposition.Qualifiers)
        {
            _json.WriteStartObject();
            _json.WriteString("role", qualifier.Role);
            _json.WriteString("text", qualifier.Text);
            _json.WriteString("value", qualifier.Value);
            _json.WriteNull("entity");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteString("polarity", Words.Of(claim.Polarity));
        _json.WriteString("certainty", Words.Of(claim.Certainty));
        _json.WriteString("reality", Words.Of(claim.Reality));
        if (!claim.Casualties.IsEmpty)
        {
            Casualties(claim.Casualties);
        }

        _write.Spans("evidence", claim.Evidence);
        _write.Strings("citations", claim.Citations);
        _json.WriteString("proposition", claim.Statement.Id);
    }

    private void Casualties(ImmutableArray<CasualtyCount> counts)
    {
        _json.WriteStartArray("casualties");
        foreach (var count in counts)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", count.Kind);
            _json.WriteString("number", count.Digits);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>The label of a subject that the text gives no words for: the article's topic, or the unnamed source of a report.</summary>
    private string LabelOf(string? entity) =>
        entity is null ? _claims.Document.Article.Revision.Title : _claims.Entities.First(e => e.Id == entity).Label;

    /// <summary>The object's words, or for a report what is said.</summary>
    private void Object(Claim claim)
    {
        if (claim.Wording.Proposition.Object is { } argument)
        {
            Argument(argument.Text, claim.Wording.Object);
        }
        else if (claim.Wording.Proposition.Reports is { Content.IsEmpty: false } reported)
        {
            Argument(string.Join(" … ", reported.Content.Select(c => c.In(Text))), null);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    private void Argument(string text, string? entity)
    {
        _json.WriteStartObject();
        _json.WriteString("text", text);
        _json.WriteString("entity", entity is null ? null : _entityIds[entity]);
        _json.WriteEndObject();
    }

    private ImmutableArray<string> Chain(Claim claim)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        for (var a = claim.Attribution; a is not null; a = a.Parent)
        {
            chain.Add(_attributionIds[a]);
        }

        return chain.ToImmutable();
    }

    private void EventMention(EventMention mention, int index)
    {
        _write.Span("trigger", mention.Trigger);
        _json.WriteNumber("factuality", mention.Factuality);
        if (_eventIds.TryGetValue(mention.Trigger, out string? id))
        {
            _json.WriteString("event", id);
        }
    }

    private void Event(GatheredEvent gathered, int index)
    {
        _json.WriteString("id", $"ev{index + 1}");
        _json.WriteString("type", gathered.Type.Name);
        _json.WriteString("label", gathered.Label);
        _write.Spans("mentions", [.. gathered.Mentions.Select(m => m.Span)]);
        _write.Strings("rules", [.. gathered.Mentions.Select(m => m.Rule)]);
        _json.WriteString("time", gathered.Told.Time);
        _write.Strings("places", [.. gathered.Told.Places.Select(p => _entityIds[p])]);
        _write.Strings("actors", [.. gathered.Told.Actors.Select(a => _entityIds[a])]);
        _write.Strings("targets", [.. gathered.Told.Targets.Select(t => _entityIds[t])]);
        _json.WriteBoolean("narrated", gathered.Narrated is not null);
        _write.Strings("statedBy", [.. gathered.Claims.Where(c => c.StatesIt).Select(c => _claimIds[c.Claim]).Distinct()]);
        _write.Strings("claims", [.. gathered.Claims.Select(c => _claimIds[c.Claim]).Distinct()]);
        _write.Strings("casualtyClaims", [.. gathered.Casualties.Select(c => _claimIds[c])]);
    }

    private void Relation(ClaimRelation relation, int index)
    {
        _json.WriteString("type", NameOf(relation.Type));
        _json.WriteString("a", _claimIds[relation.A]);
        _json.WriteString("b", _claimIds[relation.B]);
        _json.WriteString("reason", relation.Reason);
    }

    private static string NameOf(ClaimRelationType type) => type switch
    {
        ClaimRelationType.RespondsTo => "responds-to",
        ClaimRelationType.SameAs => "same-as",
        _ => Words.Of(type),
    };

    private void Tuple(ExtractedTuple tuple, int index)
    {
        _write.Strings("tuple", tuple.Phrases);
        _json.WriteNumber("confidence", tuple.Confidence);
        _json.WriteString("sentence", $"s{tuple.Sentence + 1}");
        _json.WriteString("attribution", tuple.Attribution is { } attribution ? _attributionIds[attribution] : null);
        _json.WriteString("construction", tuple.Construction);
        if (tuple.Context is not null)
        {
            _json.WriteString("context", tuple.Context);
        }
    }
}
