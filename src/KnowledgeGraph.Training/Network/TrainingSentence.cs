using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Network;

/// <summary>A sentence to learn from. Labels are indices into <see cref="LabelSets"/>; <see cref="Unknown"/> labels teach nothing, nor do <see cref="NameSets.All"/>.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn tags.</param>
/// <param name="Heads">Number of the head from 1; 0 for the root.</param>
/// <param name="Relations">Dependency relations.</param>
/// <param name="Names">The tags of named entities that a word may have; see <see cref="NameSets"/>.</param>
internal sealed record TrainingSentence(string[] Forms, int[] Upos, int[] Xpos, int[] Heads, int[] Relations, int[] Names)
{
    /// <summary>A label that is not known.</summary>
    public const int Unknown = -100;

    /// <summary>Number of words.</summary>
    public int Length => Forms.Length;

    /// <summary>Words of which only the names are known.</summary>
    public static TrainingSentence Of(LabelledNames names)
    {
        int[] unknown = [.. Enumerable.Repeat(Unknown, names.Forms.Length)];
        return new([.. names.Forms], unknown, unknown, unknown, unknown, NameSets.Of(names));
    }
}
