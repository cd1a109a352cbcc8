using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>A noun that says what a verb says.</summary>
/// <param name="Verb">The lemma of the verb.</param>
/// <param name="OfSubject">Whether "of" names its subject; null where it names nothing of the verb's.</param>
/// <param name="IsPhase">Whether it says something of its subject only with a time ("the end of the war in 1988").</param>
/// <param name="PossessorIsObject">Whether a possessor is its object where no other is named ("the king's murder").</param>
/// <param name="Targets">Prepositions of its object.</param>
public sealed record NominalPredicate(string Verb, bool? OfSubject, bool IsPhase, bool PossessorIsObject, FrozenSet<string> Targets);

/// <summary>Nouns that say what a verb says, and the words under which what they name need not have happened.</summary>
public sealed class NominalPredicates
{
    private readonly FrozenDictionary<string, NominalPredicate> _nouns = LexiconFile.Read("nominal-predicates.tsv", "noun", "verb", "of", "poss", "target")
        .ToFrozenDictionary(r => r[0], r => new NominalPredicate(r[1], r[2] == "-" ? null : r[2] is "subject" or "phase", r[2] == "phase", r[3] == "object", r[4].Split(' ').ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    private readonly FrozenSet<string> _irrealis = LexiconFile.Read("irrealis-words.tsv", "lemma").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _offices = LexiconFile.Read("office-nouns.tsv", "noun").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The predicate of the noun with <paramref name="lemma"/>, or null.</summary>
    public NominalPredicate? Of(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>Whether what stands under the word with <paramref name="lemma"/> need not have happened.</summary>
    public bool IsIrrealis(string lemma) => _irrealis.Contains(lemma);

    /// <summary>Whether the noun names an office.</summary>
    public bool IsOffice(string lemma) => _offices.Contains(lemma);
}
