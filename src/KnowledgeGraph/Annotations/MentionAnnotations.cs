using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Entities;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes who and what is mentioned, and where.</summary>
internal sealed class MentionAnnotations(Utf8JsonWriter json, AnnotationJson write, AnnotationIds ids, ClaimSet claims)
{
    public void Mentions() => write.Objects("mentions", InOrder(), Mention);

    public void Entities() => write.Objects("entities", claims.Entities, Entity);

    private ImmutableArray<(Entity Entity, Mention Mention)> InOrder() =>
        [.. claims.Entities.SelectMany(e => e.Mentions.Select(m => (Entity: e, Mention: m))).OrderBy(x => x.Mention.Span)];

    private void Mention((Entity Entity, Mention Mention) item, int index)
    {
        json.WriteString("id", $"m{index + 1}");
        write.Span("span", item.Mention.Span);
        write.Span("head", item.Mention.Head);
        json.WriteString("kind", Words.Of(item.Mention.Kind));
        json.WriteString("type", TypeOf(item.Mention.Type));
        json.WriteString("entity", ids.Of(item.Entity.Id));
    }

    private void Entity(Entity entity, int index)
    {
        json.WriteString("id", ids.Of(entity.Id));
        json.WriteString("label", entity.Label);
        json.WriteString("type", TypeOf(entity.Type));
        json.WriteNull("qid");
        json.WriteNumber("score", 0);
        json.WriteStartArray("candidates");
        json.WriteEndArray();
    }

    private static string? TypeOf(NamedEntityType? type) => type is { } known ? Words.Of(known) : null;
}
