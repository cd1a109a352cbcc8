using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes lists of objects, strings and spans; spans in code points.</summary>
internal sealed class AnnotationJson(Utf8JsonWriter json, string text)
{
    private readonly CodePointIndex _codePoints = new(text);

    public void Objects<T>(string name, ImmutableArray<T> items, Action<T, int> write)
    {
        json.WriteStartArray(name);
        for (int i = 0; i < items.Length; i++)
        {
            json.WriteStartObject();
            write(items[i], i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Optional(string name, TextField? field)
    {
        if (field is not null)
        {
            json.WriteString(name, field.Value);
        }
    }

    public void Strings(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public void Spans(string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            Span(span);
        }

        json.WriteEndArray();
    }

    public void Span(string name, TextSpan span)
    {
        json.WritePropertyName(name);
        Span(span);
    }

    private void Span(TextSpan span)
    {
        var (start, end) = _codePoints.Of(span);
        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
