using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Explanations;

/// <summary>What a stretch of a sentence does in a claim.</summary>
internal enum Mark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It says so, in the article's own voice.</summary>
    Evidence,

    /// <summary>It is what is said.</summary>
    Content,

    /// <summary>It is who says it.</summary>
    Source,

    /// <summary>It signals that somebody says it.</summary>
    Cue,
}

/// <summary>A sentence cut where its marks change.</summary>
internal static class MarkedText
{
    /// <summary>The stretches of <paramref name="span"/> in order; where marks overlap, the later one of <see cref="Mark"/> counts.</summary>
    public static IEnumerable<(TextSpan Span, Mark Mark)> Cut(TextSpan span, ImmutableArray<(Mark Mark, TextSpan Span)> marks)
    {
        for (int start = span.Start, end; start < span.End; start = end)
        {
            var mark = At(start);
            for (end = start + 1; end < span.End && At(end) == mark; end++)
            {
            }

            yield return (new TextSpan(start, end), mark);
        }

        Mark At(int index) => marks.Where(m => m.Span.Contains(index)).Select(m => m.Mark).DefaultIfEmpty().Max();
    }
}
