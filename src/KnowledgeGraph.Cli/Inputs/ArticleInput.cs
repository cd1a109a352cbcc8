using System.Collections.Immutable;
using System.Security.Cryptography;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Markup;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads articles from inputs.</summary>
internal sealed class ArticleInput
{
    private readonly PlainTextReader _reader = new();

    /// <summary>The article of <paramref name="source"/>.</summary>
    /// <exception cref="InputException">It cannot be read, or is no article.</exception>
    public Parsed<Article> Read(InputSource source, CancellationToken cancellation)
    {
        var (text, sha256) = ReadText(source, cancellation);
        return _reader.Read(text, source.Name, sha256);
    }

    /// <summary>The text of <paramref name="source"/> as running text without structure.</summary>
    /// <exception cref="InputException">It cannot be read, or is no text.</exception>
    public static Parsed<Article> ReadRunningText(InputSource source, CancellationToken cancellation)
    {
        var (text, sha256) = ReadText(source, cancellation);
        return new Parsed<Article>(PlainTextReader.ReadRunningText(text, source.Name, sha256), ImmutableArray<Diagnostic>.Empty);
    }

    private static (string Text, string Sha256) ReadText(InputSource source, CancellationToken cancellation)
    {
        byte[] bytes = source.Read(ArticleLimits.MaxBytes, cancellation);
        var decoded = TextDecoder.Decode(bytes);
        var error = decoded.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
        return error is null ? (decoded.Value, Convert.ToHexStringLower(SHA256.HashData(bytes))) : throw new InputException(source.Place, error.Message);
    }
}
