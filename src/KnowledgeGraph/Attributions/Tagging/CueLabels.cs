namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>Labels of words that may be part of a cue.</summary>
internal static class CueLabels
{
    public const byte Outside = 0, Begin = 1, Inside = 2;

    /// <summary>Number of labels.</summary>
    public const int Count = 3;
}
