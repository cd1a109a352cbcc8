using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The characters of tokens that need not stand side by side, because another voice's words were taken out between them.</summary>
internal static class Spans
{
    /// <summary>
    /// The pieces of text that hold <paramref name="words"/>, which are in order: parted where more than white space stands between two of them; commas and stops at the
    /// ends of a piece are left out.
    /// </summary>
    public static ImmutableArray<TextSpan> Of(SentenceView view, ReadOnlySpan<int> words)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = 0; i < words.Length; i++)
        {
            if (IsMark(view, words[i]) && (pieces.Count == 0 || i + 1 == words.Length || !IsJoined(view, words[i - 1], words[i]) || !IsJoined(view, words[i], words[i + 1])))
            {
                continue;
            }

            var token = view.Sentence.Tokens[words[i]].Span;
            if (pieces.Count > 0 && view.Text.AsSpan(pieces[^1].End, token.Start - pieces[^1].End).IsWhiteSpace())
            {
                pieces[^1] = new TextSpan(pieces[^1].Start, token.End);
            }
            else
            {
                pieces.Add(token);
            }
        }

        return pieces.ToImmutable();
    }

    /// <summary>The same for the words of <paramref name="range"/>.</summary>
    public static ImmutableArray<TextSpan> Of(SentenceView view, TokenRange range) => Of(view, range.ToArray());

    /// <summary>The same as one string, pieces joined by a blank.</summary>
    public static string Words(SentenceView view, ReadOnlySpan<int> words) => string.Join(' ', Of(view, words).Select(p => p.In(view.Text)));

    private static bool IsMark(SentenceView view, int i) => view.Word(i) is "," or ";" or ":" or "." or "—" or "–" or "--";

    private static bool IsJoined(SentenceView view, int left, int right) =>
        view.Text.AsSpan(view.Sentence.Tokens[left].Span.End, view.Sentence.Tokens[right].Span.Start - view.Sentence.Tokens[left].Span.End).IsWhiteSpace();

    /// <summary>The same as one string, pieces joined by a blank.</summary>
    public static string Words(SentenceView view, TokenRange range) => string.Join(' ', Of(view, range).Select(p => p.In(view.Text)));

    /// <summary>The spans in order, those that touch or overlap as one.</summary>
    public static ImmutableArray<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && merged[^1].End >= span.Start)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }
}
