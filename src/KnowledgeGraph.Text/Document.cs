using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>An article and the sentences of its running text, in document order.</summary>
public sealed record Document(Article Article, ImmutableArray<Sentence> Sentences)
{
    /// <summary>The article's text, which all spans index.</summary>
    public string Text => Article.Text;

    /// <summary>The sentence that holds the character at <paramref name="index"/>, or null.</summary>
    public Sentence? SentenceAt(int index) => SentenceIndexAt(index) is { } i ? Sentences[i] : null;

    /// <summary>The index of the sentence that holds the character at <paramref name="index"/>, or null. Takes logarithmic time.</summary>
    public int? SentenceIndexAt(int index)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Sentences[middle].Span.End <= index ? (middle + 1, high) : (low, middle);
        }

        return low < Sentences.Length && Sentences[low].Span.Contains(index) ? low : null;
    }
}

/// <summary>A sentence of running text.</summary>
/// <param name="Span">The sentence with the citation markers that close it.</param>
/// <param name="Content">The same without those markers and the white space before them.</param>
/// <param name="Paragraph">Index into <see cref="Article.Paragraphs"/>.</param>
/// <param name="Tokens">The tokens inside <paramref name="Content"/>, citation markers left out.</param>
/// <param name="Citations">The numbers of the markers inside <paramref name="Span"/>, in order, each once.</param>
public sealed record Sentence(
    TextSpan Span,
    TextSpan Content,
    int Paragraph,
    ImmutableArray<Token> Tokens,
    ImmutableArray<string> Citations)
{
    /// <summary>The morphology and syntax of each of <see cref="Tokens"/>; empty where the sentence was not parsed.</summary>
    public ImmutableArray<Word> Words { get; init; } = [];

    /// <summary>The names among the tokens, in order, none inside another; empty where the sentence was not parsed.</summary>
    public ImmutableArray<NamedEntity> Entities { get; init; } = [];

    /// <summary>The number of the first token that begins at <paramref name="index"/> of the text or after it; that of all tokens where there is none. Takes logarithmic time.</summary>
    public int FirstTokenFrom(int index)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.Start < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The tokens that begin in <paramref name="span"/>: the number of the first, and that after the last.</summary>
    public (int First, int End) TokensIn(TextSpan span)
    {
        int first = FirstTokenFrom(span.Start), end = first;
        while (end < Tokens.Length && Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return (first, end);
    }
}

/// <summary>
/// A syntactic word of <see href="https://universaldependencies.org/en/tokenization.html">Universal Dependencies</see>, a number or a punctuation mark.
/// </summary>
/// <param name="Span">Where it stands; no two tokens overlap.</param>
/// <param name="JoinsPrevious">
/// Whether it and the token before it are one multiword token: "n't" in "don't", "'s" in "Iran's", "not" in "cannot".
/// A part of a compound ("known" in "well-known") is a token of its own, though no blank stands before it.
/// </param>
public readonly record struct Token(TextSpan Span, bool JoinsPrevious = false);
