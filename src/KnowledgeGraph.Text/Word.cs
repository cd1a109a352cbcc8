namespace KnowledgeGraph.Text;

/// <summary>The morphology and syntax of a token, in the terms of Universal Dependencies 2.</summary>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The Penn Treebank tag: "VBD", "NNP".</param>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Features">The morphological features as CoNLL-U writes them, "Number=Sing|Person=3"; "_" where there are none.</param>
/// <param name="Head">The index of the governing token in the sentence; −1 for the root, of which a sentence has exactly one.</param>
/// <param name="Relation">The dependency relation to the head with its subtype: "nsubj:pass".</param>
public readonly record struct Word(UniversalPos Upos, string Xpos, string Lemma, string Features, int Head, string Relation);

/// <summary>The parts of speech of Universal Dependencies 2.</summary>
public enum UniversalPos
{
    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: preposition or postposition.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: auxiliary or copula.</summary>
    Auxiliary,

    /// <summary>CCONJ.</summary>
    CoordinatingConjunction,

    /// <summary>DET.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART: "to", "not", possessive "'s".</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ.</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,

    /// <summary>X.</summary>
    Other,
}
