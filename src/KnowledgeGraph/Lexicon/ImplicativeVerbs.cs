using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>Verbs that tell whether what their complement says was done (Karttunen 1971), by their lemmas.</summary>
public sealed class ImplicativeVerbs
{
    private readonly FrozenDictionary<string, (string Complement, string Polarity)> _verbs = LexiconFile.Read("implicative-verbs.tsv", "verb", "complement", "polarity")
        .ToFrozenDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);

    /// <summary>Whether the verb adds to its infinitive only whether it was done ("<b>failed</b> to sign").</summary>
    public bool TakesInfinitive(string lemma) => _verbs.TryGetValue(lemma, out var verb) && verb is ("to", "denied" or "affirmed");

    /// <summary>Whether its infinitive was not done.</summary>
    public bool Denies(string lemma) => _verbs.TryGetValue(lemma, out var verb) && verb.Polarity == "denied";

    /// <summary>Whether its infinitive says what is done, and not what for ("<b>worked</b> to end the war").</summary>
    public bool IsEffort(string lemma) => _verbs.TryGetValue(lemma, out var verb) && verb.Polarity == "open";

    /// <summary>Whether the verb in an infinitive tells what came of it, and not what for ("played on to <b>win</b>").</summary>
    public bool IsOutcome(string lemma) => _verbs.TryGetValue(lemma, out var verb) && verb.Polarity == "outcome";
}
