using System.Text;
using System.Text.Json;
using KnowledgeGraph.Text.Markup;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>A document of a JSON Lines file: <c>{"id", "text"}</c>, or <c>{"id", "tokens"}</c> whose tokens are joined by one blank.</summary>
internal sealed record JsonLinesDocument(string Id, string Text)
{
    /// <summary>The documents of <paramref name="source"/>, one a line; a line that is none is passed to <paramref name="fail"/>.</summary>
    /// <exception cref="InputException">The input cannot be read.</exception>
    public static IEnumerable<JsonLinesDocument> Read(InputSource source, Action<string> fail)
    {
        using var reader = new StreamReader(source.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        for (int number = 1; NextLine(reader, source) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Parse(line, out string reason) is { } document)
            {
                yield return document;
            }
            else
            {
                fail($"{source.Place}: line {number}: {reason}");
            }
        }
    }

    private static string? NextLine(StreamReader reader, InputSource source)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception e) when (e is IOException or DecoderFallbackException)
        {
            throw new InputException(source.Place, e is IOException ? e.Message : "not valid UTF-8");
        }
    }

    private static JsonLinesDocument? Parse(string line, out string reason)
    {
        if (line.Length > ArticleLimits.MaxBytes)
        {
            reason = $"longer than {ArticleLimits.MaxBytes} characters";
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            string? text = TextOf(json.RootElement);
            reason = "no \"text\" string and no \"tokens\" list of strings";
            return text is null ? null : new JsonLinesDocument(IdOf(json.RootElement), text);
        }
        catch (JsonException e)
        {
            reason = $"not JSON: {e.Message}";
        }
        catch (InvalidOperationException)
        {
            reason = "a string holds half a surrogate pair";
        }

        return null;
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
