using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>
/// Reads a text once, in order, and decides for each phrase what it refers to: precise rules, the first that applies; what none resolves is something new.
/// </summary>
internal sealed class CoreferenceResolver
{
    private const int MostWordsOfName = 16;

    private readonly Discourse _discourse;
    private readonly NounLexicon _lexicon;
    private readonly NameIndex _names;
    private readonly Quotations _quotations;
    private readonly PronounResolver _pronouns;
    private readonly NominalResolver _nominals;
    private readonly Dictionary<string, ReferentBuilder> _byName = new(StringComparer.Ordinal);
    private readonly Func<TextSpan, int> _phraseAt;
    private readonly ImmutableArray<Speech> _speeches;
    private readonly string _text;

    /// <summary>A resolver for the phrases of one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="discourse">Its phrases.</param>
    /// <param name="speeches">Its quotations.</param>
    /// <param name="phraseAt">The index of the phrase that a span holds, or −1.</param>
    public CoreferenceResolver(string text, Discourse discourse, ImmutableArray<Speech> speeches, Func<TextSpan, int> phraseAt)
    {
        (_text, _discourse, _speeches, _phraseAt, _lexicon) = (text, discourse, speeches, phraseAt, NounLexicon.English);
        _names = new NameIndex(discourse.Phrases, BeforeBracket);
        _quotations = new Quotations(speeches);
        _pronouns = new PronounResolver(discourse, _quotations, _lexicon);
        _nominals = new NominalResolver(discourse, _quotations, _lexicon);
    }

    /// <summary>Resolves all phrases.</summary>
    public void Resolve()
    {
        for (int i = 0; i < _speeches.Length; i++)
        {
            int speaker = _phraseAt(_speeches[i].Speaker);
            _quotations.Listen(i, speaker >= 0 && _discourse[speaker].Kind == MentionKind.Name ? OfName(_discourse[speaker]).Referent : null);
        }

        for (int i = 0; i < _discourse.Count; i++)
        {
            Resolve(i);
            _nominals.Remember(i);
        }

        ResolveFirstPerson();
    }

    private void Resolve(int index)
    {
        var phrase = _discourse[index];
        var (referent, rule) = phrase.Kind switch
        {
            MentionKind.Name => OfName(phrase),
            MentionKind.Pronoun => _pronouns.Find(index) is var (antecedent, by) && _discourse.ReferentOf(antecedent) is { } found ? (found, by) : New(phrase),
            _ => OfGoverningName(phrase) ?? _nominals.Find(index) ?? New(phrase),
        };
        _discourse.Refer(index, referent, referent.Count == 0 ? "new" : rule);
        Learn(index, phrase, referent);
    }

    private static (ReferentBuilder Referent, string Rule) New(Phrase phrase) => (new ReferentBuilder(phrase.Label, phrase.Kind, phrase.Mention.Type), "new");

    private (ReferentBuilder Referent, string Rule) OfName(Phrase phrase)
    {
        var (name, type, rule) = _names.Resolve(phrase);
        if (!_byName.TryGetValue(name, out var referent))
        {
            referent = new ReferentBuilder(name, MentionKind.Name, type);
            _byName.Add(name, referent);
        }

        return (referent, rule);
    }

    /// <summary>What an apposition describes ("Lee, the mayor").</summary>
    private (ReferentBuilder Referent, string Rule)? OfGoverningName(Phrase phrase) =>
        phrase.Word.Relation == "appos" && phrase.Members.IsEmpty && phrase.Number != GrammaticalNumber.Plural
        && _discourse.At(phrase.Sentence, phrase.Word.Head) is >= 0 and var governor && _discourse.ReferentOf(governor) is { } described
        && described.Number != GrammaticalNumber.Plural && _discourse[governor].Kind != MentionKind.Pronoun
            ? (described, "apposition")
            : null;

