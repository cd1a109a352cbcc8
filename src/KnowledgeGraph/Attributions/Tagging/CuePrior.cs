using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// What is expected of a word before the model is asked, which has mostly seen newspapers on a campaign. A verb that the lexicon knows to take a clause or an infinitive,
/// and that has one, attributes it, also where an author says what he thinks or knows. A verb with a mere object attributes nothing ("recalled the ambassador",
/// "targeted the base"), unless the lexicon knows it to be said of an object ("condemned the attack") or somebody is quoted in the sentence.
/// </summary>
internal sealed class CuePrior(EnglishLexicon lexicon)
{
    /// <summary>What each construction adds.</summary>
    private const float
        ThatClause = 5, Clause = 1.5f, RelativeClause = 4, Infinitive = 1, Gerund = 1.5f, Charge = 2, InfinitiveInTalk = -1, Predicate = 2.5f, Passive = 2, PassiveObject = 1, VerdictOnObject = 0.5f, Phrase = 3,
        ClauseOfNoun = 3, ClauseOfAdjective = 3, PlainObject = -1.5f, PlainObjectInTalk = -3, Literal = -8;

    private const CueFrames Clausal = CueFrames.That | CueFrames.Zero | CueFrames.Whether;
    private const CoreRelations Clauses = CoreRelations.ClauseComplement | CoreRelations.OpenComplement | CoreRelations.Parataxis;

    /// <summary>What is added to the score of a cue at the word <paramref name="i"/>, in the natural logarithm of odds.</summary>
    public float Of(SentenceSyntax s, int i) => s.Sentence.Words[i].Upos switch
    {
        UniversalPos.Verb => OfVerb(s, i),
        UniversalPos.Noun => OfNoun(s, i),
        UniversalPos.Adjective => OfAdjective(s, i),
        _ => 0,
    };

    private float OfVerb(SentenceSyntax s, int i)
    {
        string lemma = s.Sentence.Words[i].Lemma.ToLowerInvariant();
        if (IsLiteral(s, i, lemma))
        {
            return Literal;
        }

        if (s.Quotation[i] >= 0)
        {
            return 0;
        }

        var cue = lexicon.Cues.Find(lemma, UniversalPos.Verb);
        bool Takes(CueFrames frames) => cue is not null && cue.Takes(frames);
        bool isPredicate = Complements.HasPredicate(s, i);
        bool takesObject = Takes(CueFrames.Np) || Takes(CueFrames.Predicative) && isPredicate || Takes(CueFrames.As) && Complements.HasPreposition(s, i, "as")
            || Takes(CueFrames.For) && Complements.HasPreposition(s, i, "for") || Takes(CueFrames.Of) && Complements.HasPreposition(s, i, "of");
        return Takes(Clausal) && RelativeContent.GoesOn(s, i) ? RelativeClause
            : Takes(Clausal) && Complements.HasThat(s, i) ? ThatClause
            : Takes(Clausal) && Complements.Has(s, i, CoreRelations.ClauseComplement) ? Clause
            : Takes(CueFrames.Inf) && Complements.Has(s, i, CoreRelations.OpenComplement) && !Complements.Has(s, i, CoreRelations.PassiveAuxiliary) ? s.Register == Register.Talk ? InfinitiveInTalk : Infinitive
            : Takes(Clausal) && Complements.HasGerund(s, i) ? Gerund
            : cue is { Stance: "accuses" } && takesObject && Complements.Has(s, i, CoreRelations.DirectObject) ? Charge
            : Takes(CueFrames.Predicative) && isPredicate ? Predicate
            : Takes(CueFrames.Passive) && Complements.Has(s, i, CoreRelations.OpenComplement) && Complements.Has(s, i, CoreRelations.PassiveAuxiliary) ? Passive
            : Takes(CueFrames.Np) && Complements.Has(s, i, CoreRelations.PassiveSubject) && Complements.Has(s, i, CoreRelations.Agent) ? PassiveObject
            : Takes(CueFrames.Np) && Complements.Has(s, i, CoreRelations.DirectObject) && s.Register == Register.Report ? VerdictOnObject
            : Complements.Has(s, i, CoreRelations.DirectObject) && IsPhrase(s, i, lemma) ? Phrase
            : !takesObject && Complements.Has(s, i, CoreRelations.DirectObject | CoreRelations.PassiveSubject) && (!Complements.Has(s, i, Clauses) || isPredicate) && !s.HasQuotation
                ? s.Register == Register.Talk ? PlainObjectInTalk : PlainObject
            : 0;
    }

    /// <summary>A noun that takes a that-clause and has one, and one who owns it ("the minister's claim that …"), or of speech that there is ("there were reports that …").</summary>
    private float OfNoun(SentenceSyntax s, int i)
    {
        bool isOwned = (s.Relations[i] & CoreRelations.Possessive) != 0;
        return (isOwned || Complements.Exists(s, i)) && Complements.HasThat(s, i) && lexicon.Cues.Find(s.Sentence.Words[i].Lemma.ToLowerInvariant(), UniversalPos.Noun) is { } cue
            && cue.Takes(CueFrames.That) && (isOwned || cue is { Type: AttributionType.Assertion, Commitment: not NarratorCommitment.Committing })
            ? ClauseOfNoun
            : 0;
    }

    /// <summary>An adjective of one's mind that takes a that-clause and has one ("is sure that …").</summary>
    private float OfAdjective(SentenceSyntax s, int i) =>
        (s.Relations[i] & CoreRelations.Copula) != 0 && (s.Relations[i] & CoreRelations.Subject) != 0 && Complements.HasThat(s, i)
            && lexicon.Cues.Find(s.Sentence.Words[i].Lemma.ToLowerInvariant(), UniversalPos.Adjective) is { } cue && cue.Takes(CueFrames.That)
            ? ClauseOfAdjective
            : 0;

    /// <summary>Whether the lexicon has the verb and the object right after it as one phrase ("claim responsibility").</summary>
    private bool IsPhrase(SentenceSyntax s, int i, string lemma) =>
        i + 1 < s.Count && s.Head[i + 1] == i && s.Sentence.Words[i + 1].Upos == UniversalPos.Noun
        && lexicon.Cues.Find(lemma, UniversalPos.Verb, s.Sentence.Words[i + 1].Lemma.ToLowerInvariant()) is { Words.Length: 2 };

    private bool IsLiteral(SentenceSyntax s, int i, string lemma)
    {
        if (Complements.HasPredicate(s, i))
        {
            return false;
        }

        for (int c = i + 1; c < s.Count && c <= Math.Max(s.Last[i], i + 1); c++)
        {
            if (s.Head[c] == i && s.Sentence.Words[c].Relation is "obj" or "iobj" or "discourse" && lexicon.LiteralPhrases.Contains(lemma, s.Sentence.Words[c].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        if (!Complements.Has(s, i, Clauses) && Complements.Prepositions(s, i).Any(p => lexicon.LiteralPhrases.Contains(lemma, p)))
        {
            return true;
        }

        return s.Head[i] > i && s.Sentence.Words[i].Relation == "case" && lexicon.LiteralPhrases.Contains(lemma, s.Sentence.Words[s.Head[i]].Lemma.ToLowerInvariant());
    }
}
