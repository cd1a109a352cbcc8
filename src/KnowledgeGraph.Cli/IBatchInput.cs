namespace KnowledgeGraph.Cli;

/// <summary>Something that a <see cref="Batch"/> works on.</summary>
internal interface IBatchInput
{
    /// <summary>How messages call it.</summary>
    string Place { get; }
}
