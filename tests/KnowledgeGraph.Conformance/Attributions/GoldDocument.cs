using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>An annotated text.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Text">The text.</param>
/// <param name="Attributions">What people found in it, spans in UTF-16 code units.</param>
internal sealed record GoldDocument(string Id, string Text, ImmutableArray<AttributedSpans> Attributions)
{
    /// <summary>The documents of a corpus, a line each, with offsets in code points.</summary>
    public static ImmutableArray<GoldDocument> Read(string path) => [.. File.ReadLines(path).Select(Parse)];

    /// <summary>Reads one line.</summary>
    public static GoldDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        int[] units = UnitsByCodePoint(text);
        return new GoldDocument(
            json.RootElement.GetProperty("id").GetString()!,
            text,
            [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(a => new AttributedSpans(Spans(a, "source"), Spans(a, "cue"), Spans(a, "content")))]);

        ImmutableArray<TextSpan> Spans(JsonElement attribution, string role) =>
            [.. attribution.GetProperty(role).EnumerateArray().Select(s => new TextSpan(units[s[0].GetInt32()], units[s[1].GetInt32()]))];
    }

    /// <summary>The UTF-16 index of each code point, and the text's length.</summary>
    private static int[] UnitsByCodePoint(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(i => i == 0 || !char.IsSurrogatePair(text[i - 1], text[i])), text.Length];
}
