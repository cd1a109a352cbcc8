namespace KnowledgeGraph.Text.Markup;

/// <summary>How large an article may be. The longest page of English Wikipedia stays under a quarter of each bound.</summary>
public static class ArticleLimits
{
    /// <summary>The most bytes that are read of one article: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The most UTF-16 code units in a line: one million.</summary>
    public const int MaxLineLength = 1_000_000;
}
