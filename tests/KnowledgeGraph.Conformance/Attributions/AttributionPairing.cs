using System.Collections.Immutable;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>
/// Which of the attributions found are which of those annotated, as <c>score_attribution.py</c> defines it: pairs one to one, the largest share of
/// common content words first, which is at least a half; among equals the one with more words of cue and source in common.
/// </summary>
internal sealed class AttributionPairing
{
    private const double LeastShare = 0.5;

    /// <summary>Pairs the attributions of one text.</summary>
    public AttributionPairing(string text, IReadOnlyList<AttributedSpans> gold, IReadOnlyList<AttributedSpans> found)
    {
        var words = new WordIndex(text);
        ImmutableArray<Words> goldWords = [.. gold.Select(a => new Words(a, words))], foundWords = [.. found.Select(a => new Words(a, words))];
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from f in Enumerable.Range(0, found.Count)
            let share = Share(goldWords[g].Content, foundWords[f].Content)
            where share >= LeastShare
            orderby share descending, Common(goldWords[g].Cue, foundWords[f].Cue) + Common(goldWords[g].Source, foundWords[f].Source) descending
            select (Gold: g, Found: f);
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        HashSet<int> takenGold = [], takenFound = [];
        foreach (var (g, f) in candidates)
        {
            if (!takenGold.Contains(g) && !takenFound.Contains(f))
            {
                takenGold.Add(g);
                takenFound.Add(f);
                pairs.Add(new Pair(g, f, IsWholly(goldWords[g], foundWords[f])));
            }
        }

        Pairs = pairs.ToImmutable();
        Gold = [.. Enumerable.Range(0, gold.Count).Where(i => goldWords[i].Content.Count > 0)];
        Found = [.. Enumerable.Range(0, found.Count).Where(i => foundWords[i].Content.Count > 0)];
    }

    /// <summary>The pairs, best first.</summary>
    public ImmutableArray<Pair> Pairs { get; }

    /// <summary>The annotated attributions that count: those whose content has words.</summary>
    public ImmutableArray<int> Gold { get; }

    /// <summary>The attributions found that count.</summary>
    public ImmutableArray<int> Found { get; }

    /// <summary>Whether the sources have a word in common, or neither has one, and the cues have, or the annotated one has none.</summary>
    private static bool IsWholly(Words gold, Words found) =>
        (gold.Source.Count > 0 ? gold.Source.Overlaps(found.Source) : found.Source.Count == 0) && (gold.Cue.Count == 0 || gold.Cue.Overlaps(found.Cue));

    private static double Share(HashSet<int> a, HashSet<int> b)
    {
        int common = Common(a, b);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    private static int Common(HashSet<int> a, HashSet<int> b) => a.Count(b.Contains);

    /// <summary>Two attributions of one content.</summary>
    /// <param name="Gold">Index of the one annotated.</param>
    /// <param name="Found">Index of the one found.</param>
    /// <param name="IsWhollyRight">Whether source and cue agree too.</param>
    internal readonly record struct Pair(int Gold, int Found, bool IsWhollyRight);

    private sealed class Words(AttributedSpans spans, WordIndex words)
    {
        public HashSet<int> Source { get; } = words.In(spans.Source);

        public HashSet<int> Cue { get; } = words.In(spans.Cue);

        public HashSet<int> Content { get; } = words.In(spans.Content);
    }
}
