using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Network;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// What the words around a name of which nothing is known tell of it: "the rock band X", "the village of X", "X, a lawyer from", "in X, Ohio".
/// </summary>
internal static class ContextHints
{
    private const int LongestName = 4, Reach = 3;
    private static readonly NameLexicon Lexicon = NameLexicon.Shared;

    /// <summary>Tells <paramref name="hint"/> the name and the type of each unknown run of <paramref name="tags"/> that its context speaks of.</summary>
    public static void Add(ImmutableArray<string> forms, ReadOnlySpan<sbyte> tags, Action<string, NamedEntityType> hint)
    {
        for (int i = 0; i < forms.Length;)
        {
            if (tags[i] != LabelledNames.Unknown || !NameRuns.IsCapital(forms[i]))
            {
                i++;
                continue;
            }

            int end = i;
            while (end < forms.Length && tags[end] == LabelledNames.Unknown && (NameRuns.IsCapital(forms[end]) || Lexicon.IsParticle(forms[end])))
            {
                end++;
            }

            if (end - i <= LongestName && (Before(forms, i) ?? After(forms, tags, i, end)) is { } type)
            {
                hint(string.Join(' ', forms.AsSpan()[i..end]!), type);
            }

            i = end;
        }
    }

    private static NamedEntityType? Before(ImmutableArray<string> forms, int start)
    {
        int noun = start - 1;
        bool of = noun > 1 && forms[noun] == "of";
        noun -= of ? 1 : 0;
        if (noun < 1 || Lexicon.ClassOf(forms[noun]) is not { } type || type is NamedEntityType.Event or NamedEntityType.Group || (of && type != NamedEntityType.Place))
        {
            return null;
        }

        for (int i = noun - 1; i >= 0 && i >= noun - Reach; i--)
        {
            if (Lexicon.IsDeterminer(forms[i].ToLowerInvariant()) || Lexicon.IsPeople(forms[i]))
            {
                return type;
            }

            if (!char.IsLower(forms[i][0]))
            {
                return null;
            }
        }

        return null;
    }

    private static NamedEntityType? After(ImmutableArray<string> forms, ReadOnlySpan<sbyte> tags, int start, int end)
    {
        if (end + 2 >= forms.Length || forms[end] != ",")
        {
            return null;
        }

        bool preposition = start > 0 && Lexicon.IsPlacePreposition(forms[start - 1]);
        if (preposition)
        {
            return tags[end + 1] == NameTags.Begin(NamedEntityType.Place) ? NamedEntityType.Place : null;
        }

        return forms[end + 1] is "a" or "an" ? ClassPhrase.TypeOf(forms.AsSpan()[(end + 2)..]) : null;
    }
}
