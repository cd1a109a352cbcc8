using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language;

/// <summary>Tags, lemmatises and parses sentences and finds the names in them. Thread-safe; the result does not depend on what is analysed together.</summary>
public sealed class SyntaxAnalyzer(LanguageModel model)
{
    private readonly ConcurrentBag<SyntaxWorker> _workers = [];

    /// <summary>The analyzer of English.</summary>
    public static SyntaxAnalyzer Create() => new(LanguageModel.English);

    /// <summary>The document with <see cref="Sentence.Words"/> and <see cref="Sentence.Entities"/> of all sentences.</summary>
    public Document Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var results = Run(new DocumentForms(document));
        return document with { Sentences = [.. document.Sentences.Select((s, i) => s with { Words = results[i].Words, Entities = results[i].Entities })] };
    }

    /// <summary>The analyses of sentences whose tokens are given, one for each.</summary>
    public SentenceAnalysis[] Analyze(IReadOnlyList<ImmutableArray<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return Run(new GivenForms(sentences));
    }

    private SentenceAnalysis[] Run(ISentenceForms sentences)
    {
        var worker = _workers.TryTake(out var idle) ? idle : new SyntaxWorker(model);
        var results = worker.Analyze(sentences);
        _workers.Add(worker);
        return results;
    }

    private sealed class DocumentForms(Document document) : ISentenceForms
    {
        public int Count => document.Sentences.Length;

        public int Length(int sentence) => document.Sentences[sentence].Tokens.Length;

        /// <summary>The word as the text writes it; quotation marks of the Penn Treebank ("``") as print has them.</summary>
        public ReadOnlySpan<char> Form(int sentence, int word) => document.Sentences[sentence].Tokens[word].Span.SpanIn(document.Text) switch
        {
            "``" => "\u201c",
            "''" => "\u201d",
            var written => written,
        };
    }

    private sealed class GivenForms(IReadOnlyList<ImmutableArray<string>> sentences) : ISentenceForms
    {
        public int Count => sentences.Count;

        public int Length(int sentence) => sentences[sentence].Length;

        public ReadOnlySpan<char> Form(int sentence, int word) => sentences[sentence][word];
    }
}
