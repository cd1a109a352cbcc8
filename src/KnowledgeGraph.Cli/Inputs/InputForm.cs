namespace KnowledgeGraph.Cli.Inputs;

/// <summary>What an input holds.</summary>
internal enum InputForm
{
    /// <summary>An article as plain text or Markdown.</summary>
    Article,

    /// <summary>Text without structure: every line is a paragraph.</summary>
    RunningText,

    /// <summary>A document a line, as JSON.</summary>
    JsonLines,

    /// <summary>Sentences that are cut into words, as CoNLL-U.</summary>
    Conllu,
}
