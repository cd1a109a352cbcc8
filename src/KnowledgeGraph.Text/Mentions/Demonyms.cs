namespace KnowledgeGraph.Text.Mentions;

/// <summary>Adjectives of places.</summary>
public static class Demonyms
{
    /// <summary>The place whose adjective or people <paramref name="word"/> is ("Peru" of "Peruvian"), or null.</summary>
    public static string? PlaceOf(string word) => NounLexicon.English.PlaceOf(word);
}
