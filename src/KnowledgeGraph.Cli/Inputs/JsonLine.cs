using System.Text.Json;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>
/// A line of a <see href="https://jsonlines.org">JSON Lines</see> input: <c>{"id", "text"}</c>, or <c>{"id", "tokens"}</c> whose tokens are joined by
/// one blank. Other keys are ignored.
/// </summary>
internal sealed class JsonLine
{
    private readonly ReadOnlyMemory<byte> _bytes;

    private JsonLine(string place, ReadOnlyMemory<byte> bytes) => (Place, _bytes) = (place, bytes);

    /// <summary>The input and the number of the line.</summary>
    public string Place { get; }

    /// <summary>The lines of <paramref name="source"/> that are not blank.</summary>
    /// <exception cref="InputOutputException">The input cannot be read.</exception>
    public static IEnumerable<JsonLine> In(InputSource source)
    {
        using var stream = source.Open();
        var lines = new LineReader(source, stream, ArticleLimits.MaxBytes + 1);
        for (int number = 1; lines.Read() is { } line; number++)
        {
            var bytes = number == 1 && line.AsSpan().StartsWith("\uFEFF"u8) ? line.AsMemory("\uFEFF"u8.Length) : line;
            if (bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return new JsonLine($"{source.Place}: line {number}", bytes);
            }
        }
    }

    /// <summary>The document's id, empty where it has none, and its text.</summary>
    /// <exception cref="InputOutputException">The line holds no document.</exception>
    public (string Id, string Text) Parse()
    {
        if (TextDecoder.Decode(_bytes.Span).Diagnostics.FirstOrDefault(d => d.Code is DiagnosticCodes.TooLarge or DiagnosticCodes.InvalidUtf8) is { } error)
        {
            throw new InputOutputException(Place, error.Message);
        }

        try
        {
            using var json = JsonDocument.Parse(_bytes);
            string text = TextOf(json.RootElement) ?? throw new InputOutputException(Place, "no \"text\" string and no \"tokens\" list of strings");
            return (IdOf(json.RootElement), text);
        }
        catch (JsonException e)
        {
            throw new InputOutputException(Place, $"not JSON at byte {e.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            throw new InputOutputException(Place, "a string holds half a surrogate pair");
        }
    }

    private static string? TextOf(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (json.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
        {
            return text.GetString();
        }

        return json.TryGetProperty("tokens", out var tokens) && tokens.ValueKind == JsonValueKind.Array
            && tokens.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String)
            ? string.Join(' ', tokens.EnumerateArray().Select(t => t.GetString()))
            : null;
    }

    private static string IdOf(JsonElement json) =>
        json.TryGetProperty("id", out var id) ? id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText() : "";
}
