using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Language;

/// <summary>Finds the sentences of an article's running text, their tokens and the citations that stand in them. Thread-safe.</summary>
public sealed class LanguageAnalyzer
{
    private readonly SentenceSplitter _splitter = new();

    /// <summary>Analyses prose and list items; headings, infobox and references hold no sentences.</summary>
    public Document Analyze(Article article)
    {
        TextSpan[] citations = [.. article.Citations.Select(c => c.Span)];
        TextSpan[] markers = [.. citations.Concat(article.Boilerplate.Select(b => b.Span)).Order()];
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (int p = 0; p < article.Paragraphs.Length; p++)
        {
            var paragraph = article.Paragraphs[p];
            if (paragraph.Kind == ParagraphKind.Fragment)
            {
                continue;
            }

            var inside = markers.AsSpan(Within(markers, paragraph.Span));
            foreach (var span in _splitter.Split(article.Text, paragraph.Span, inside))
            {
                var cited = article.Citations.AsSpan()[Within(citations, span)];
                sentences.Add(Read(article.Text, p, span, inside[Within(inside, span)], Numbers(cited, span)));
            }
        }

        return new Document(article, sentences.ToImmutable());
    }

    private static Sentence Read(string text, int paragraph, TextSpan span, ReadOnlySpan<TextSpan> markers, ImmutableArray<string> citations)
    {
        var content = WithoutClosingMarkers(text, span, markers);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Tokenize(text, content, markers, tokens);
        return new Sentence(span, content, paragraph, tokens.ToImmutable(), citations);
    }

    private static TextSpan WithoutClosingMarkers(string text, TextSpan span, ReadOnlySpan<TextSpan> markers)
    {
        for (int i = markers.Length - 1; i >= 0 && markers[i].End == span.End && markers[i].Start > span.Start; i--)
        {
            span = new TextSpan(span.Start, markers[i].Start).Trim(text);
        }

        return span;
    }

    private static ImmutableArray<string> Numbers(ReadOnlySpan<Citation> citations, TextSpan span)
    {
        var numbers = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            if (span.Contains(citation.Span) && seen.Add(citation.Number))
            {
                numbers.Add(citation.Number);
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>The indices of the <paramref name="spans"/> that start in <paramref name="span"/>.</summary>
    private static Range Within(ReadOnlySpan<TextSpan> spans, TextSpan span) => LowerBound(spans, span.Start)..LowerBound(spans, span.End);

    /// <summary>Index of the first span that starts at or after <paramref name="start"/>.</summary>
    private static int LowerBound(ReadOnlySpan<TextSpan> spans, int start)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
