namespace KnowledgeGraph.Text.Mentions;

/// <summary>How present a phrase is in the reader's mind when a pronoun is read. The weights were set on the training part of GUM.</summary>
internal static class Salience
{
    /// <summary>What the antecedent must have more than.</summary>
    public const int Least = 0;

    /// <summary>What a candidate gains that speaks or acts as the pronoun does.</summary>
    public const int BothAgents = 25;

    private const int SameSentence = 100, SentenceBefore = 70, Recency = 40;
    private const int SubjectRole = 50, ObjectRole = 20, PossessorRole = 15, ObliqueRole = 5;
    private const int Parallel = 15, Governing = 45, Repeated = 8, MostRepeated = 8, Named = 8, OtherSideOfQuotation = -35, Collective = -25;

    /// <summary>The salience of <paramref name="candidate"/> at <paramref name="pronoun"/>, which is after it.</summary>
    public static int Of(Phrase candidate, Phrase pronoun, ReferentBuilder referent, Quotations quotations)
    {
        int distance = pronoun.Sentence - candidate.Sentence;
        int score = distance switch { 0 => SameSentence, 1 => SentenceBefore, _ => SentenceBefore - (Recency * (distance - 1)) };
        score += RoleOf(candidate);
        score += candidate.IsSubject && pronoun.IsSubject ? Parallel : 0;
        score += IsGoverning(candidate, pronoun) ? Governing : 0;
        score += Repeated * Math.Min(referent.Count, MostRepeated);
        score += referent.Kind == MentionKind.Name ? Named : 0;
        score += quotations.AreOnOneSide(candidate, pronoun) ? 0 : OtherSideOfQuotation;
        score += pronoun.Number == GrammaticalNumber.Plural && candidate.Number != GrammaticalNumber.Plural ? Collective : 0;
        return score;
    }

    /// <summary>Whether the candidate is the subject of a verb that governs the clause of the pronoun ("Lee said that he …").</summary>
    public static bool IsGoverning(Phrase candidate, Phrase pronoun)
    {
        if (candidate.Sentence != pronoun.Sentence || !candidate.IsSubject)
        {
            return false;
        }

        int at = pronoun.Governor;
        while (at >= 0 && at != candidate.Governor)
        {
            at = pronoun.Words[at].Head;
        }

        return at >= 0;
    }

    private static int RoleOf(Phrase candidate) => candidate.Relation switch
    {
        "nsubj" or "nsubj:pass" or "nsubj:outer" => SubjectRole,
        "obj" or "iobj" or "root" => ObjectRole,
        "nmod:poss" => PossessorRole,
        "obl" or "obl:agent" or "appos" => ObliqueRole,
        _ => 0,
    };
}
