using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>
/// Rival assessments: a sentence or clause that a word of contrast sets against what is before it, in which another speaks of the same matter.
/// </summary>
internal sealed class Contrasts(ComparedClaims claims)
{
    private const int SentencesBack = 8;
    private const int WordsOfOpening = 4;
    private const int LatestParenthesis = 16;

    public void Find()
    {
        for (int s = 0; s < claims.Sentences.Count; s++)
        {
            var here = claims.In(s);
            if (here.Count == 0 || here[0].Section < 0 || !here.Any(IsStated) || Marker(claims.Sentences[s]) is not { } marker)
            {
                continue;
            }

            if (marker.Opens)
            {
                var current = here.Where(c => IsStated(c) && c.Claim.Evidence[0].Start >= marker.Start).ToList();
                Oppose(current, Before(s), isOneSentence: false);
            }

            if (marker.Start == claims.Sentences[s].Tokens[FirstWord(claims.Sentences[s])].Span.Start && !marker.Opens)
            {
                string speaker = here.First(IsStated).Voice;
                Oppose([.. here.Where(c => IsStated(c) && c.Voice != speaker)], here.Where(c => IsStated(c) && c.Voice == speaker), isOneSentence: true);
                continue;
            }

            var first = here.Where(c => IsStated(c) && Ends(c) <= marker.Start).ToList();
            var second = here.Where(c => IsStated(c) && c.Claim.Evidence[0].Start > marker.Start).ToList();
            Oppose(second, marker.Opens ? [] : first, isOneSentence: true);
        }
    }

    private static bool IsStated(ClaimProfile claim) => claim is { IsReport: false, IsFragment: false, Claim: { Claimants.Length: > 0, Reality: not Reality.Hypothetical, Attribution.Type: not AttributionType.Eventuality } };

    private static int Ends(ClaimProfile claim) => claim.Claim.Evidence[^1].End;

    /// <summary>The claims of the sentences before in the paragraph, or of the last paragraph where it opens one; the nearest sentence first.</summary>
    private IEnumerable<ClaimProfile> Before(int sentence)
    {
        int paragraph = claims.Sentences[sentence].Paragraph;
        int section = claims.Document.Article.Paragraphs[paragraph].Section;
        for (int s = sentence - 1; s >= Math.Max(0, sentence - SentencesBack); s--)
        {
            int other = claims.Sentences[s].Paragraph;
            if (other != paragraph && (other != paragraph - 1 || s < sentence - 2 || claims.Document.Article.Paragraphs[other].Section != section))
            {
                yield break;
            }

            foreach (var claim in claims.In(s))
            {
                if (claim.Section >= 0 && IsStated(claim))
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>Sets the claim of <paramref name="current"/> that has most in common against the first that the nearest other speaker made.</summary>
    private void Oppose(List<ClaimProfile> current, IEnumerable<ClaimProfile> before, bool isOneSentence)
    {
        ClaimProfile? best = null, rival = null;
        foreach (var earlier in before)
        {
            if (rival is not null && (earlier.Voice != rival.Voice || earlier.Sentence > rival.Sentence))
            {
                continue;
            }

            var match = current.Where(c => c.Claim.Claimants[0] != earlier.Claim.Claimants[0] && !Agree(c, earlier) && Common(c, earlier) >= (isOneSentence ? 2 : 3)).MaxBy(c => Common(c, earlier));
            if (match is not null && (rival is null || earlier.Sentence < rival.Sentence))
            {
                (best, rival) = (match, earlier);
            }
        }

        if (best is not null && rival is not null && !claims.AreContested(best, rival))
        {
            claims.Add(ClaimRelationType.Disputes, best, rival, $"{claims.Said(rival)}; set against it, {claims.Said(best)}.");
        }
    }

    private bool Agree(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Statement.Id == b.Claim.Statement.Id && a.IsDenied == b.IsDenied) || claims.AgreeingWith(a).Contains(b);

    /// <summary>Whether the two share a word that is no name.</summary>
    private static bool SharesMatter(ClaimProfile a, ClaimProfile b)
    {
        foreach (int word in a.Words)
        {
            if (SortedKeys.Has(b.Words, word) && !SortedKeys.Has(a.Names, word) && !SortedKeys.Has(b.Names, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words the two have in common; one more where they are about one thing.</summary>
    private int Common(ClaimProfile a, ClaimProfile b)
    {
        int shared = SortedKeys.Shared(a.Words, b.Words);
        if (!SharesMatter(a, b))
        {
            return 0;
        }

        return (a.Agent ?? a.Patient) is { } first && (b.Agent ?? b.Patient) is { } second && claims.Match.IsSame(first, second) ? shared + 1 : shared;
    }

    /// <summary>The word of contrast of a sentence: where it starts, and whether it opens the sentence.</summary>
    private (int Start, bool Opens)? Marker(Sentence sentence)
    {
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            if (sentence.Words[i].Upos is UniversalPos.Noun or UniversalPos.Verb or UniversalPos.ProperNoun or UniversalPos.Punctuation && sentence.Words[i].Lemma is not ("hand" or "contrast" or "contrary"))
            {
                continue;
            }

            var markers = claims.Lexicon.Relations.MarkersEndingIn(claims.Sentences.WordOf(sentence, i));

            foreach (var (words, relation) in markers)
            {
                int start = i - words.Length + 1;
                if (relation != DiscourseRelation.Contrast || start < 0 || !Enumerable.Range(0, words.Length).All(w => claims.Sentences.FormOf(sentence, start + w) == words[w]))
                {
                    continue;
                }

                bool isConjunction = words.Length == 1 && words[0] is "while" or "whereas" or "although" or "though";
                bool opens = start < WordsOfOpening && start <= FirstWord(sentence) && !isConjunction
                    || words.Length == 1 && words[0] == "however" && start < LatestParenthesis && IsComma(sentence, start - 1) && IsComma(sentence, start + 1);
                if (opens || isConjunction || start > FirstWord(sentence))
                {
                    return (sentence.Tokens[start].Span.Start, opens);
                }
            }
        }

        return null;
    }

    private static int FirstWord(Sentence sentence) => sentence.Words.Length > 0 && sentence.Words[0].Upos == UniversalPos.Punctuation ? 1 : 0;

    private static bool IsComma(Sentence sentence, int i) => i >= 0 && i < sentence.Words.Length && sentence.Words[i].Lemma == ",";
}
