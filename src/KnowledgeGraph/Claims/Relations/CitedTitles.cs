namespace KnowledgeGraph.Claims.Relations;

/// <summary>The title of a work corroborates what the sentence that cites it says, where the two speak of one thing in the same words.</summary>
internal sealed class CitedTitles(ComparedClaims claims)
{
    private const int MostCompared = 16;

    public void Find()
    {
        var citing = new Dictionary<string, List<ClaimProfile>>(StringComparer.Ordinal);
        foreach (var claim in claims.All.Where(c => c.Section >= 0 && !c.IsFragment))
        {
            foreach (string number in claim.Claim.Citations)
            {
                if (!citing.TryGetValue(number, out var list))
                {
                    citing.Add(number, list = []);
                }

                if (list.Count < MostCompared)
                {
                    list.Add(claim);
                }
            }
        }

        foreach (var title in claims.All.Where(c => c.Claim.Work is not null && !c.IsReport && !c.IsFragment && !c.IsDenied))
        {
            if (citing.TryGetValue(title.Claim.Work!.Number, out var cited))
            {
                Compare(title, cited);
            }
        }
    }

    private void Compare(ClaimProfile title, List<ClaimProfile> cited)
    {
        ClaimProfile? best = null;
        int most = 1;
        foreach (var claim in cited)
        {
            int shared = claim.Frame == title.Frame && !claim.IsDenied && !claims.AreContested(claim, title) && !claim.Moments.ConflictsWith(title.Moments) ? SortedKeys.Shared(claim.Words, title.Words) : 0;
            if (shared > most && shared * 2 >= Math.Min(claim.Words.Length, title.Words.Length))
            {
                (best, most) = (claim, shared);
            }
        }

        if (best is not null)
        {
            claims.Add(ClaimRelationType.Corroborates, title, best, $"{claims.VoiceOf(title)}, which is cited for it, says what {claims.VoiceOf(best)} says: {ComparedClaims.WordsOf(best)}.");
        }
    }
}
