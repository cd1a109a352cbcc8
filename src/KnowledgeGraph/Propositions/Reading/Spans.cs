using System.Collections.Immutable;
using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>The characters of tokens that need not stand side by side, because another voice's words were taken out between them.</summary>
internal static class Spans
{
    /// <summary>The pieces of text that hold the tokens of <paramref name="range"/>: parted where more than white space stands between two of them; commas and stops at the ends of a piece are left out.</summary>
    public static ImmutableArray<TextSpan> Of(SentenceView view, TokenRange range)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (int i = range.Start; i < range.End; i++)
        {
            if (IsMark(view, i) && (pieces.Count == 0 || !IsJoined(view, i - 1, i) || i + 1 == range.End || !IsJoined(view, i, i + 1)))
            {
                continue;
            }

            var token = view.Sentence.Tokens[i].Span;
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
