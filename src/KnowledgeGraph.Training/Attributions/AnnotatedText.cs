using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Attributions;

/// <summary>A text whose attributions people have marked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Licence">The licence of the record, as stated; empty where none is.</param>
/// <param name="Text">The text.</param>
/// <param name="Attributions">Its attributions, in UTF-16 units of <paramref name="Text"/>.</param>
internal sealed record AnnotatedText(string Id, string Licence, string Text, ImmutableArray<AnnotatedAttribution> Attributions)
{
    /// <summary>Reads JSON Lines of <c>id</c>, <c>text</c>, <c>attributions</c> with <c>source</c>, <c>cue</c> and <c>content</c> in code points, and perhaps <c>licence</c>.</summary>
    public static IEnumerable<AnnotatedText> Read(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(Parse);

    private static AnnotatedText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] offsets = Offsets(text);
        ImmutableArray<TextSpan> Spans(JsonElement attribution, string role) =>
            [.. attribution.GetProperty(role).EnumerateArray().Select(s => new TextSpan(offsets[s[0].GetInt32()], offsets[s[1].GetInt32()]))];
        return new(
            root.GetProperty("id").GetString()!,
            root.TryGetProperty("licence", out var licence) ? licence.GetString()! : "",
            text,
            [.. root.GetProperty("attributions").EnumerateArray().Select(a => new AnnotatedAttribution(Spans(a, "source"), Spans(a, "cue"), Spans(a, "content")))]);
    }

    /// <summary>Where each code point begins in UTF-16 units, and the end.</summary>
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}

/// <summary>An attribution that people have marked; each part may be empty.</summary>
internal sealed record AnnotatedAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
