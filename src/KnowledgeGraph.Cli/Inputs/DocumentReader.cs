using System.Security.Cryptography;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads the documents of inputs that hold <paramref name="form"/>. Thread-safe.</summary>
internal sealed class DocumentReader(InputForm form)
{
    private static readonly PlainTextReader Articles = new();

    /// <summary>The documents in <paramref name="source"/>, in order. An input that cannot be read gives one that says so.</summary>
    public IEnumerable<DocumentInput> In(InputSource source) =>
        form == InputForm.JsonLines
            ? Lines(source)
            : [new DocumentInput(source.Place, cancellation => Read(source, cancellation))];

    private static IEnumerable<DocumentInput> Lines(InputSource source)
    {
        using var lines = JsonLine.In(source).GetEnumerator();
        while (Next(source, lines) is { } line)
        {
            yield return line;
        }
    }

    private static DocumentInput? Next(InputSource source, IEnumerator<JsonLine> lines)
    {
        try
        {
            return lines.MoveNext() && lines.Current is var line ? new DocumentInput(line.Place, _ => Read(line)) : null;
        }
        catch (InputOutputException e)
        {
            return new DocumentInput(source.Place, _ => throw e);
        }
    }

    private static ReadDocument Read(JsonLine line)
    {
        var (id, text) = line.Parse();
        return new ReadDocument(id, new Parsed<Article>(PlainTextReader.ReadLooseText(text, id, ""), []));
    }

    private ReadDocument Read(InputSource source, CancellationToken cancellation)
    {
        byte[] bytes = source.Read(ArticleLimits.MaxBytes, cancellation);
        string text = Usable(source, TextDecoder.Decode(bytes)).Value;
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new ReadDocument(source.Name, form == InputForm.RunningText
            ? new Parsed<Article>(PlainTextReader.ReadLooseText(text, source.Name, sha256), [])
            : Usable(source, Articles.Read(text, source.Name, sha256)));
    }

    private static Parsed<T> Usable<T>(InputSource source, Parsed<T> parsed) =>
        parsed.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error ? throw new InputOutputException(source.Place, error.Message) : parsed;
}
