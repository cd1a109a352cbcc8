namespace KnowledgeGraph.Text.Mentions;

/// <summary>
/// Finds what nouns with a definite article refer back to: the same phrase, a name or phrase with the same noun ("the ministry"), or, for a noun that says
/// hardly more than the type ("the group"), what is most present of the type.
/// </summary>
internal sealed class NominalResolver(Discourse discourse, Quotations quotations, NounLexicon lexicon)
{
    private const int MostCandidates = 64, FarthestSentence = 2, Margin = 60;

    private readonly Dictionary<(int Part, string Key), ReferentBuilder> _phrases = [];
    private readonly Dictionary<(int Part, string Noun, GrammaticalNumber Number), ReferentBuilder> _nouns = [];

    /// <summary>The referent of the nominal at <paramref name="index"/> and the rule that found it, or null.</summary>
    public (ReferentBuilder Referent, string Rule)? Find(int index)
    {
        var phrase = discourse[index];
        if (!phrase.Members.IsEmpty)
        {
            return null;
        }

        if (lexicon.SenseOf(phrase.Noun) is not { Type: not null } sense)
        {
            return null;
        }

        string key = Key(phrase);
        if (key.Length > 0 && _phrases.TryGetValue((phrase.Part, key), out var same))
        {
            return (same, "same-phrase");
        }

        if (!phrase.IsDefinite || !phrase.IsBare)
        {
            return null;
        }

        if (_nouns.TryGetValue((phrase.Part, phrase.Noun, phrase.Number), out var called))
        {
            return (called, "same-noun");
        }

        return sense.Reach != NounReach.Same && phrase.Number != GrammaticalNumber.Plural && MostPresent(index, sense) is { } present ? (present, "noun-of-type") : null;
    }

    /// <summary>Remembers what the phrase at <paramref name="index"/> refers to for those after it.</summary>
    public void Remember(int index)
    {
        var phrase = discourse[index];
        if (phrase.Kind == MentionKind.Pronoun || phrase.IsModifier || phrase.PredicateOf >= 0 || discourse.ReferentOf(index) is not { } referent)
        {
            return;
        }

        if (phrase.Kind == MentionKind.Nominal && Key(phrase) is { Length: > 0 } key)
        {
            _phrases[(phrase.Part, key)] = referent;
        }

        if (phrase.Members.IsEmpty)
        {
            foreach (string noun in referent.Nouns)
            {
                if (noun == phrase.Noun || phrase.Kind == MentionKind.Name)
                {
                    _nouns[(phrase.Part, noun, phrase.Number)] = referent;
                }
            }
        }
    }

    /// <summary>Remembers what the noun of a predicate was said of ("Lee is an economist").</summary>
    public void Remember(Phrase predicate, ReferentBuilder subject) => _nouns[(predicate.Part, predicate.Noun, predicate.Number)] = subject;

    /// <summary>
    /// The words that a phrase has with every other for the same thing: those of a definite phrase with modifiers or of one with a possessor. "Peru's government" and
    /// "the Peruvian government" are one. Empty where the words may mean another thing each time.
    /// </summary>
    private string Key(Phrase phrase)
    {
        int blank = phrase.Label.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || phrase.Label.IndexOf(' ', blank + 1) >= 0)
        {
            return phrase.IsDefinite && !phrase.IsBare ? phrase.Label : "";
        }

        string first = phrase.Label[..blank], noun = phrase.Label[(blank + 1)..];
        if (first.EndsWith("'s", StringComparison.Ordinal) || first.EndsWith("’s", StringComparison.Ordinal))
        {
            return $"{first[..^2]} {noun}";
        }

        return !phrase.IsDefinite || phrase.IsBare ? "" : lexicon.PlaceOf(first) is { } place ? $"{place} {noun}" : phrase.Label;
    }

    /// <summary>The most salient referent of a type; null where another is almost as salient.</summary>
    private ReferentBuilder? MostPresent(int index, NounSense sense)
    {
        var noun = discourse[index];
        ReferentBuilder? best = null;
        int bestScore = int.MinValue, secondScore = int.MinValue;
        for (int i = index - 1; i >= Math.Max(0, index - MostCandidates); i--)
        {
            var candidate = discourse[i];
            if (candidate.Part != noun.Part || noun.Sentence - candidate.Sentence > FarthestSentence)
            {
                break;
            }

            if (candidate.IsModifier || discourse.ReferentOf(i) is not { } referent || !CanBe(referent, noun, sense) || quotations.IsSpokenBy(noun, referent)
                || (candidate.Sentence == noun.Sentence && candidate.Governor == noun.Governor))
            {
                continue;
            }

            int score = Salience.Of(candidate, noun, referent, quotations);
            if (referent == best)
            {
                bestScore = Math.Max(bestScore, score);
            }
            else if (score > bestScore)
            {
                (best, secondScore, bestScore) = (referent, bestScore, score);
            }
            else
            {
                secondScore = Math.Max(secondScore, score);
            }
        }

        return bestScore - Margin > secondScore ? best : null;
    }

    private bool CanBe(ReferentBuilder referent, Phrase noun, NounSense sense) =>
        referent.Type == sense.Type
        && referent.Kind == MentionKind.Name
        && referent.Number != GrammaticalNumber.Plural
        && (sense.Gender == Gender.Unknown || referent.Gender is Gender.Unknown || referent.Gender == sense.Gender)
        && (sense.Reach == NounReach.Any || referent.Nouns.All(n => n == noun.Noun || lexicon.SenseOf(n) is null or { Reach: NounReach.Any }));
}
