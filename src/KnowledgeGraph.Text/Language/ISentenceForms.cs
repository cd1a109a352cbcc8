namespace KnowledgeGraph.Text.Language;

/// <summary>Sentences as word forms, wherever these are kept.</summary>
internal interface ISentenceForms
{
    /// <summary>Number of sentences.</summary>
    int Count { get; }

    /// <summary>Number of words of a sentence.</summary>
    int Length(int sentence);

    /// <summary>A word.</summary>
    ReadOnlySpan<char> Form(int sentence, int word);
}
