namespace KnowledgeGraph.Claims.Relations;

/// <summary>How one claim stands to another. None of them says which is true.</summary>
public enum ClaimRelationType
{
    /// <summary>The two cannot both be so.</summary>
    Contradicts,

    /// <summary>The two pull apart: rival assessments, mutual blame.</summary>
    Disputes,

    /// <summary>Another voice says the same.</summary>
    Corroborates,

    /// <summary>The first says what the second says, and more of it.</summary>
    Refines,

    /// <summary>The first answers the second.</summary>
    RespondsTo,

    /// <summary>The same voice says the same elsewhere.</summary>
    SameAs,
}

/// <summary>A relation between two claims of a document, read off their words.</summary>
/// <param name="Type">The relation.</param>
/// <param name="A">The claim that it starts at; of symmetric relations, the later one.</param>
/// <param name="B">The claim that it leads to.</param>
/// <param name="Reason">A sentence that says why, with the words or numbers of both.</param>
public sealed record ClaimRelation(ClaimRelationType Type, Claim A, Claim B, string Reason)
{
    /// <summary>Whether the two claims contest each other.</summary>
    public bool IsContest => Type is ClaimRelationType.Contradicts or ClaimRelationType.Disputes;
}
