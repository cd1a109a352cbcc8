namespace KnowledgeGraph.Text.Mentions;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By a name ("Iran", "the Atlantic Council").</summary>
    Name,

    /// <summary>By a common noun ("the ministry").</summary>
    Nominal,

    /// <summary>By a pronoun ("it").</summary>
    Pronoun,
}

/// <summary>Words that refer to something.</summary>
/// <param name="Span">The full noun phrase.</param>
/// <param name="Head">Its head: the name itself, or the noun; inside <paramref name="Span"/>.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What it refers to, or null where that is not known.</param>
public sealed record Mention(TextSpan Span, TextSpan Head, MentionKind Kind, NamedEntityType? Type = null);
