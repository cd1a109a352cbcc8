using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Events;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes mentions of events, and the events that they are gathered to.</summary>
internal sealed class EventAnnotations(Utf8JsonWriter json, AnnotationJson write, AnnotationIds ids, ClaimSet claims)
{
    public void Mentions() => write.Objects("events", claims.EventMentions, EventMention);

    public void Events() => write.Objects("gatheredEvents", claims.Events, Event);

    private void EventMention(EventMention mention, int index)
    {
        write.Span("trigger", mention.Trigger);
        json.WriteNumber("factuality", mention.Factuality);
        if (ids.OfEvent(mention.Trigger) is { } id)
        {
            json.WriteString("event", id);
        }
    }

    private void Event(GatheredEvent gathered, int index)
    {
        json.WriteString("id", $"ev{index + 1}");
        json.WriteString("type", gathered.Type.Name);
        json.WriteString("label", gathered.Label);
        write.Spans("mentions", [.. gathered.Mentions.Select(m => m.Span)]);
        write.Strings("rules", [.. gathered.Mentions.Select(m => m.Rule)]);
        json.WriteString("time", gathered.Told.Time);
        write.Strings("places", [.. gathered.Told.Places.Select(p => ids.Of(p))]);
        write.Strings("actors", [.. gathered.Told.Actors.Select(a => ids.Of(a))]);
        write.Strings("targets", [.. gathered.Told.Targets.Select(t => ids.Of(t))]);
        json.WriteBoolean("narrated", gathered.Narrated is not null);
        write.Strings("statedBy", [.. gathered.Claims.Where(c => c.StatesIt).Select(c => ids.Of(c.Claim)).Distinct()]);
        write.Strings("claims", [.. gathered.Claims.Select(c => ids.Of(c.Claim)).Distinct()]);
        write.Strings("casualtyClaims", [.. gathered.Casualties.Select(c => ids.Of(c))]);
    }
}
