using System.Collections.Immutable;
using System.Text.Json;

namespace KnowledgeGraph.Training.Events;

/// <summary>A text in which people have judged whether events happened.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The text.</param>
/// <param name="Events">Its events.</param>
internal sealed record FactualText(string Id, string Text, ImmutableArray<JudgedEvent> Events)
{
    /// <summary>Reads JSON Lines of <c>id</c>, <c>text</c>, <c>events</c> with <c>start</c> in code points and <c>factuality</c>.</summary>
    public static IEnumerable<FactualText> Read(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(Parse);

    private static FactualText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            [.. root.GetProperty("events").EnumerateArray().Select(e => new JudgedEvent(e.GetProperty("start").GetInt32(), e.GetProperty("factuality").GetDouble()))]);
    }
}

/// <summary>An event and people's judgement of it.</summary>
/// <param name="Start">Where its word begins, in code points.</param>
/// <param name="Factuality">From −3, certainly did not happen, to +3, certainly did.</param>
internal readonly record struct JudgedEvent(int Start, double Factuality);
