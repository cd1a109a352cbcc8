using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Propositions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Claims.Relations;

/// <summary>Finds the claims that "refuted this claim", "denied the accusations", "denied any involvement", "confirmed the report" or "called the report false" are about.</summary>
/// <remarks>They stand before the denial, in the same section and a few sentences back, and are another's. What is not said clearly answers nothing.</remarks>
internal sealed class DeniedClaims(Document document, EnglishLexicon lexicon)
{
    private const int SentencesBack = 3;
    private const int SentencesBackOfPronoun = 1;
    private const int MostAtOnce = 4;
    private const int Nearby = 16;

    private readonly RelationLexicon _nouns = lexicon.Relations;

    /// <summary>The claims that <paramref name="denial"/> denies, or confirms where its cue does; empty where it names none or there is none.</summary>
    /// <param name="denial">An attribution whose content states nothing.</param>
    /// <param name="denier">The entity of its source.</param>
    /// <param name="claims">The claims before it, in document order.</param>
    public ImmutableArray<Claim> Of(Attribution denial, string denier, List<Claim> claims)
    {
        bool confirms = Confirms(denial);
        if ((!confirms && !lexicon.Cues.Denies(denial.CueLemma)) || denial.Type == AttributionType.Eventuality || denial.Content.Length != 1 || Name(denial.Content[0]) is not { } name
            || (name.Kind == ClaimNounKind.Charge && denial.Stance != "denies") || (confirms && name.Kind != ClaimNounKind.Said)
            || (name.IsPronoun && denial.Stance is not ("denies" or "refutes" or "disputes")))
        {
            return [];
        }

        int depth = 1;
        for (var outer = denial.Parent; outer is not null; outer = outer.Parent)
        {
            depth++;
        }

        return Before(denial.Cue[0].Start, name, denier, depth, claims);
    }

    /// <summary>
    /// The claims that a proposition calls true or false, and which of the two; null where it does neither. A cue of denial denies in any case ("dismissed the report as baseless").
    /// </summary>
    public (ImmutableArray<Claim> Claims, bool AreFalse)? Judged(Proposition proposition, string speaker, List<Claim> claims)
    {
        if (proposition is not { Lemma: "be", Subject: { } subject, Object: { } complement } || Name(subject.Span) is not { IsPronoun: false, Kind: ClaimNounKind.Said or ClaimNounKind.Accusation } name
            || Head(complement.Span) is not { } head || _nouns.TruthOf(head.Lemma.ToLowerInvariant()) is not { } isTrue)
        {
            return null;
        }

        bool denied = proposition.Attribution is { } cue && lexicon.Cues.Denies(cue.CueLemma);
        bool areFalse = denied ? !isTrue : isTrue == (proposition.Polarity == Polarity.Denied);
        int depth = proposition.Attribution is null ? 0 : 1;
        for (var outer = proposition.Attribution?.Parent; outer is not null; outer = outer.Parent)
        {
            depth++;
        }

        return (Before(proposition.Evidence[0].Start, name, speaker, Math.Max(depth, 1), claims), areFalse);
    }

    /// <summary>Whether the cue says that what it names is so.</summary>
    public bool Confirms(Attribution answer) => _nouns.Confirms(answer.CueLemma);

    private ImmutableArray<Claim> Before(int place, ClaimName name, string denier, int depth, List<Claim> claims)
    {
        if (document.SentenceIndexAt(place) is not { } sentence)
        {
            return [];
        }

        int last = -1;
        for (int i = claims.Count - 1; i >= 0; i--)
        {
            var claim = claims[i];
            int back = sentence - (document.SentenceIndexAt(claim.Evidence[0].Start) ?? int.MinValue / 2);
            if (back > (name.IsPronoun ? SentencesBackOfPronoun : SentencesBack) || SectionOf(claim) != SectionOf(sentence))
            {
                break;
            }

            if (claim.Claimants.Length != depth || claim.Claimants[0] == denier || claim.Evidence[0].Start >= place || claim.Attribution is not { } attribution
                || attribution.Type == AttributionType.Eventuality || IsAside(claim) || (name.Kind == ClaimNounKind.Involvement && !Blames(claim, denier)))
            {
                continue;
            }

            last = last < 0 ? i : last;
            if (name.Kind is not (ClaimNounKind.Accusation or ClaimNounKind.Charge) || IsAccusation(claim))
            {
                last = i;
                break;
            }
        }

        return last < 0 ? [] : Together(last, name.IsPlural, claims);
    }

