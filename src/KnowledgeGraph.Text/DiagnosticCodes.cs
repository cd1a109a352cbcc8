namespace KnowledgeGraph.Text;

/// <summary>Every code that a <see cref="Diagnostic"/> can carry.</summary>
public static class DiagnosticCodes
{
    /// <summary>Error: the bytes are not valid UTF-8.</summary>
    public const string InvalidUtf8 = "invalid-utf8";

    /// <summary>Error: the bytes are not text.</summary>
    public const string Binary = "binary-input";

    /// <summary>Error: the input holds no text.</summary>
    public const string Empty = "empty-input";

    /// <summary>Error: the input is larger than <see cref="Markup.ArticleLimits.MaxBytes"/>.</summary>
    public const string TooLarge = "input-too-large";

    /// <summary>Error: a line is longer than <see cref="Markup.ArticleLimits.MaxLineLength"/>.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>A citation marker has no reference of its number.</summary>
    public const string DanglingCitation = "dangling-citation";

    /// <summary>Two references have the same number; citations of it mean the first.</summary>
    public const string DuplicateReference = "duplicate-reference";

    /// <summary>A value of the infobox is placed on a side by an alignment of lists, not by a mark in the text.</summary>
    public const string InferredSide = "inferred-side";

    /// <summary>The side of a value of the infobox cannot be told from the text.</summary>
    public const string UnknownSide = "unknown-side";
}
