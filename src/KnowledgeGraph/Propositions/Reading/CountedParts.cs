using System.Collections.Immutable;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>A part of what a clause counts ("nine people, including <b>four children</b>").</summary>
/// <param name="Words">Its words without "including".</param>
/// <param name="OfObject">Whether it is part of the object, not of the subject.</param>
internal readonly record struct CountedPart(ImmutableArray<int> Words, bool OfObject);

/// <summary>Reads the parts of what a clause counts.</summary>
internal static class CountedParts
{
    private const string Including = "including";

    /// <summary>The parts, each of coordinated ones by itself.</summary>
    public static List<CountedPart> Of(VoiceSyntax syntax, Clause clause, ImmutableArray<RoleFiller> roles, RoleFiller? obj)
    {
        var parts = new List<CountedPart>();
        foreach (var filler in roles)
        {
            if (filler.Role == ArgumentReader.Including && HasMany(syntax, obj?.Constituent.Head ?? -1) | HasMany(syntax, clause.Subject.Head))
            {
                bool ofObject = obj is not null && HasMany(syntax, obj.Constituent.Head) && obj.Bare[0] < filler.Bare[0];
                Add(parts, syntax, filler.Constituent.Head, filler.Bare, ofObject || clause.Subject.IsEmpty);
            }
        }

        AddInside(parts, syntax, clause.Subject.Head, [.. clause.Subject.Words.ToArray()], false);
        AddInside(parts, syntax, obj?.Constituent.Head ?? -1, obj?.Bare ?? [], true);
        return parts;
    }

    /// <summary>The words of the phrase of <paramref name="head"/> without the parts that it names.</summary>
    public static ImmutableArray<int> Without(VoiceSyntax syntax, int head, ImmutableArray<int> words) =>
        IncludedIn(syntax, head, words) is { } part ? WordList.Trimmed(syntax.View, [.. words.Where(w => w < syntax.FirstOf(part) || w > syntax.LastOf(part))]) : words;

    private static bool HasMany(VoiceSyntax syntax, int head) => head >= 0 && (syntax.Words[head].Xpos is "NNS" or "NNPS" || syntax.Words[head].Lemma == "people" || syntax.Child(head, "nummod") >= 0);

    private static void AddInside(List<CountedPart> parts, VoiceSyntax syntax, int head, ImmutableArray<int> words, bool ofObject)
    {
        if (IncludedIn(syntax, head, words) is { } part)
        {
            Add(parts, syntax, part, WordList.Trimmed(syntax.View, [.. words.Where(w => w > syntax.Child(part, "case") && w <= syntax.LastOf(part))]), ofObject);
        }
    }

    private static void Add(List<CountedPart> parts, VoiceSyntax syntax, int head, ImmutableArray<int> words, bool ofObject)
    {
        foreach (var part in Distribution.Of(syntax, head, words, isDenied: false))
        {
            if (!part.IsEmpty)
            {
                parts.Add(new CountedPart(part, ofObject));
            }
        }
    }

    /// <summary>The head of what "including" names among <paramref name="words"/>, or null.</summary>
    private static int? IncludedIn(VoiceSyntax syntax, int head, ImmutableArray<int> words)
    {
        if (head >= 0)
        {
            foreach (int child in syntax.Children[head])
            {
                if (words.Contains(child) && syntax.Child(child, "case") is >= 0 and var marker && syntax.View.Word(marker) == Including)
                {
                    return child;
                }
            }
        }

        return null;
    }
}
