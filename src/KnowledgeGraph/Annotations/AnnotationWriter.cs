using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Annotations;

/// <summary>
/// Writes the annotations of a document as one line of JSON Lines. Offsets are <c>[start, end)</c> in code points of the text as given.
/// Ids are numbered in document order.
/// </summary>
public static class AnnotationWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object and a line feed.</summary>
    /// <param name="output">Where the UTF-8 bytes go.</param>
    /// <param name="id">The id of the document.</param>
    /// <param name="claims">What was read.</param>
    /// <param name="diagnostics">What was wrong with the input.</param>
    /// <param name="layers">The parts to write.</param>
    public static void Write(IBufferWriter<byte> output, string id, ClaimSet claims, ImmutableArray<Diagnostic> diagnostics, AnnotationLayers layers)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(claims);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            var record = new AnnotationRecord(json, claims);
            json.WriteStartObject();
            json.WriteString("id", id);
            record.Write(diagnostics, layers);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
