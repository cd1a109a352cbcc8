namespace KnowledgeGraph.Text.Language.Network;

/// <summary>The tags of named entities in BIO form: 0 is outside, <c>1 + 2t</c> the beginning and <c>2 + 2t</c> the inside of a name of type t.</summary>
public static class NameTags
{
    /// <summary>Outside of names.</summary>
    public const sbyte Outside = 0;

    /// <summary>Number of tags.</summary>
    public const int Count = 1 + (2 * Types);

    /// <summary>Number of types.</summary>
    public const int Types = (int)NamedEntityType.Group + 1;

    /// <summary>The first word of a name.</summary>
    public static sbyte Begin(NamedEntityType type) => (sbyte)(1 + (2 * (int)type));

    /// <summary>A further word of a name.</summary>
    public static sbyte Inside(NamedEntityType type) => (sbyte)(2 + (2 * (int)type));

    /// <summary>Whether <paramref name="tag"/> is <see cref="Begin"/> of some type.</summary>
    public static bool IsBegin(int tag) => tag > 0 && tag % 2 == 1;

    /// <summary>Whether <paramref name="tag"/> is <see cref="Inside"/> of some type.</summary>
    public static bool IsInside(int tag) => tag > 0 && tag % 2 == 0;

    /// <summary>The type of a tag other than <see cref="Outside"/>.</summary>
    public static NamedEntityType TypeOf(int tag) => (NamedEntityType)((tag - 1) / 2);
}
