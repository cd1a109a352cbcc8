namespace KnowledgeGraph.Text.Mentions;

/// <summary>What common nouns of English denote, by their lemmas in lower case, and what the adjectives of places mean.</summary>
public static class CommonNouns
{
    /// <summary>The type of what the noun's bearers are ("ministry": an organisation), or null where it is not listed or denotes a time.</summary>
    public static NamedEntityType? TypeOf(string lemma) => NounLexicon.English.SenseOf(lemma)?.Type;

    /// <summary>The place whose people or things the adjective means ("Peruvian": Peru), or null.</summary>
    public static string? PlaceOf(string demonym) => NounLexicon.English.PlaceOf(demonym);

    /// <summary>Whether the noun denotes a time ("week").</summary>
    public static bool IsTime(string lemma) => NounLexicon.English.SenseOf(lemma) is { IsTime: true };
}