    /// <summary>Takes over what a phrase says of what it refers to: descriptions before, beside and about a name.</summary>
    private void Learn(int index, Phrase phrase, ReferentBuilder referent)
    {
        if (phrase.Kind == MentionKind.Name && !phrase.IsModifier)
        {
            LearnTitles(phrase, referent);
            if (DescriptionBefore(index) is >= 0 and var description)
            {
                var noun = _discourse[description];
                _discourse.Refer(description, referent, "apposition");
                referent.Describe(noun.Noun, noun.Mention.Type, noun.Gender);
                _nominals.Remember(description);
            }
        }

        if (phrase is { Kind: MentionKind.Nominal, PredicateOf: >= 0, Number: not GrammaticalNumber.Plural }
            && _discourse.At(phrase.Sentence, phrase.PredicateOf) is >= 0 and var subject && _discourse.ReferentOf(subject) is { } described)
        {
            described.Describe(phrase.Noun, phrase.Mention.Type, phrase.Gender);
            _nominals.Remember(phrase, described);
        }
        else if (phrase.Kind == MentionKind.Nominal)
        {
            referent.Describe(phrase.Noun, phrase.Mention.Type, phrase.Gender);
        }
    }

    private void LearnTitles(Phrase name, ReferentBuilder referent)
    {
        for (int i = name.Extent.First; i < name.Name.First; i++)
        {
            if (_lexicon.SenseOf(name.Words[i].Lemma.ToLowerInvariant()) is { Type: NamedEntityType.Person } sense && name.Words[i].Relation is "nmod:desc" or "compound")
            {
                referent.Describe(name.Words[i].Lemma.ToLowerInvariant(), sense.Type, sense.Gender);
            }
        }
    }

    /// <summary>The index of the noun that a name explains: one right before it, or one that it is an apposition to ("the militant group X", "the capital, X").</summary>
    private int DescriptionBefore(int index)
    {
        var name = _discourse[index];
        if (name.Word.Relation == "appos")
        {
            int governor = _discourse.At(name.Sentence, name.Word.Head);
            return governor >= 0 && IsDescription(_discourse[governor], name) && _discourse.ReferentOf(governor)!.Kind != MentionKind.Name ? governor : -1;
        }

        int before = name.Name.First - 1;
        return before >= 0 && _discourse.At(name.Sentence, before) is >= 0 and var noun
            && IsDescription(_discourse[noun], name) && _discourse[noun].Mention.Type is not null && IsBeside(_discourse[noun], name)
                ? noun
                : -1;
    }

    private static bool IsBeside(Phrase noun, Phrase name) =>
        (name.Word.Relation == "nmod" && !name.IsDefinite) || (name.Governor == noun.Governor && name.Relation == noun.Relation);

    private static bool IsDescription(Phrase noun, Phrase name) =>
        noun.Kind == MentionKind.Nominal && noun.Number != GrammaticalNumber.Plural && noun.Head < name.Head
        && (noun.Mention.Type is null || name.Mention.Type is null || noun.Mention.Type == name.Mention.Type || noun.Mention.Type != NamedEntityType.Person);

    /// <summary>Lets "I" and "we" in a quotation be its speaker.</summary>
    private void ResolveFirstPerson()
    {
        for (int i = 0; i < _speeches.Length; i++)
        {
            int speaker = _phraseAt(_speeches[i].Speaker);
            _quotations.Listen(i, speaker >= 0 ? _discourse.ReferentOf(speaker) : null);
        }

        for (int i = 0; i < _discourse.Count; i++)
        {
            if (_discourse[i].Kind == MentionKind.Pronoun && Pronouns.PersonOf(_discourse[i].Word) == 1 && _quotations.SpeakerOf(_discourse[i]) is { } speaker)
            {
                _discourse.Refer(i, speaker, "speaker");
            }
        }
    }

    /// <summary>The index of the name that the phrase at <paramref name="index"/> stands in brackets behind, or −1.</summary>
    private int BeforeBracket(int index)
    {
        var phrase = _discourse[index];
        for (int i = index - 1; i >= 0 && _discourse[i].Sentence == phrase.Sentence; i--)
        {
            if (_discourse[i].Kind == MentionKind.Name && _discourse[i].Name.End == phrase.Name.First - 1)
            {
                return _text[_discourse[i].Mention.Head.End..phrase.Mention.Head.Start].Trim() == "(" ? i : -1;
            }

            if (_discourse[i].Head < phrase.Head - MostWordsOfName)
            {
                break;
            }
        }

        return -1;
    }
}
