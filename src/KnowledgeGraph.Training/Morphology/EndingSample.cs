namespace KnowledgeGraph.Training.Morphology;

/// <summary>A word whose answer is known.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Word">The word.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Weight">How often it was seen, or how far it is to be believed: a word read in a treebank weighs 1.</param>
/// <param name="IsTypical">Whether it tells anything about other words with the same ending; a misspelling does not.</param>
public readonly record struct EndingSample(string Class, string Word, string Answer, double Weight = 1, bool IsTypical = true);
