using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>A sentence whose names are marked in BIO.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">A tag of <see cref="NameTags"/> for each word; <see cref="Unknown"/> where nothing is known, which a learner must skip, or <see cref="Other"/>.</param>
public sealed record LabelledNames(ImmutableArray<string> Forms, ImmutableArray<sbyte> Tags)
{
    /// <summary>Nothing is known of the word.</summary>
    public const sbyte Unknown = -1;

    /// <summary>The word is in no person's, organisation's or place's name.</summary>
    public const sbyte Other = -2;

    /// <summary>Marks <paramref name="count"/> words from <paramref name="first"/> on as one name.</summary>
    public static void Mark(Span<sbyte> tags, int first, int count, NamedEntityType type)
    {
        tags.Slice(first, count).Fill(NameTags.Inside(type));
        tags[first] = NameTags.Begin(type);
    }

    /// <summary>The names that are marked, in order.</summary>
    public IEnumerable<NamedEntity> Names()
    {
        for (int i = 0; i < Tags.Length; i++)
        {
            if (NameTags.IsBegin(Tags[i]))
            {
                int end = i + 1;
                while (end < Tags.Length && Tags[end] == Tags[i] + 1)
                {
                    end++;
                }

                yield return new(i, end - i, NameTags.TypeOf(Tags[i]));
            }
        }
    }
}
