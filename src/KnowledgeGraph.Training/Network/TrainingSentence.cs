namespace KnowledgeGraph.Training.Network;

/// <summary>A sentence to learn from. Labels are indices into <see cref="LabelSets"/>; <see cref="Unknown"/> labels teach nothing.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Heads">Number of the head from 1; 0 for the root.</param>
/// <param name="Relations">Dependency relations.</param>
/// <param name="Names">BIO tags of named entities.</param>
internal sealed record TrainingSentence(string[] Forms, int[] Upos, int[] Xpos, int[] Heads, int[] Relations, int[] Names)
{
    /// <summary>A label that is not known.</summary>
    public const int Unknown = -100;

    /// <summary>Number of words.</summary>
    public int Length => Forms.Length;

    /// <summary>Words of which nothing is known.</summary>
    public static TrainingSentence Unlabelled(string[] forms)
    {
        int[] unknown = Enumerable.Repeat(Unknown, forms.Length).ToArray();
        return new(forms, unknown, unknown, unknown, unknown, unknown);
    }
}
