using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Constructions;

/// <summary>Tells which words of a sentence a stretch of text is made of.</summary>
internal static class SpanWords
{
    /// <summary>The words inside <paramref name="span"/>; none where it lies outside the sentence.</summary>
    public static TokenRange Of(SentenceSyntax s, TextSpan span)
    {
        int first = -1, end = 0;
        for (int i = 0; i < s.Count && s.Sentence.Tokens[i].Span.Start < span.End; i++)
        {
            if (span.Contains(s.Sentence.Tokens[i].Span))
            {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }

        return first < 0 ? TokenRange.None : new(first, end);
    }

    /// <summary>The characters from the first to the last of some words.</summary>
    public static TextSpan SpanOf(SentenceSyntax s, int first, int last) => new(s.Sentence.Tokens[first].Span.Start, s.Sentence.Tokens[last].Span.End);
}
