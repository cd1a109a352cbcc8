namespace KnowledgeGraph.Text.Mentions;

/// <summary>A noun phrase that says who: what it refers to, in what capacity, and for whom.</summary>
/// <param name="Mention">The phrase.</param>
/// <param name="Label">The name without title and article, or the noun with its modifiers.</param>
/// <param name="Referent">What it refers to.</param>
/// <param name="Rule">The rule that says so.</param>
public sealed record SourcePhrase(Mention Mention, string Label, Referent Referent, string Rule)
{
    /// <summary>Whether the rule may be relied on also where the phrase is no source: not for "it" and "they" that mean what is most present.</summary>
    public bool IsReliable => Rule != PronounResolver.SalientThing;

    /// <summary>The office or description beside a name, or the noun of one who speaks for another, without those for whom; null where the text gives none.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation, place or person that the office belongs to; null where the text names none.</summary>
    public Referent? OnBehalfOf { get; init; }
}
