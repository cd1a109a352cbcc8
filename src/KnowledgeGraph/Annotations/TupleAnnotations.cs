using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Propositions.Tuples;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes propositions as tuples of words.</summary>
internal sealed class TupleAnnotations(Utf8JsonWriter json, AnnotationJson write, AnnotationIds ids, ClaimSet claims)
{
    public void Tuples() => write.Objects("propositions", claims.Tuples, Tuple);

    private void Tuple(ExtractedTuple tuple, int index)
    {
        write.Strings("tuple", tuple.Phrases);
        json.WriteNumber("confidence", tuple.Confidence);
        json.WriteString("sentence", $"s{tuple.Sentence + 1}");
        json.WriteString("attribution", tuple.Attribution is { } attribution ? ids.Of(attribution) : null);
        json.WriteString("construction", tuple.Construction);
        if (tuple.Context is not null)
        {
            json.WriteString("context", tuple.Context);
        }
    }
}
