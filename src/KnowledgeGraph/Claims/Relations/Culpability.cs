using KnowledgeGraph.Propositions;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Who did it: claims that blame, own up to, or deny a deed. Two that name different culprits of one deed dispute each other, one that clears whom the other blames contradicts it,
/// and so do two that accuse each other.
/// </summary>
internal sealed class Culpability(ComparedClaims claims)
{
    private const int MostCompared = 12;
    private const int Near = 4;

    private readonly Dictionary<(string Accuser, string Accused), ClaimProfile> _accusations = [];
    private readonly List<Charge> _recent = [];

    public void Find()
    {
        foreach (var claim in claims.All)
        {
            if (claim.IsReport || claim.IsFragment || claim.Sentence < 0 || claim.Claim.Claimants.IsEmpty || ChargeOf(claim) is not { } charge)
            {
                continue;
            }

            Reciprocate(charge);
            for (int i = _recent.Count - 1; i >= Math.Max(0, _recent.Count - MostCompared); i--)
            {
                Compare(charge, _recent[i]);
            }

            if (charge.Clears)
            {
                CompareDeeds(charge);
            }

            _recent.Add(charge);
        }
    }

    /// <summary>Whom a claim blames or clears; null where it does neither.</summary>
    private Charge? ChargeOf(ClaimProfile claim)
    {
        string stance = claim.Claim.Stance;
        if (stance == "claims-responsibility")
        {
            return claim.Claim.Statement.Predicate.Lemma == PropositionExtractor.CarryOut ? new Charge(claim, [claim.Claim.Claimants[0]], claim.IsDenied, IsAccusation: false) : null;
        }

        if (stance is "accuses" or "blames")
        {
            string[] accused = claim.Claim.Addressees.IsEmpty ? claim.Agent?.Entity is { } agent ? [agent] : [] : [.. claim.Claim.Addressees];
            return accused.Length > 0 ? new Charge(claim, accused, claim.IsDenied, IsAccusation: true) : null;
        }

        var subject = claim.Agent ?? claim.Patient;
        return subject?.Entity is { } culprit && claims.Lexicon.Relations.IsCulpability(claims.Keys.NameOf(claim.Frame)) ? new Charge(claim, [culprit], claim.IsDenied, IsAccusation: false) : null;
    }

    private void Reciprocate(Charge charge)
    {
        if (!charge.IsAccusation || charge.Clears)
        {
            return;
        }

        var accuser = charge.Claim.Claim.Claimants[0];
        foreach (string accused in charge.Culprits)
        {
            if (accused != accuser && _accusations.TryGetValue((accused, accuser), out var back))
            {
                claims.Add(ClaimRelationType.Disputes, charge.Claim, back, $"{claims.VoiceOf(back)} and {claims.VoiceOf(charge.Claim)} accuse each other: {ComparedClaims.WordsOf(back)}, {ComparedClaims.WordsOf(charge.Claim)}.");
            }

            _accusations[(accuser, accused)] = charge.Claim;
        }
    }

    /// <summary>Sets a denial against the claims just before that one whom it clears did the deed.</summary>
    private void CompareDeeds(Charge denial)
    {
        for (int s = denial.Claim.Sentence; s >= Math.Max(0, denial.Claim.Sentence - Near); s--)
        {
            foreach (var claim in claims.In(s))
            {
                bool isDeed = claim is { IsReport: false, IsFragment: false, IsDenied: false, Claim.Claimants.Length: > 0 } && claim.Section == denial.Claim.Section && claim.Voice != denial.Claim.Voice
                    && claim.Agent?.Entity is { } agent && denial.Culprits.Contains(agent) && claim.Index < denial.Claim.Index && SharedDeed(claim, denial.Claim) > 0;
                if (isDeed)
                {
                    claims.Add(ClaimRelationType.Contradicts, denial.Claim, claim, $"{claims.Said(claim)}, but {claims.Said(denial.Claim)}.");
                }
            }
        }
    }

    private void Compare(Charge later, Charge earlier)
    {
        var (a, b) = (later.Claim, earlier.Claim);
        if (a.Voice == b.Voice || a.Section != b.Section)
        {
            return;
        }

        if (ReferenceEquals(a.Claim.Attribution, b.Claim.Attribution))
        {
            if (IsReciprocal(a) && a.Claim.Statement.Id == b.Claim.Statement.Id)
            {
                claims.Add(ClaimRelationType.Disputes, a, b, $"{claims.VoiceOf(b)} and {claims.VoiceOf(a)} accuse each other: {ComparedClaims.WordsOf(a)}.");
            }

            return;
        }

        bool near = Math.Abs(a.Sentence - b.Sentence) <= Near;
        bool sameCulprit = later.Culprits.Intersect(earlier.Culprits).Any();
        int deed = SharedDeed(a, b);
        if (later.Clears != earlier.Clears && sameCulprit && (deed > 0 || (near && IsBare(later.Clears ? a : b))))
        {
            claims.Add(ClaimRelationType.Contradicts, a, b, $"{claims.Said(b)}, but {claims.Said(a)}.");
        }
        else if (!later.Clears && !earlier.Clears && !sameCulprit && deed > 0 && near && IsNamed(a) && IsNamed(b) && !claims.AreContested(a, b))
        {
            claims.Add(ClaimRelationType.Disputes, a, b, $"{claims.Said(b)}, while {claims.VoiceOf(a)} names another: {ComparedClaims.WordsOf(a)}.");
        }
    }

    /// <summary>Whether a denial names no deed, so that it is about the last one.</summary>
    private static bool IsBare(ClaimProfile denial) => denial.Words.Length - ((denial.Agent ?? denial.Patient)?.Words.Length ?? 0) < 2;

    /// <summary>Whether a name tells who is blamed; two nouns may mean one and the same.</summary>
    private static bool IsNamed(ClaimProfile claim) => (claim.Agent ?? claim.Patient) is { Names.Length: > 0 };

    private bool IsReciprocal(ClaimProfile claim) =>
        claim.Claim.Wording.Proposition.Subject is { } subject && claims.Words(subject.Span).ToLowerInvariant() is "each other" or "one another";

    /// <summary>How many words for something that happens the two share.</summary>
    private int SharedDeed(ClaimProfile a, ClaimProfile b)
    {
        int events = 0;
        foreach (int word in a.Words)
        {
            if (SortedKeys.Has(b.Words, word))
            {
                string name = claims.Keys.NameOf(word);
                events += claims.Lexicon.EventNouns.Contains(name) || claims.Lexicon.Relations.ClassOf(name) is not null ? 1 : 0;
            }
        }

        return events;
    }

    private sealed record Charge(ClaimProfile Claim, string[] Culprits, bool Clears, bool IsAccusation);
}
