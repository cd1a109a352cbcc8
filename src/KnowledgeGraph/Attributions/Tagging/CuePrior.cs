using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>
/// What is expected of a verb before the model is asked, which has mostly seen newspapers on a campaign. A verb that the lexicon knows to take a clause or an infinitive,
/// and that has one, attributes it, also where an author says what he thinks or knows. A verb with a mere object attributes nothing ("recalled the ambassador",
/// "targeted the base"), unless the lexicon knows it to be said of an object ("condemned the attack") or somebody is quoted in the sentence.
/// </summary>
internal sealed class CuePrior(EnglishLexicon lexicon)
{
    /// <summary>What each construction adds.</summary>
    private const float ThatClause = 5, Clause = 1.5f, RelativeClause = 4, Infinitive = 1, InfinitiveInTalk = -1, Predicate = 2.5f, Passive = 2, Phrase = 3, ClauseOfNoun = 3, ClauseOfAdjective = 3, PassiveObject = 1, PlainObject = -1.5f, PlainObjectInTalk = -3, Literal = -8;

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
        bool takesObject = Takes(CueFrames.Predicative) && HasPredicate(s, i) || Takes(CueFrames.Np) || Takes(CueFrames.As) && HasPreposition(s, i, "as") || Takes(CueFrames.For) && HasPreposition(s, i, "for")
            || Takes(CueFrames.Of) && HasPreposition(s, i, "of");
        return Takes(Clausal) && RelativeContent.GoesOn(s, i) ? RelativeClause
            : Takes(Clausal) && HasThat(s, i) ? ThatClause
            : Takes(Clausal) && Has(s, i, CoreRelations.ClauseComplement) ? Clause
            : Takes(CueFrames.Inf) && Has(s, i, CoreRelations.OpenComplement) && !Has(s, i, CoreRelations.PassiveAuxiliary) ? s.Register == Register.Talk ? InfinitiveInTalk : Infinitive
            : Takes(CueFrames.Predicative) && HasPredicate(s, i) ? Predicate
            : Takes(CueFrames.Passive) && Has(s, i, CoreRelations.OpenComplement) && Has(s, i, CoreRelations.PassiveAuxiliary) ? Passive
            : Takes(CueFrames.Np) && Has(s, i, CoreRelations.PassiveSubject) && Has(s, i, CoreRelations.Agent) ? PassiveObject
            : Has(s, i, CoreRelations.DirectObject) && IsPhrase(s, i, lemma) ? Phrase
            : !takesObject && Has(s, i, CoreRelations.DirectObject | CoreRelations.PassiveSubject) && (!Has(s, i, Clauses) || HasPredicate(s, i)) && !s.HasQuotation ? s.Register == Register.Talk ? PlainObjectInTalk : PlainObject
            : 0;
    }

    /// <summary>A noun that takes a that-clause and has one, and one who owns it ("the minister's claim that …"), or of speech that there is ("there were reports that …").</summary>
    private float OfNoun(SentenceSyntax s, int i)
    {
        bool isOwned = (s.Relations[i] & CoreRelations.Possessive) != 0;
        return (isOwned || Exists(s, i)) && HasThat(s, i) && lexicon.Cues.Find(s.Sentence.Words[i].Lemma.ToLowerInvariant(), UniversalPos.Noun) is { } cue
            && cue.Takes(CueFrames.That) && (isOwned || cue is { Type: AttributionType.Assertion, Commitment: not NarratorCommitment.Committing })
            ? ClauseOfNoun
            : 0;
    }

    /// <summary>Whether the noun is what there is.</summary>
    private static bool Exists(SentenceSyntax s, int i) =>
        s.Head[i] is >= 0 and var verb && s.Sentence.Words[i].Relation == "nsubj" && (s.Relations[verb] & CoreRelations.ClausalSubject) != 0 && s.Sentence.Words[verb].Lemma == "be";

    /// <summary>An adjective of one's mind that takes a that-clause and has one ("is sure that …").</summary>
    private float OfAdjective(SentenceSyntax s, int i) =>
        (s.Relations[i] & CoreRelations.Copula) != 0 && (s.Relations[i] & CoreRelations.Subject) != 0 && HasThat(s, i)
            && lexicon.Cues.Find(s.Sentence.Words[i].Lemma.ToLowerInvariant(), UniversalPos.Adjective) is { } cue && cue.Takes(CueFrames.That)
            ? ClauseOfAdjective
            : 0;

    /// <summary>Whether the object of a verb is followed by what it is said to be: "called the vote a farce", "called the vote 'a farce'".</summary>
    private static bool HasPredicate(SentenceSyntax s, int i)
    {
        int after = -1;
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            bool isObject = s.Head[c] == i && s.Sentence.Words[c].Relation == "obj";
            if (after >= 0 && c > after && (isObject || s.Head[c] == i && s.Sentence.Words[c] is { Relation: "xcomp", Upos: UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective } || s.Quotation[c] >= 0 && s.Quotation[i] < 0 && c == after + 1))
            {
                return true;
            }

            after = isObject && s.Quotation[c] < 0 ? c : after;
        }

        return false;
    }

    private static bool Has(SentenceSyntax s, int i, CoreRelations relations) => (s.Relations[i] & relations) != 0;

    private static bool HasPreposition(SentenceSyntax s, int i, string preposition) => Prepositions(s, i).Contains(preposition);

    /// <summary>The prepositions after a verb that lead phrases or clauses of it.</summary>
    private static IEnumerable<string> Prepositions(SentenceSyntax s, int i)
    {
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            if (s.Sentence.Words[c].Relation is "case" or "mark" && s.Head[c] >= 0 && (s.Head[s.Head[c]] == i || s.Head[c] == i))
            {
                yield return s.Sentence.Words[c].Lemma;
            }
        }
    }

    /// <summary>Whether the lexicon has the verb and the object right after it as one phrase ("claim responsibility").</summary>
    private bool IsPhrase(SentenceSyntax s, int i, string lemma) =>
        i + 1 < s.Count && s.Head[i + 1] == i && s.Sentence.Words[i + 1].Upos == UniversalPos.Noun && lexicon.Cues.Find(lemma, UniversalPos.Verb, s.Sentence.Words[i + 1].Lemma.ToLowerInvariant()) is { Words.Length: 2 };

    private bool IsLiteral(SentenceSyntax s, int i, string lemma)
    {
        if (HasPredicate(s, i))
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

        if (!Has(s, i, Clauses) && Prepositions(s, i).Any(p => lexicon.LiteralPhrases.Contains(lemma, p)))
        {
            return true;
        }

        return s.Head[i] > i && s.Sentence.Words[i].Relation == "case" && lexicon.LiteralPhrases.Contains(lemma, s.Sentence.Words[s.Head[i]].Lemma.ToLowerInvariant());
    }

    /// <summary>Whether a clause after the word <paramref name="i"/> that hangs from it begins with "that".</summary>
    private static bool HasThat(SentenceSyntax s, int i)
    {
        for (int c = i + 1; c <= s.Last[i]; c++)
        {
            if (s.Head[c] == i && s.Sentence.Words[c].Relation is "ccomp" or "acl" or "csubj" or "csubj:pass")
            {
                for (int m = s.First[c]; m < c; m++)
                {
                    if (s.Head[m] == c && s.Sentence.Words[m] is { Relation: "mark", Lemma: "that" })
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
