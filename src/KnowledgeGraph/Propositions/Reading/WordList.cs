using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Words of a view that need not stand side by side, in order.</summary>
internal static class WordList
{
    /// <summary>The words without conjunctions, commas and other marks at either end.</summary>
    public static ImmutableArray<int> Trimmed(SentenceView view, ImmutableArray<int> words)
    {
        int start = 0, end = words.Length;
        while (start < end && (IsMark(view, words[start], opens: true) || view.Is(words[start], WordClass.Conjunction)))
        {
            start++;
        }

        while (end > start && (IsMark(view, words[end - 1], opens: false) || view.Is(words[end - 1], WordClass.Conjunction)))
        {
            end--;
        }

        return start == 0 && end == words.Length ? words : words[start..end];
    }

    /// <summary>The characters from the first to the last of <paramref name="words"/>.</summary>
    public static TextSpan Span(SentenceView view, ImmutableArray<int> words) =>
        new(view.Sentence.Tokens[words[0]].Span.Start, view.Sentence.Tokens[words[^1]].Span.End);

    private static bool IsMark(SentenceView view, int i, bool opens) =>
        !view.IsWord(i) && !view.IsClitic(i) && (opens ? view.Word(i) is not ("(" or ['$' or '€' or '£', ..]) : view.Word(i) is not (")" or "%"));
}
