namespace KnowledgeGraph.Training.Network;

/// <summary>The widths of a network.</summary>
/// <param name="Embedding">Of a word's input vector.</param>
/// <param name="Hidden">Of an LSTM in one direction.</param>
/// <param name="Arc">Of the vectors that score arcs.</param>
/// <param name="Label">Of the layer that scores relations.</param>
/// <param name="Tag">Of the layers below the tags of words and of names.</param>
internal sealed record NetworkShape(int Embedding = 128, int Hidden = 160, int Arc = 128, int Label = 128, int Tag = 64);