    /// <summary>All that the same attribution says where several claims are meant, otherwise what it says first.</summary>
    private static ImmutableArray<Claim> Together(int last, bool all, List<Claim> claims)
    {
        var claim = claims[last];
        return
        [
            .. claims.Skip(Math.Max(0, last - Nearby)).Take(2 * Nearby)
                .Where(c => ReferenceEquals(c.Attribution, claim.Attribution) && c.Claimants[0] == claim.Claimants[0] && !IsAside(c)).Take(all ? MostAtOnce : 1),
        ];
    }

    private static bool IsAccusation(Claim claim) => claim.Attribution?.Stance is "accuses" or "blames" or "alleges" or "claims";

    private static bool Blames(Claim claim, string whom) => claim.Addressees.Contains(whom) || claim.Wording.Subject == whom;

    /// <summary>An apposition, and words in which no clause could be read.</summary>
    private static bool IsAside(Claim claim) => claim.Wording.Proposition is { Predicate: "" } or { Reports: not null };

    /// <summary>The name of a claim that a noun phrase is: a definite one that ends in a noun of saying, or a pronoun for what was said.</summary>
    private ClaimName? Name(TextSpan span)
    {
        if (document.SentenceAt(span.Start) is not { Words.IsEmpty: false } sentence)
        {
            return null;
        }

        var (first, end) = sentence.TokensIn(span);
        if (end == first)
        {
            return null;
        }

        string opening = sentence.Words[first].Lemma.ToLowerInvariant();
        if (end == first + 1 && sentence.Words[first].Upos == UniversalPos.Pronoun)
        {
            return opening is "it" or "this" or "that" ? new ClaimName(ClaimNounKind.Said, IsPlural: false, IsPronoun: true) : null;
        }

        int head = HeadAt(sentence, first, end);
        var word = sentence.Words[head];
        if (word.Upos != UniversalPos.Noun || _nouns.ClaimNoun(word.Lemma.ToLowerInvariant()) is not { } kind)
        {
            return null;
        }

        bool isPlural = word.Xpos == "NNS";
        bool isDefinite = opening is "this" or "that" or "these" or "those" or "the" or "such" or "all" or "any" or "both" || sentence.Words[first].Relation == "nmod:poss" || sentence.Words[first].Xpos == "PRP$";
        bool isLast = head == end - 1;
        return kind == ClaimNounKind.Involvement ? new ClaimName(kind, IsPlural: true, IsPronoun: false)
            : isLast && (isDefinite || isPlural) ? new ClaimName(kind, isPlural || opening is "any" or "all", IsPronoun: false) : null;
    }

    private Word? Head(TextSpan span)
    {
        if (document.SentenceAt(span.Start) is not { Words.IsEmpty: false } sentence)
        {
            return null;
        }

        var (first, end) = sentence.TokensIn(span);
        return end == first ? null : sentence.Words[HeadAt(sentence, first, end)];
    }

    private static int HeadAt(Sentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (sentence.Words[i].Head < first || sentence.Words[i].Head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    private int SectionOf(Claim claim) => document.SentenceIndexAt(claim.Evidence[0].Start) is { } sentence ? SectionOf(sentence) : -1;

    private int SectionOf(int sentence) => document.Article.Paragraphs[document.Sentences[sentence].Paragraph].Section;

    private readonly record struct ClaimName(ClaimNounKind Kind, bool IsPlural, bool IsPronoun);
}
