namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Relates claims of one predicate class, or of opposite ones, whose arguments can be the same: the same in other words, more of it, or its contrary.
/// </summary>
internal sealed class SimilarStatements(ComparedClaims claims)
{
    private const int MostCompared = 24;
    private const int Near = 3;
    private const string Copula = "be ";

    private readonly Dictionary<int, List<ClaimProfile>> _byFrame = [];
    private readonly Dictionary<int, int[]> _opposites = [];

    public void Find()
    {
        foreach (var claim in claims.All)
        {
            if (claim.Sentence < 0 || claim.IsReport || claim.IsFragment || claim.Words.Length < 2 || claim.Claim.Statement.Predicate.Lemma == "be" && !claim.IsCopula)
            {
                continue;
            }

            foreach (var earlier in Recent(claim.Frame))
            {
                Compare(claim, earlier, isOpposite: false);
            }

            foreach (int opposite in OppositesOf(claim.Frame))
            {
                foreach (var earlier in Recent(opposite))
                {
                    Compare(claim, earlier, isOpposite: true);
                }
            }

            if (!_byFrame.TryGetValue(claim.Frame, out var bucket))
            {
                _byFrame.Add(claim.Frame, bucket = []);
            }

            bucket.Add(claim);
        }
    }

    private IEnumerable<ClaimProfile> Recent(int frame)
    {
        if (_byFrame.TryGetValue(frame, out var bucket))
        {
            for (int i = bucket.Count - 1; i >= Math.Max(0, bucket.Count - MostCompared); i--)
            {
                yield return bucket[i];
            }
        }
    }

    private int[] OppositesOf(int frame)
    {
        if (!_opposites.TryGetValue(frame, out int[]? found))
        {
            string name = claims.Keys.NameOf(frame);
            string prefix = name.StartsWith(Copula, StringComparison.Ordinal) ? Copula : "";
            found = [.. claims.Lexicon.Relations.OppositesOf(name[prefix.Length..]).Select(o => claims.Keys.Id(prefix + o))];
            _opposites.Add(frame, found);
        }

        return found;
    }

    private void Compare(ClaimProfile later, ClaimProfile earlier, bool isOpposite)
    {
        if (later.Claim.Statement.Id == earlier.Claim.Statement.Id || later.Moments.ConflictsWith(earlier.Moments) || !ArgumentsAgree(later, earlier, isOpposite))
        {
            return;
        }

        int shared = SortedKeys.Shared(later.Words, earlier.Words);
        int smaller = Math.Min(later.Words.Length, earlier.Words.Length), larger = Math.Max(later.Words.Length, earlier.Words.Length);
        bool against = isOpposite != (later.IsDenied != earlier.IsDenied);
        if (against)
        {
            Contradict(later, earlier, isOpposite ? shared + 1 : shared, smaller);
        }
        else if (!isOpposite && shared >= 2 && NumbersAgree(later, earlier))
        {
            Agree(later, earlier, shared, smaller, larger);
        }
    }

    private void Contradict(ClaimProfile later, ClaimProfile earlier, int shared, int smaller)
    {
        bool areActual = later.Claim.Reality == earlier.Claim.Reality && later.Claim.Reality != Reality.Hypothetical
            && later.Claim.Certainty != Certainty.Possible && earlier.Claim.Certainty != Certainty.Possible;
        if (later.Voice != earlier.Voice && areActual && AreOfOneTime(later, earlier) && NamesAreEqual(later, earlier) && ComparedClaims.AreAsserted(later, earlier) && shared >= 2 && shared * 3 >= smaller * 2)
        {
            claims.Add(ClaimRelationType.Contradicts, later, earlier, $"{claims.Said(earlier)}, but {claims.Said(later)}.");
        }
    }

    /// <summary>Whether nothing but distance could part the times that two contrary claims are about.</summary>
    private static bool AreOfOneTime(ClaimProfile a, ClaimProfile b)
    {
        bool near = a.Section == b.Section && Math.Abs(a.Sentence - b.Sentence) <= Near;
        bool haveClaimants = a.Claim.Claimants.Length > 0 && b.Claim.Claimants.Length > 0;
        return near || a.Moments.IsSameDayAs(b.Moments) || (haveClaimants && a.Moments.IsUnknown == b.Moments.IsUnknown && (a.Section == b.Section || a.Section < 0 || b.Section < 0 || a.Section == 0 || b.Section == 0));
    }

