namespace KnowledgeGraph.Text;

/// <summary>A name in running text.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Type">What it names.</param>
public readonly record struct NamedEntity(int First, int Count, NamedEntityType Type);

/// <summary>What a name names.</summary>
public enum NamedEntityType
{
    /// <summary>A person, real or fictional.</summary>
    Person,

    /// <summary>An organisation: a state body, company, party, armed force, club, newspaper.</summary>
    Organization,

    /// <summary>A place: a state, town, region, water, building.</summary>
    Place,

    /// <summary>An event: a war, election, match, disaster.</summary>
    Event,

    /// <summary>A work: a book, film, song, law.</summary>
    Work,

    /// <summary>A group of people by nation, religion or conviction: "Iranians", "Sunni".</summary>
    Group,
}
