using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Network;

/// <summary>Sets of <see cref="NameTags"/>, a bit each: what is known of a word's tag is the set of those that it may have.</summary>
internal static class NameSets
{
    /// <summary>Nothing is known.</summary>
    public const int All = (1 << NameTags.Count) - 1;

    /// <summary>All but the tags of persons, organisations and places.</summary>
    public static readonly int Other = All & ~(Of(NamedEntityType.Person) | Of(NamedEntityType.Organization) | Of(NamedEntityType.Place));

    /// <summary>One tag.</summary>
    public static int Of(int tag) => 1 << tag;

    /// <summary>What is known of each word of a sentence.</summary>
    public static int[] Of(LabelledNames sentence) => [.. sentence.Tags.Select(t => t switch
    {
        LabelledNames.Unknown => All,
        LabelledNames.Other => Other,
        _ => Of(t),
    })];

    private static int Of(NamedEntityType type) => Of(NameTags.Begin(type)) | Of(NameTags.Inside(type));
}
