namespace KnowledgeGraph.Claims;

/// <summary>How many people a statement says came to harm. Counts may be parts of a whole.</summary>
/// <param name="Kind">"killed", "injured", "captured", "missing" or "displaced".</param>
/// <param name="Digits">The number, in digits.</param>
public sealed record CasualtyCount(string Kind, string Digits);
