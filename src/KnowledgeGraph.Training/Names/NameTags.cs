using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Names;

/// <summary>The tags of the BIO scheme over the types of names, as numbers: outside, then begin and inside of each type.</summary>
public static class NameTags
{
    /// <summary>Nothing is known of the word.</summary>
    public const sbyte Unknown = -1;

    /// <summary>The word is part of no name.</summary>
    public const sbyte Outside = 0;

    /// <summary>The number of types.</summary>
    public const int Types = 6;

    /// <summary>The number of tags, <see cref="Unknown"/> not counted.</summary>
    public const int Count = 1 + (2 * Types);

    /// <summary>The tag of a name's first word.</summary>
    public static sbyte Begin(NamedEntityType type) => (sbyte)(1 + (2 * (int)type));

    /// <summary>The tag of a name's further words.</summary>
    public static sbyte Inside(NamedEntityType type) => (sbyte)(Begin(type) + 1);

    /// <summary>Whether <paramref name="tag"/> is that of a name's first word.</summary>
    public static bool IsBegin(sbyte tag) => tag > 0 && tag % 2 == 1;

    /// <summary>Whether <paramref name="tag"/> is that of a name's further words.</summary>
    public static bool IsInside(sbyte tag) => tag > 0 && tag % 2 == 0;

    /// <summary>The type that a tag other than <see cref="Unknown"/> and <see cref="Outside"/> speaks of.</summary>
    public static NamedEntityType TypeOf(sbyte tag) => (NamedEntityType)((tag - 1) / 2);

    /// <summary>Marks <paramref name="count"/> words from <paramref name="first"/> on as one name.</summary>
    public static void Mark(Span<sbyte> tags, int first, int count, NamedEntityType type)
    {
        tags.Slice(first, count).Fill(Inside(type));
        tags[first] = Begin(type);
    }
}
