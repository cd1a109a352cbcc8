using System.Globalization;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>A claim that gives the parts of a number refines one that gives the number alone; where the parts add up, the reason says so.</summary>
internal sealed class PartsOfTotals(ComparedClaims claims, List<CountedNumber> quantities)
{
    private const int MostCompared = 8;

    public void Find()
    {
        var partsOf = quantities.Where(q => q.Total is not null).GroupBy(q => q.Total!).ToDictionary(g => g.Key, g => g.Select(p => p.Value).ToList());
        var byNumber = new Dictionary<(string? Fate, long Value), List<CountedNumber>>();
        foreach (var total in quantities.Where(q => !q.IsPart && q.Fate is not null))
        {
            if (!byNumber.TryGetValue((total.Fate, total.Value), out var same))
            {
                byNumber.Add((total.Fate, total.Value), same = []);
            }

            foreach (var other in same.Skip(Math.Max(0, same.Count - MostCompared)))
            {
                Compare(total, Parts(total), other, Parts(other));
            }

            same.Add(total);
        }

        List<long> Parts(CountedNumber total) => partsOf.GetValueOrDefault(total) ?? [];
    }

    private void Compare(CountedNumber a, List<long> partsOfA, CountedNumber b, List<long> partsOfB)
    {
        if (partsOfA.Count == partsOfB.Count || a.Claim.Sentence == b.Claim.Sentence || a.Moments.ConflictsWith(b.Moments))
        {
            return;
        }

        var (finer, coarser, parts) = partsOfA.Count > partsOfB.Count ? (a, b, partsOfA) : (b, a, partsOfB);
        string sum = parts.Sum() == finer.Value && parts.Count > 1
            ? $": {string.Join(" + ", parts.Select(p => p.ToString(CultureInfo.InvariantCulture)))} = {finer.Value}"
            : $" ({string.Join(", ", parts.Select(p => p.ToString(CultureInfo.InvariantCulture)))} of {finer.Value})";
        claims.Add(ClaimRelationType.Refines, finer.Claim, coarser.Claim, $"{claims.VoiceOf(finer.Claim)} gives the parts of “{claims.Words(coarser.Span)}”{sum}.");
    }
}
