namespace KnowledgeGraph.Cli.Inputs;

/// <summary>An input or output that fails alone: the others of the run are still done.</summary>
internal sealed class InputException(string place, string reason) : Exception($"{place}: {reason}");
