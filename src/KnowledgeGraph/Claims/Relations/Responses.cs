using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Answers: who condemns, denies or praises a deed or claim that the text has just told of answers it; so does a reply, and a deed "in response to" another.
/// </summary>
internal sealed class Responses(ComparedClaims claims)
{
    private const int SentencesBack = 4;
    private const string Retaliation = "retaliatory";

    public void Find()
    {
        foreach (var claim in claims.All)
        {
            if (claim.Sentence < 0 || claim.Section < 0)
            {
                continue;
            }

            if (claim.IsReport)
            {
                Report(claim);
            }
            else if (IsAnswer(claim))
            {
                Deed(claim);
            }
        }
    }

    private void Report(ClaimProfile claim)
    {
        var attribution = claim.Claim.Wording.Proposition.Reports!;
        if (claim.Claim.Statement.Subject is not EntityTerm { EntityId: var speaker })
        {
            return;
        }

        bool denies = claims.Lexicon.Cues.Denies(attribution.CueLemma);
        bool evaluates = attribution.Stance is "condemns" or "denounces" or "criticises" or "praises" or "welcomes";
        if (claims.Lexicon.Relations.Replies(attribution.CueLemma) || StartsReply(claim))
        {
            if (Before(claim).FirstOrDefault(c => !c.IsReport && c.Claim.Claimants is [var other, ..] && other != speaker) is { } said)
            {
                claims.Add(ClaimRelationType.RespondsTo, claim, said, $"{ComparedClaims.WordsOf(claim)} answers what {claims.Said(said)}.");
            }
        }
        else if (denies && claims.In(claim.Sentence).FirstOrDefault(c => ReferenceEquals(c.Claim.ReportedIn, claim.Claim)) is { } denial)
        {
            if (Before(claim).FirstOrDefault(c => c.Claim.Statement.Id == denial.Claim.Statement.Id && c.IsDenied != denial.IsDenied) is { } denied)
            {
                claims.Add(ClaimRelationType.RespondsTo, claim, denied, $"{ComparedClaims.WordsOf(claim)} answers what {claims.Said(denied)}.");
            }
        }
        else if (evaluates && !attribution.Content.IsEmpty)
        {
            Evaluate(claim, attribution.Content[0], speaker);
        }
    }

    /// <summary>"Condemned the attack": the last deed before it of that class that another did.</summary>
    private void Evaluate(ClaimProfile claim, TextSpan content, string speaker)
    {
        if (EventIn(claim.Sentence, content, fromHead: true) is not { } happening)
        {
            return;
        }

        var deed = Before(claim).FirstOrDefault(c => !c.IsReport && c.Claim.Polarity == Polarity.Affirmed && c.Agent?.Entity != speaker && c.Claim.Claimants.FirstOrDefault() != speaker && c.Frame == happening);
        if (deed is not null)
        {
            claims.Add(ClaimRelationType.RespondsTo, claim, deed, $"{ComparedClaims.WordsOf(claim)} answers {ComparedClaims.WordsOf(deed)}.");
        }
    }

    /// <summary>What was done in response to a deed answers the last claim before of that deed, or of one that another did to the same side.</summary>
    private void Deed(ClaimProfile claim)
    {
        var deed = Before(claim).FirstOrDefault(c => !c.IsReport && c.Claim.Polarity == Polarity.Affirmed && c.Claim.Reality == Reality.Actual
            && c.Frame == claim.Frame && c.Agent is not null && claim.Agent is not null && !claims.Match.IsSame(c.Agent, claim.Agent) && c.Sentence < claim.Sentence);
        if (deed is not null)
        {
            claims.Add(ClaimRelationType.RespondsTo, claim, deed, $"{ComparedClaims.WordsOf(claim)} answers {ComparedClaims.WordsOf(deed)}.");
        }
    }

    private bool IsAnswer(ClaimProfile claim)
    {
        if (!SortedKeys.Has(claim.Words, claims.Keys.Id(Retaliation)) && !SortedKeys.Has(claim.Words, claims.Keys.Id("response")) && !SortedKeys.Has(claim.Words, claims.Keys.Id("retaliation")))
        {
            return false;
        }

        return claims.Lexicon.EventNouns.Contains(claims.Keys.NameOf(claim.Frame)) || claims.Lexicon.Relations.ClassOf(claims.Keys.NameOf(claim.Frame)) is not null;
    }

    /// <summary>Whether the sentence of a report opens with words of reply ("In response, …").</summary>
    private bool StartsReply(ClaimProfile claim)
    {
        var sentence = claims.Sentences[claim.Sentence];
        for (int i = 0; i < Math.Min(3, sentence.Words.Length); i++)
        {
            foreach (var (words, relation) in claims.Lexicon.Relations.MarkersEndingIn(claims.Sentences.WordOf(sentence, i)))
            {
                bool isNamed = i + 1 < sentence.Words.Length && sentence.Words[i + 1].Lemma == "to";
                if (relation == DiscourseRelation.Reply && words.Length == i + 1 && !isNamed && Enumerable.Range(0, words.Length).All(w => claims.Sentences.FormOf(sentence, w) == words[w]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The claims before in the section, the nearest sentence first and there the last.</summary>
    private IEnumerable<ClaimProfile> Before(ClaimProfile claim)
    {
        for (int s = claim.Sentence; s >= Math.Max(0, claim.Sentence - SentencesBack); s--)
        {
            var here = claims.In(s);
            for (int i = here.Count - 1; i >= 0; i--)
            {
                if (here[i].Section == claim.Section && here[i].Index < claim.Index)
                {
                    yield return here[i];
                }
            }
        }
    }

    private int? EventIn(int sentence, TextSpan span, bool fromHead)
    {
        var (first, end) = claims.Sentences.TokensIn(sentence, span);
        var words = claims.Sentences[sentence].Words;
        for (int i = first; i < end; i++)
        {
            bool isHead = words[i].Head < first || words[i].Head >= end;
            if (words[i].Upos == UniversalPos.Noun && (!fromHead || isHead) && claims.Lexicon.Relations.ClassOf(words[i].Lemma) is { Class: not RelationLexicon.Perform } known)
            {
                return claims.Keys.Id(known.Class);
            }
        }

        return null;
    }


}
