namespace KnowledgeGraph.Annotations;

/// <summary>The words by which annotations name the members of enumerations: lower case, as the format fixes them.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
