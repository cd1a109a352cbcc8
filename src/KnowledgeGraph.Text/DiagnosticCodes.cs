namespace KnowledgeGraph.Text;

/// <summary>Every code that a <see cref="Diagnostic"/> can carry.</summary>
public static class DiagnosticCodes
{
    /// <summary>The bytes are not valid UTF-8; what could not be decoded stands as U+FFFD.</summary>
    public const string InvalidUtf8 = "invalid-utf8";

    /// <summary>The input holds no text.</summary>
    public const string Empty = "empty-input";

    /// <summary>A line is too long to be a paragraph; it was left unread.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>A citation marker has no reference of its number.</summary>
    public const string DanglingCitation = "dangling-citation";

    /// <summary>A reference line could not be read as fields; it is kept as a whole.</summary>
    public const string UnreadableReference = "unreadable-reference";

    /// <summary>A row of the infobox is placed on a side by its position only.</summary>
    public const string InferredSide = "inferred-side";

    /// <summary>The side of a row of the infobox cannot be told from the text.</summary>
    public const string UnknownSide = "unknown-side";
}
