namespace KnowledgeGraph.Text.Mentions;

/// <summary>
/// Finds what pronouns refer to: relative ones to the noun that their clause modifies, reflexive ones to their subject, personal ones to the most salient
/// phrase before them that agrees and that syntax does not exclude (after Lappin and Leass 1994).
/// </summary>
internal sealed class PronounResolver(Discourse discourse, Quotations quotations, NounLexicon lexicon)
{
    /// <summary>The rule of "it" and "they" that mean what is most present: right in half of all cases, more often where they speak.</summary>
    public const string SalientThing = "salient-thing";

    private const int MostCandidates = 48, DeepestGovernor = 6, FarthestSentence = 3, FarthestOfThings = 1, Margin = 10, MarginOfThings = 40;

    /// <summary>The index of the antecedent of the pronoun at <paramref name="index"/> and the rule that found it, or null.</summary>
    public (int Antecedent, string Rule)? Find(int index)
    {
        var pronoun = discourse[index];
        if (Pronouns.IsRelative(pronoun.Word))
        {
            return Relative(pronoun) is >= 0 and var head ? (head, "relative-pronoun") : null;
        }

        if (Pronouns.PersonOf(pronoun.Word) != 3)
        {
            return null;
        }

        if (Pronouns.IsReflexive(pronoun.Word))
        {
            return Subject(index) is >= 0 and var subject && Agrees(subject, pronoun) ? (subject, "reflexive-pronoun") : null;
        }

        return MostSalient(index) is >= 0 and var salient ? (salient, RuleOf(discourse[salient], pronoun)) : null;
    }

    private static string RuleOf(Phrase antecedent, Phrase pronoun) =>
        Salience.IsGoverning(antecedent, pronoun) ? "governing-subject" : IsOfPerson(pronoun) ? "salient-person" : SalientThing;

    private static bool IsOfPerson(Phrase pronoun) => pronoun.Gender is Gender.Masculine or Gender.Feminine;

    private int Relative(Phrase pronoun)
    {
        int at = pronoun.Head;
        while (at >= 0 && pronoun.Words[at].Relation != "acl:relcl")
        {
            at = pronoun.Words[at].Head;
        }

        return at < 0 ? -1 : discourse.At(pronoun.Sentence, pronoun.Words[at].Head);
    }

    /// <summary>The nearest subject before the pronoun of a verb that governs it, or −1.</summary>
    private int Subject(int index)
    {
        var pronoun = discourse[index];
        int best = -1, bestDepth = DeepestGovernor;
        for (int i = index - 1; i >= Math.Max(0, index - MostCandidates) && discourse[i].Sentence == pronoun.Sentence; i--)
        {
            if (discourse[i].IsSubject && discourse[i].Head != pronoun.Head && Depth(pronoun, discourse[i].Governor) is var depth && depth < bestDepth)
            {
                (best, bestDepth) = (i, depth);
            }
        }

        return best;
    }

    /// <summary>How many heads up from the pronoun <paramref name="governor"/> is; <see cref="DeepestGovernor"/> where it is none of the nearest.</summary>
    private static int Depth(Phrase pronoun, int governor)
    {
        int at = pronoun.Word.Head;
        for (int depth = 0; at >= 0 && depth < DeepestGovernor; depth++)
        {
            if (at == governor)
            {
                return depth;
            }

            at = pronoun.Words[at].Head;
        }

        return DeepestGovernor;
    }

    private int MostSalient(int index)
    {
        var pronoun = discourse[index];
        bool needsAgent = pronoun.IsAgent(lexicon), isPerson = IsOfPerson(pronoun);
        int farthest = isPerson ? FarthestSentence : FarthestOfThings, margin = isPerson || needsAgent ? Margin : MarginOfThings;
        int best = -1, bestScore = Salience.Least, secondScore = Salience.Least, seen = 0;
        for (int i = index - 1; i >= 0 && seen < MostCandidates; i--, seen++)
        {
            var candidate = discourse[i];
            if (candidate.Part != pronoun.Part || pronoun.Sentence - candidate.Sentence > farthest)
            {
                break;
            }

            if (candidate.IsModifier || IsExcluded(candidate, pronoun) || !Agrees(i, pronoun) || quotations.IsSpokenBy(pronoun, discourse.ReferentOf(i))
                || (needsAgent && !IsAgent(discourse.ReferentOf(i)!)))
            {
                continue;
            }

            int score = Salience.Of(candidate, pronoun, discourse.ReferentOf(i)!, quotations) + (needsAgent && candidate.IsAgent(lexicon) ? Salience.BothAgents : 0);
            bool isBest = best >= 0 && discourse.ReferentOf(i) == discourse.ReferentOf(best);
            if (score > bestScore)
            {
                (best, secondScore, bestScore) = (i, isBest ? secondScore : bestScore, score);
            }
            else if (!isBest)
            {
                secondScore = Math.Max(secondScore, score);
            }
        }

        return bestScore - margin >= secondScore ? best : -1;
    }

    private static bool IsAgent(ReferentBuilder referent) => referent.Kind == MentionKind.Pronoun || referent.Type is not (null or NamedEntityType.Event);

    /// <summary>
    /// Whether syntax keeps the two apart: the pronoun lies in the candidate, the candidate joins or is joined to it, or both are arguments of one verb.
    /// </summary>
    private static bool IsExcluded(Phrase candidate, Phrase pronoun)
    {
        if (candidate.Sentence != pronoun.Sentence)
        {
            return false;
        }

        bool holds = candidate.Extent.First <= pronoun.Head && pronoun.Head < candidate.Extent.End;
        bool isPossessive = pronoun.Word.Relation == "nmod:poss";
        bool sameVerb = !isPossessive && candidate.Governor == pronoun.Governor && candidate.Governor >= 0;
        bool isPredicate = candidate.PredicateOf >= 0;
        return holds || sameVerb || isPredicate || candidate.Head == pronoun.Governor;
    }

    private bool Agrees(int index, Phrase pronoun)
    {
        if (discourse.ReferentOf(index) is not { } referent || Pronouns.PersonOf(discourse[index].Word) != 3)
        {
            return false;
        }

        var candidate = discourse[index];
        if (candidate.Kind == MentionKind.Pronoun && referent.Kind == MentionKind.Pronoun)
        {
            return candidate.Gender == pronoun.Gender && candidate.Number == pronoun.Number && !Pronouns.IsRelative(candidate.Word);
        }

        return pronoun.Number == GrammaticalNumber.Plural
            ? candidate.Number == GrammaticalNumber.Plural || (IsCollective(referent) && (candidate.Sentence == pronoun.Sentence || pronoun.IsAgent(lexicon)))
            : candidate.Number != GrammaticalNumber.Plural && referent.Number != GrammaticalNumber.Plural && AgreesInGender(referent, pronoun.Gender);
    }

    private static bool IsCollective(ReferentBuilder referent) => referent.Type is NamedEntityType.Organization or NamedEntityType.Group;

    private static bool AgreesInGender(ReferentBuilder referent, Gender gender) => gender switch
    {
        Gender.Neuter => referent.Type != NamedEntityType.Person && referent.Gender is Gender.Neuter or Gender.Unknown,
        Gender.Masculine or Gender.Feminine => referent.Gender == gender || (referent.Gender == Gender.Unknown && referent.Type is NamedEntityType.Person),
        _ => false,
    };
}
