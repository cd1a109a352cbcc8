using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Accounts of one deed that pull apart: who did it says to have aimed at combatants, and others tell of dead civilians; who did it gives a reason, and others condemn it.
/// </summary>
internal sealed class RivalAccounts(ComparedClaims claims)
{
    private const int SentencesApart = 3;
    private const int MostAnswers = 3;

    private readonly List<(ClaimProfile Account, ClaimProfile Harm)> _rivals = [];
    private readonly Dictionary<ClaimProfile, int> _answers = new(ReferenceEqualityComparer.Instance);

    public void Find()
    {
        var accounts = new List<ClaimProfile>();
        foreach (var claim in claims.All)
        {
            if (claim.Sentence < 0 || claim.IsReport || claim.IsFragment || claim.Section < 0)
            {
                continue;
            }

            bool isAccount = IsAccount(claim);
            bool isHarm = !claim.IsDenied && IsHarm(claim);
            bool isCondemned = claim.Claim is { Stance: "condemns" or "denounces" or "criticises", Polarity: Polarity.Affirmed } && claim.IsCopula;
            if (isHarm || isCondemned || isAccount)
            {
                foreach (var other in Near(accounts, claim))
                {
                    Compare(other, claim, isAccount, isHarm, isCondemned);
                }

                accounts.Add(claim);
            }
        }

        foreach (var (account, harm) in _rivals)
        {
            Repeat(account, harm);
        }
    }

    /// <summary>Sets an account also against those that tell of the same victims elsewhere.</summary>
    private void Repeat(ClaimProfile account, ClaimProfile harm)
    {
        foreach (var again in claims.AgreeingWith(harm))
        {
            if (again.Section >= 0 && again.Voice != account.Voice && again.Voice.Length > 0 && IsHarm(again) && !again.Moments.ConflictsWith(account.Moments))
            {
                Add(account, again, Apart(account, again));
            }
        }
    }

    private string Apart(ClaimProfile account, ClaimProfile harm) =>
        $"{claims.VoiceOf(account)} says that combatants were the target: {ComparedClaims.WordsOf(account)}; {claims.VoiceOf(harm)} tells of other victims: {ComparedClaims.WordsOf(harm)}.";

    private IEnumerable<ClaimProfile> Near(List<ClaimProfile> accounts, ClaimProfile claim)
    {
        for (int i = accounts.Count - 1; i >= 0 && accounts[i].Section == claim.Section && claim.Sentence - accounts[i].Sentence <= SentencesApart; i--)
        {
            if (accounts[i].Paragraph == claim.Paragraph || claim.Sentence - accounts[i].Sentence == 1 || Mentions(accounts[i].Sentence, claim) || Mentions(claim.Sentence, accounts[i]))
            {
                yield return accounts[i];
            }
        }
    }

    /// <summary>Whether a sentence names who does what the claim says.</summary>
    private bool Mentions(int sentence, ClaimProfile claim)
    {
        if (claim.Agent is not { Names.Length: > 0 } agent)
        {
            return false;
        }

        foreach (var other in claims.In(sentence))
        {
            if (SortedKeys.Shared(other.Words, agent.Names) == agent.Names.Length)
            {
                return true;
            }
        }

        return false;
    }

    private void Compare(ClaimProfile earlier, ClaimProfile later, bool isAccount, bool isHarm, bool isCondemned)
    {
        if (earlier.Voice == later.Voice || earlier.Moments.ConflictsWith(later.Moments) || HaveOtherAgents(earlier, later))
        {
            return;
        }

        bool wasAccount = IsAccount(earlier);
        if (wasAccount && isHarm || isAccount && !earlier.IsDenied && IsHarm(earlier))
        {
            var (account, harm) = wasAccount && isHarm ? (earlier, later) : (later, earlier);
            bool isNear = account.Voice.Length > 0 ? harm.Voice.Length > 0 || account.Sentence > harm.Sentence : account.Paragraph == harm.Paragraph && harm.Sentence - account.Sentence == 1;
            if (isNear)
            {
                _rivals.Add((account, harm));
                Add(account, harm, Apart(account, harm));
            }
        }
        else if (wasAccount && isCondemned && IsOwnDeed(earlier))
        {
            Add(earlier, later, $"{claims.Said(earlier)}; {claims.VoiceOf(later)} condemns it: {ComparedClaims.WordsOf(later)}.");
        }
    }

    /// <summary>Whether the text names two different ones that did it.</summary>
    private bool HaveOtherAgents(ClaimProfile a, ClaimProfile b) =>
        a.Agent is not null && b.Agent is not null && IsDoer(a) && IsDoer(b) && !claims.Match.IsSame(a.Agent, b.Agent) && SortedKeys.Shared(a.Agent.Names, b.Agent.Names) == 0;

    private bool IsDoer(ClaimProfile claim) => claim.Agent!.Names.Length > 0 && claims.Keys.NameOf(claim.Frame) is RelationLexicon.Attack or RelationLexicon.Kill or "injure" or "aim";

    private void Add(ClaimProfile account, ClaimProfile other, string reason)
    {
        int answers = _answers.GetValueOrDefault(account);
        if (answers < MostAnswers && !claims.AreContested(account, other))
        {
            _answers[account] = answers + 1;
            var (later, earlier) = account.Index > other.Index ? (account, other) : (other, account);
            claims.Add(ClaimRelationType.Disputes, later, earlier, reason);
        }
    }

    private static bool IsOwnDeed(ClaimProfile claim) => claim.Agent?.Entity is { } agent && claim.Claim.Claimants is [var speaker, ..] && agent == speaker;

    /// <summary>Whether it says that combatants were attacked or aimed at.</summary>
    private bool IsAccount(ClaimProfile claim) =>
        claim.Claim is { Polarity: Polarity.Affirmed, Reality: Reality.Actual } && (claim.Voice.Length > 0 || claim.Patient is not null) && claims.Keys.NameOf(claim.Frame) is RelationLexicon.Attack or RelationLexicon.Kill or "aim" && Holds(claim, Population.Combatant, ofObject: true);

    /// <summary>Whether it tells of civilians that were killed or injured.</summary>
    private bool IsHarm(ClaimProfile claim) =>
        claim.Claim.Reality == Reality.Actual && HasKeyOf(claim, RelationLexicon.Kill, "injure") && Holds(claim, Population.Civilian, ofObject: false) && !Holds(claim, Population.Combatant, ofObject: false);

    private bool HasKeyOf(ClaimProfile claim, string first, string second) => SortedKeys.Has(claim.Words, claims.Keys.Id(first)) || SortedKeys.Has(claim.Words, claims.Keys.Id(second));

    private bool Holds(ClaimProfile claim, Population population, bool ofObject)
    {
        if (ofObject && claim.Claim.Wording.Proposition.Object is { } target)
        {
            return Holds(claim.Sentence, target.Span, population);
        }

        return claim.Claim.Evidence.Any(e => Holds(claim.Sentence, e, population));
    }

    private bool Holds(int sentence, TextSpan span, Population population)
    {
        var (first, end) = claims.Sentences.TokensIn(sentence, span);
        var words = claims.Sentences[sentence].Words;
        for (int i = first; i < end; i++)
        {
            if (words[i].Upos is UniversalPos.Noun or UniversalPos.Adjective && claims.Lexicon.Relations.PopulationOf(words[i].Lemma) == population)
            {
                return true;
            }
        }

        return false;
    }
}
