using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Conformance;

/// <summary>Files of predictions beside the test program, as scorers read them.</summary>
internal static class PredictionFile
{
    /// <summary>The path of the file called <paramref name="name"/>; its folder exists.</summary>
    public static string At(string name) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "predictions")).FullName, name + ".jsonl");

    /// <summary>Writes a line for each text of <paramref name="gold"/> (<c>{"id", "text"}</c> a line) and answers the path.</summary>
    /// <param name="gold">The path of the gold file.</param>
    /// <param name="name">What the predictions are called.</param>
    /// <param name="read">What is found in a text.</param>
    /// <param name="layers">The annotations that <paramref name="convert"/> needs.</param>
    /// <param name="convert">What the scorer wants of a text's id, its annotations as <c>kg annotate --input jsonl</c> writes them, and the text.</param>
    public static string Of(string gold, string name, Func<Article, ClaimSet> read, AnnotationLayers layers, Func<string, JsonElement, string, object> convert)
    {
        string file = At(name);
        File.WriteAllLines(file, File.ReadLines(gold).AsParallel().AsOrdered().Select(line => Predict(line, read, layers, convert)));
        return file;
    }

    private static string Predict(string line, Func<Article, ClaimSet> read, AnnotationLayers layers, Func<string, JsonElement, string, object> convert)
    {
        using var gold = JsonDocument.Parse(line);
        string id = gold.RootElement.GetProperty("id").GetString()!, text = gold.RootElement.GetProperty("text").GetString()!;
        var written = new ArrayBufferWriter<byte>();
        AnnotationWriter.Write(written, id, read(PlainTextReader.ReadLooseText(text, id, "")), [], layers);
        using var annotations = JsonDocument.Parse(written.WrittenMemory);
        return JsonSerializer.Serialize(convert(id, annotations.RootElement, text));
    }
}
