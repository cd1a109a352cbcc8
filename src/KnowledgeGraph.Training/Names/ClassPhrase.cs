using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Names;

/// <summary>A noun phrase that says of which class something is: "river in western Norway", "American actor and singer".</summary>
internal static class ClassPhrase
{
    /// <summary>The type that the head noun of <paramref name="phrase"/> tells.</summary>
    public static NamedEntityType? TypeOf(string phrase) => TypeOf(phrase.Replace(",", " ,", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The type that the head noun of the phrase at the beginning of <paramref name="words"/> tells.</summary>
    public static NamedEntityType? TypeOf(ReadOnlySpan<string> words)
    {
        int end = 0;
        while (end < words.Length && !NameLexicon.Shared.EndsClassPhrase(words[end]))
        {
            end++;
        }

        return end == 0 ? null : NameLexicon.Shared.ClassOf(words[end - 1].ToLowerInvariant());
    }
}
