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
        while (start < end && (IsMark(view, words[start], opens: true) || view.Is(words[start], WordClass.Conjunction) && view.Word(words[start]) is not "so"))
        {
            start++;
        }

        while (end > start && (IsMark(view, words[end - 1], opens: false) || view.Is(words[end - 1], WordClass.Conjunction)))
        {
            end--;
        }

        if (end > start && view.Word(words[end - 1]) == ")" && Opening(view, words, start, end) is var open && open <= start)
        {
            (start, end) = (open == start ? start + 1 : start, end - 1);
        }

        return start == 0 && end == words.Length ? words : words[start..end];
    }

    /// <summary>Where the parenthesis opens that closes with the last of the words; −1 where it opens before them.</summary>
    private static int Opening(SentenceView view, ImmutableArray<int> words, int start, int end)
    {
        int depth = 0;
        for (int i = end - 1; i >= start; i--)
        {
            depth += view.Word(words[i]) switch { ")" => 1, "(" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The characters from the first to the last of <paramref name="words"/>.</summary>
    public static TextSpan Span(SentenceView view, ImmutableArray<int> words) =>
        new(view.Sentence.Tokens[words[0]].Span.Start, view.Sentence.Tokens[words[^1]].Span.End);

    private static bool IsMark(SentenceView view, int i, bool opens) =>
        !view.IsWord(i) && !view.IsClitic(i) && (opens ? view.Word(i) is not ("(" or ['$' or '€' or '£', ..]) : view.Word(i) is not (")" or "%"));
}
