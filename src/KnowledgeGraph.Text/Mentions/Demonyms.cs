namespace KnowledgeGraph.Text.Mentions;

/// <summary>Adjectives of places.</summary>
public static class Demonyms
{
    /// <summary>The place whose people or things the adjective <paramref name="demonym"/> means, or null: "Peruvian" is Peru's.</summary>
    public static string? PlaceOf(string demonym) => NounLexicon.English.PlaceOf(demonym);
}
