using KnowledgeGraph.Text;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>A document to read: a whole input, or a line of one.</summary>
/// <param name="Place">How messages call it.</param>
/// <param name="Read">Reads it; throws <see cref="InputOutputException"/> where it cannot be read or used.</param>
internal sealed record DocumentInput(string Place, Func<CancellationToken, ReadDocument> Read) : IBatchInput;

/// <summary>A document that was read.</summary>
/// <param name="Id">Its id: its own in JSON Lines, otherwise the input's name.</param>
/// <param name="Article">What it says.</param>
internal sealed record ReadDocument(string Id, Parsed<Article> Article);
