namespace KnowledgeGraph.Claims.Relations;

/// <summary>Relates claims of one statement: the same voice says it again, another says it too, or one affirms and the other denies it.</summary>
internal sealed class SameStatements(ComparedClaims claims)
{
    private const int MostCompared = 8;

    public void Find()
    {
        var byStatement = new Dictionary<string, List<ClaimProfile>>(StringComparer.Ordinal);
        foreach (var claim in claims.All)
        {
            if (claim.Claim.Layer == ClaimLayer.Infobox || claim.IsFragment)
            {
                continue;
            }

            if (!byStatement.TryGetValue(claim.Claim.Statement.Id, out var earlier))
            {
                byStatement.Add(claim.Claim.Statement.Id, earlier = []);
            }

            for (int i = earlier.Count - 1; i >= Math.Max(0, earlier.Count - MostCompared); i--)
            {
                Compare(claim, earlier[i]);
            }

            earlier.Add(claim);
        }
    }

    private void Compare(ClaimProfile later, ClaimProfile earlier)
    {
        if (later.IsDenied != earlier.IsDenied)
        {
            if (later.Voice != earlier.Voice && !later.IsReport && ComparedClaims.AreAsserted(later, earlier) && IsStraight(later, earlier))
            {
                var type = later.Claim.Stance == "disputes" ? ClaimRelationType.Disputes : ClaimRelationType.Contradicts;
                claims.Add(type, later, earlier, Denial(later, earlier));
            }
        }
        else if (later.Voice == earlier.Voice)
        {
            if (later.Sentence != earlier.Sentence)
            {
                claims.Add(ClaimRelationType.SameAs, later, earlier, $"{claims.VoiceOf(later)} says {ComparedClaims.WordsOf(later)} in two places.");
            }
        }
        else if (!later.IsReport && later.Claim.Evidence[0] != earlier.Claim.Evidence[0])
        {
            claims.Add(ClaimRelationType.Corroborates, later, earlier, $"{claims.VoiceOf(earlier)} and {claims.VoiceOf(later)} both {(later.IsDenied ? "deny" : "say")} {ComparedClaims.WordsOf(earlier)}.");
        }
    }

    /// <summary>Whether the denial leaves no room for the affirmation: a mere "not" does against "may have".</summary>
    private bool IsStraight(ClaimProfile a, ClaimProfile b)
    {
        var (affirming, denying) = a.IsDenied ? (b, a) : (a, b);
        return affirming.Claim.Certainty != Certainty.Possible || (denying.Claim.Attribution is { } cue && claims.Lexicon.Cues.Denies(cue.CueLemma));
    }

    private string Denial(ClaimProfile later, ClaimProfile earlier)
    {
        var (affirming, denying) = later.IsDenied ? (earlier, later) : (later, earlier);
        string words = denying.Claim.Attribution is { } attribution
            ? $"“{claims.Words(attribution.Cue[0])} {claims.Words(denying.Claim.Evidence[0])}”"
            : $"“{claims.Words(denying.Claim.Evidence[0])}”";
        return $"{claims.Said(affirming)}; {claims.VoiceOf(denying)} denies it: {words}.";
    }
}
