namespace KnowledgeGraph.Lexicon;

/// <summary>The forms that one spelling of an English verb can be.</summary>
[Flags]
public enum VerbForms
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary>The infinitive, also the present of all persons but one.</summary>
    Base = 1,

    /// <summary>The third person singular of the present.</summary>
    Present = 2,

    /// <summary>The past tense.</summary>
    Past = 4,

    /// <summary>The past participle.</summary>
    Participle = 8,

    /// <summary>The form in -ing.</summary>
    Gerund = 16,
}
