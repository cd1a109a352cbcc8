using System.Collections.Immutable;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>The parts of a document that say who claims what.</summary>
internal static class ClaimPassages
{
    /// <summary>What is marked for <paramref name="claim"/>, by mark and place. Of an infobox row's scope only the row counts.</summary>
    public static ImmutableArray<(Mark Mark, TextSpan Span)> MarksOf(Claim claim) => claim.Attribution is not { } attribution
        ? [.. claim.Evidence.Select(s => (Mark.Evidence, s))]
        :
        [
            .. attribution.Source.Select(s => (Mark.Source, s)),
            .. attribution.Cue.Select(s => (Mark.Cue, s)),
            .. (claim.Layer == ClaimLayer.Infobox ? claim.Evidence : attribution.Content).Select(s => (Mark.Content, s)),
        ];

    /// <summary>The sentences that hold <paramref name="marks"/>, in order, and lines where there are no sentences; neighbours are joined.</summary>
    public static ImmutableArray<TextSpan> Of(Document document, ImmutableArray<(Mark Mark, TextSpan Span)> marks)
    {
        var passages = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in marks.Select(m => Around(document, m.Span)).Order())
        {
            if (passages.Count > 0 && span.Start <= passages[^1].End)
            {
                passages[^1] = new TextSpan(passages[^1].Start, Math.Max(passages[^1].End, span.End));
            }
            else
            {
                passages.Add(span);
            }
        }

        return passages.ToImmutable();
    }

    private static TextSpan Around(Document document, TextSpan span)
    {
        int start = document.SentenceAt(span.Start)?.Span.Start ?? (document.Text.LastIndexOf('\n', span.Start) + 1);
        int end = document.SentenceAt(Math.Max(span.Start, span.End - 1))?.Span.End ?? LineEnd(document.Text, span.End);
        return new TextSpan(Math.Min(start, span.Start), Math.Max(end, span.End));
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
}
