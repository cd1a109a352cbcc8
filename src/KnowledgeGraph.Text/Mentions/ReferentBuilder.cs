namespace KnowledgeGraph.Text.Mentions;

/// <summary>A referent while its mentions are gathered.</summary>
internal sealed class ReferentBuilder(string label, MentionKind kind, NamedEntityType? type)
{
    private const int MostNouns = 16;

    private readonly List<string> _nouns = [];

    /// <summary>Its name, or the first phrase for it.</summary>
    public string Label { get; } = label;

    /// <summary>How it is referred to at best.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>What it is.</summary>
    public NamedEntityType? Type { get; private set; } = type;

    /// <summary>One or many.</summary>
    public GrammaticalNumber Number { get; private set; }

    /// <summary>He, she or it.</summary>
    public Gender Gender { get; private set; }

    /// <summary>Number of mentions so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of its mentions is called by the noun, or described with it.</summary>
    public bool IsCalled(string noun) => _nouns.Contains(noun);

    /// <summary>The nouns that it is called by.</summary>
    public IReadOnlyList<string> Nouns => _nouns;

    /// <summary>Counts a mention and learns from its words.</summary>
    public void Add(Phrase phrase)
    {
        Count++;
        if (phrase.Kind != MentionKind.Pronoun)
        {
            Describe(phrase.Noun);
            Type ??= phrase.Mention.Type;
            Number = Number == GrammaticalNumber.Unknown ? phrase.Number : Number;
        }

        if (Gender is Gender.Unknown && (phrase.Gender is Gender.Masculine or Gender.Feminine || Kind != MentionKind.Name))
        {
            Gender = phrase.Gender;
        }
    }

    /// <summary>Learns that it is a <paramref name="noun"/>.</summary>
    public void Describe(string noun)
    {
        if (_nouns.Count < MostNouns && noun.Length > 0 && !_nouns.Contains(noun))
        {
            _nouns.Add(noun);
        }
    }

    /// <summary>Learns from a noun what it is, where its names do not tell.</summary>
    public void Describe(string noun, NamedEntityType? type, Gender gender)
    {
        Describe(noun);
        Type ??= type;
        Gender = Gender == Gender.Unknown && Type == NamedEntityType.Person ? gender : Gender;
    }
}
