using System.Text.Json;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Claims;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes who says what, with which words.</summary>
internal sealed class AttributionAnnotations(Utf8JsonWriter json, AnnotationJson write, AnnotationIds ids, ClaimSet claims)
{
    public void Attributions() => write.Objects("attributions", claims.Attributions, Attribution);

    private void Attribution(Attribution attribution, int index)
    {
        json.WriteString("id", ids.Of(attribution));
        write.Spans("source", attribution.Source);
        write.Spans("cue", attribution.Cue);
        write.Spans("content", attribution.Content);
        json.WriteString("cueLemma", attribution.CueLemma);
        json.WriteString("type", Words.Of(attribution.Type));
        json.WriteString("stance", attribution.Stance);
        json.WriteString("quote", Words.Of(attribution.Quote));
        json.WriteString("polarity", Words.Of(attribution.Polarity));
        json.WriteString("certainty", Words.Of(attribution.Certainty));
        json.WriteString("parent", attribution.Parent is { } parent ? ids.Of(parent) : null);
        json.WriteString("sourceEntity", claims.Sources[index] is { } source ? ids.Of(source) : null);
        json.WriteString("rule", attribution.Rule);
        json.WriteNumber("confidence", attribution.Confidence);
        if (!attribution.Addressee.IsEmpty)
        {
            write.Spans("addressee", attribution.Addressee);
        }
    }
}
