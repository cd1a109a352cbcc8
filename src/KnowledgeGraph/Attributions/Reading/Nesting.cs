using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Finds the parents: the smallest content piece that holds an attribution's cue is its parent's.</summary>
internal static class Nesting
{
    /// <summary>The attributions by first cue, with parents.</summary>
    public static ImmutableArray<Attribution> Resolve(IEnumerable<Attribution> found)
    {
        ImmutableArray<Attribution> sorted = [.. found.OrderBy(a => a.Cue[0]).ThenBy(a => a.Rule, StringComparer.Ordinal)];
        var pieces = sorted.SelectMany((a, i) => a.Content.Select(c => (Span: c, Owner: i)))
            .OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.End).ToArray();
        int[] parents = new int[sorted.Length];
        var open = new Stack<(TextSpan Span, int Owner)>();
        int next = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            var cue = sorted[i].Cue[0];
            while (next < pieces.Length && pieces[next].Span.Start <= cue.Start)
            {
                open.Push(pieces[next++]);
            }

            while (open.TryPeek(out var top) && top.Span.End <= cue.Start)
            {
                open.Pop();
            }

            parents[i] = open.TryPeek(out var inner) && inner.Span.Contains(cue) && inner.Owner != i ? inner.Owner : -1;
        }

        return WithParents(sorted, parents);
    }

    /// <summary>Builds the records parents first; a circle, which overlapping contents could make, is cut at its first member.</summary>
    private static ImmutableArray<Attribution> WithParents(ImmutableArray<Attribution> sorted, int[] parents)
    {
        var built = new Attribution?[sorted.Length];
        var chain = new Stack<int>();
        var onChain = new HashSet<int>();
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int at = i; at >= 0 && built[at] is null && onChain.Add(at); at = parents[at])
            {
                chain.Push(at);
            }

            while (chain.TryPop(out int at))
            {
                onChain.Remove(at);
                built[at] = sorted[at] with { Parent = parents[at] < 0 ? null : built[parents[at]] };
            }
        }

        return [.. built.Select(a => a!)];
    }
}
