using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>The parsed sentences of an article, those of its references included, in the order of the text.</summary>
internal sealed class ParsedSentences
{
    private readonly string _text;
    private readonly Sentence[] _sentences;

    public ParsedSentences(Reading body, ImmutableArray<ReferenceReading> references)
    {
        _text = body.Document.Text;
        var sentences = new List<Sentence>(body.Document.Sentences);
        foreach (var reference in references)
        {
            sentences.AddRange(reference.Reading.Document.Sentences);
        }

        _sentences = [.. sentences];
        Array.Sort(_sentences, (a, b) => a.Span.CompareTo(b.Span));
    }

    public int Count => _sentences.Length;

    public Sentence this[int index] => _sentences[index];

    /// <summary>The index of the sentence that holds the character at <paramref name="offset"/>, or −1.</summary>
    public int At(int offset)
    {
        int low = 0, high = _sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _sentences[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < _sentences.Length && _sentences[low].Span.Contains(offset) && !_sentences[low].Words.IsEmpty ? low : -1;
    }

    /// <summary>The tokens of a sentence that begin in <paramref name="span"/>.</summary>
    public (int First, int End) TokensIn(int sentence, TextSpan span) => _sentences[sentence].TokensIn(span);

    /// <summary>The form of a token.</summary>
    public ReadOnlySpan<char> WordOf(Sentence sentence, int token) => sentence.Tokens[token].Span.SpanIn(_text);

    /// <summary>The form of a token in lower case.</summary>
    public string FormOf(Sentence sentence, int token) => sentence.Tokens[token].Span.In(_text).ToLowerInvariant();
}
