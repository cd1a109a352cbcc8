namespace KnowledgeGraph.Lexicon;

/// <summary>What stands after a preposition or subordinator, as far as it tells what the phrase says of a clause.</summary>
public enum NominalClass
{
    /// <summary>A date, a weekday, a period.</summary>
    Time,

    /// <summary>A place by name or by its noun.</summary>
    Place,

    /// <summary>A person, an organisation or a group of people.</summary>
    Agent,

    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>Anything else.</summary>
    Thing,

    /// <summary>A verb in -ing.</summary>
    Gerund,

    /// <summary>A finite clause or an infinitive.</summary>
    Clause,
}
