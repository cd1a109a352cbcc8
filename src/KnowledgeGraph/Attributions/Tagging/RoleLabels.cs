namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>Labels of words that may be part of the source or content of a given cue.</summary>
internal static class RoleLabels
{
    public const byte Outside = 0, BeginSource = 1, InsideSource = 2, BeginContent = 3, InsideContent = 4;

    /// <summary>Number of labels.</summary>
    public const int Count = 5;

    public static bool IsSource(byte label) => label is BeginSource or InsideSource;

    public static bool IsContent(byte label) => label is BeginContent or InsideContent;
}
