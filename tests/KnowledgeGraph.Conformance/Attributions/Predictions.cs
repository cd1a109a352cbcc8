using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Annotations;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>What the pipeline finds in documents, and the files that <c>kg annotate</c> would write of it.</summary>
/// <param name="Claims">What was found, by document.</param>
/// <param name="File">The annotations, a line per document.</param>
internal sealed record Predictions(ImmutableArray<(string Id, ClaimSet Claims)> Claims, string File)
{
    private static readonly Pipeline Pipeline = Pipeline.Create();

    /// <summary>The findings in running texts.</summary>
    public static Predictions In(IEnumerable<GoldDocument> documents, string name) =>
        Write([.. documents.AsParallel().AsOrdered().Select(d => (d.Id, Pipeline.Read(PlainTextReader.ReadLooseText(d.Text, d.Id, ""))))], [], name);

    /// <summary>The findings in an article of the repository.</summary>
    public static Predictions InArticle(string path, string name)
    {
        byte[] bytes = System.IO.File.ReadAllBytes(path);
        var article = new PlainTextReader().Read(TextDecoder.Decode(bytes).Value, Path.GetFileNameWithoutExtension(path), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return Write([(article.Value.Revision.Slug, Pipeline.Read(article.Value))], article.Diagnostics, name);
    }

    /// <summary>
    /// The same with the words of GUM for the polarity of an attribution, <c>positive</c> and <c>negative</c>.
    /// </summary>
    public Predictions WithPolarityOfGum()
    {
        string file = File + ".gum";
        System.IO.File.WriteAllText(file, System.IO.File.ReadAllText(File)
            .Replace("\"polarity\":\"affirmed\"", "\"polarity\":\"positive\"", StringComparison.Ordinal)
            .Replace("\"polarity\":\"denied\"", "\"polarity\":\"negative\"", StringComparison.Ordinal));
        return this with { File = file };
    }

    private static Predictions Write(ImmutableArray<(string Id, ClaimSet Claims)> claims, ImmutableArray<Diagnostic> diagnostics, string name)
    {
        string file = PredictionFile.At(name);
        var lines = new ArrayBufferWriter<byte>();
        foreach (var (id, set) in claims)
        {
            AnnotationWriter.Write(lines, id, set, diagnostics, AnnotationLayers.All);
        }

        System.IO.File.WriteAllText(file, Encoding.UTF8.GetString(lines.WrittenSpan));
        return new Predictions(claims, file);
    }
}
