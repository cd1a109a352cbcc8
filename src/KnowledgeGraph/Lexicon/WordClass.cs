namespace KnowledgeGraph.Lexicon;

/// <summary>The closed classes of words that the rules on words and punctuation tell apart.</summary>
public enum WordClass
{
    /// <summary>A word of an open class.</summary>
    Open,

    /// <summary>An article, demonstrative or quantifier.</summary>
    Determiner,

    /// <summary>A possessive determiner ("its").</summary>
    Possessive,

    /// <summary>A personal, reflexive or indefinite pronoun.</summary>
    Pronoun,

    /// <summary>A pronoun that opens a relative clause about a person.</summary>
    Relative,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A coordinating conjunction.</summary>
    Conjunction,

    /// <summary>A word that opens a subordinate clause.</summary>
    Subordinator,

    /// <summary>A form of "be".</summary>
    Be,

    /// <summary>A form of "have".</summary>
    Have,

    /// <summary>A form of "do".</summary>
    Do,

    /// <summary>A modal verb.</summary>
    Modal,

    /// <summary>A negating adverb.</summary>
    Negation,

    /// <summary>An adverb that can stand between subject and verb or open a sentence.</summary>
    Adverb,

    /// <summary>A form of a verb that takes another verb after "to" and adds only aspect ("continued to insist").</summary>
    Aspectual,

    /// <summary>A weekday or month.</summary>
    Time,
}