    /// <summary>Whether neither names anything in its arguments that the other, which names something, does not; the agents name the same.</summary>
    private static bool NamesAreEqual(ClaimProfile a, ClaimProfile b)
    {
        bool agents = a.Agent is null || b.Agent is null || (a.Agent.Entity is not null && a.Agent.Entity == b.Agent.Entity) || a.Agent.Names.AsSpan().SequenceEqual(b.Agent.Names);
        int[] first = a.Names, second = b.Names;
        return agents && SortedKeys.Shared(first, second) == Math.Min(first.Length, second.Length);
    }

    private void Agree(ClaimProfile later, ClaimProfile earlier, int shared, int smaller, int larger)
    {
        if (shared * 4 < smaller * 3 || later.Claim.Evidence[0] == earlier.Claim.Evidence[0] || later.Sentence == earlier.Sentence)
        {
            return;
        }

        if (later.Voice != earlier.Voice)
        {
            claims.Add(ClaimRelationType.Corroborates, later, earlier, $"{claims.Said(earlier)}; so does {claims.VoiceOf(later)}: {ComparedClaims.WordsOf(later)}.");
        }
        else if (shared >= 3 && shared * 2 >= larger)
        {
            claims.Add(ClaimRelationType.SameAs, later, earlier, $"{claims.Said(earlier)}, and elsewhere {ComparedClaims.WordsOf(later)}.");
        }

        bool ofArticle = later.Claim.Work is null || earlier.Claim.Work is null;
        if (ofArticle && shared >= 3 && (shared == smaller || (shared == smaller - 1 && smaller > 5)) && larger - smaller >= 2)
        {
            var (finer, coarser) = later.Words.Length > earlier.Words.Length ? (later, earlier) : (earlier, later);
            claims.Add(ClaimRelationType.Refines, finer, coarser, $"{ComparedClaims.WordsOf(finer)} says in more detail what {ComparedClaims.WordsOf(coarser)} says.");
        }
    }

    /// <summary>
    /// Whether whoever acts, and whom it happens to, can be the same in both, and at least one of them is. Who does the one of two opposites may undergo the other
    /// ("survived the crash", "died in the crash").
    /// </summary>
    private bool ArgumentsAgree(ClaimProfile a, ClaimProfile b, bool isOpposite)
    {
        bool agents = a.Agent is not null && b.Agent is not null, patients = a.Patient is not null && b.Patient is not null;
        if (agents && !claims.Match.IsSame(a.Agent!, b.Agent!))
        {
            return false;
        }

        if (a.IsCopula)
        {
            return agents;
        }

        if (isOpposite && (UndergoesWhatOtherDoes(a, b) || UndergoesWhatOtherDoes(b, a)))
        {
            return true;
        }

        bool areAlike = (a.Patient is null) == (b.Patient is null);
        if (patients && a.Patient!.Names.Length > 0 && b.Patient!.Names.Length > 0 && SortedKeys.Shared(a.Patient.Names, b.Patient.Names) == 0)
        {
            return false;
        }

        return patients ? ArgumentMatch.Touches(a.Patient!, b.Patient!) && (agents || claims.Match.IsSame(a.Patient!, b.Patient!)) : agents && areAlike;
    }

    /// <summary>Whether the one happens to whoever does the other, in what the other is done to.</summary>
    private bool UndergoesWhatOtherDoes(ClaimProfile one, ClaimProfile other) =>
        one is { Agent: null, Patient: { } patient } && other is { Agent: { } agent, Patient: { } circumstance } && claims.Match.IsSame(patient, agent) && SortedKeys.Has(one.Words, circumstance.Head);

    /// <summary>Whether neither names a number that the other, which names some, does not.</summary>
    private bool NumbersAgree(ClaimProfile a, ClaimProfile b)
    {
        int[] first = NumbersOf(a), second = NumbersOf(b);
        int shared = SortedKeys.Shared(first, second);
        return shared == Math.Min(first.Length, second.Length);
    }

    private int[] NumbersOf(ClaimProfile claim) => [.. claim.Words.Where(w => char.IsAsciiDigit(claims.Keys.NameOf(w)[0]))];
}
