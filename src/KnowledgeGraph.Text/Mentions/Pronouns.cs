namespace KnowledgeGraph.Text.Mentions;

/// <summary>What the features of pronouns and nouns say.</summary>
internal static class Pronouns
{
    /// <summary>Whether a pronoun refers to something that can be looked for: personal, possessive, reflexive or relative, and no expletive.</summary>
    public static bool IsReferring(Word word) =>
        word.Relation != "expl"
        && (IsPersonal(word) || IsRelative(word));

    /// <summary>Whether it is relative ("who", "which", "that").</summary>
    public static bool IsRelative(Word word) => word.Features.Contains("PronType=Rel", StringComparison.Ordinal);

    /// <summary>Whether it is reflexive ("herself").</summary>
    public static bool IsReflexive(Word word) => word.Features.Contains("Reflex=Yes", StringComparison.Ordinal);

    /// <summary>The grammatical person of a pronoun: 1, 2 or 3.</summary>
    public static int PersonOf(Word word) =>
        word.Features.Contains("Person=1", StringComparison.Ordinal) ? 1
        : word.Features.Contains("Person=2", StringComparison.Ordinal) ? 2
        : 3;

    public static GrammaticalNumber NumberOf(Word word) =>
        word.Features.Contains("Number=Plur", StringComparison.Ordinal) || word.Features.Contains("Number=Ptan", StringComparison.Ordinal) ? GrammaticalNumber.Plural
        : word.Features.Contains("Number=Sing", StringComparison.Ordinal) ? GrammaticalNumber.Singular
        : GrammaticalNumber.Unknown;

    public static Gender GenderOf(Word word) =>
        word.Features.Contains("Gender=Masc", StringComparison.Ordinal) ? Gender.Masculine
        : word.Features.Contains("Gender=Fem", StringComparison.Ordinal) ? Gender.Feminine
        : word.Features.Contains("Gender=Neut", StringComparison.Ordinal) ? Gender.Neuter
        : Gender.Unknown;

    private static bool IsPersonal(Word word) => word.Features.Contains("PronType=Prs", StringComparison.Ordinal);
}
