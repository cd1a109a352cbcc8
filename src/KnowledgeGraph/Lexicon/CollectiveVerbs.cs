using System.Collections.Frozen;

namespace KnowledgeGraph.Lexicon;

/// <summary>Verbs that say one thing of several subjects or objects together, by their lemmas.</summary>
public sealed class CollectiveVerbs
{
    private readonly FrozenDictionary<string, (bool Subjects, bool Objects)> _verbs = LexiconFile.Read("collective-verbs.tsv", "verb", "subjects", "objects")
        .ToFrozenDictionary(r => r[0], r => (r[1] == "yes", r[2] == "yes"), StringComparer.Ordinal);

    /// <summary>Whether joint subjects do it with each other ("Peru and Chile <b>met</b>").</summary>
    public bool JoinsSubjects(string lemma) => _verbs.TryGetValue(lemma, out var joins) && joins.Subjects;

    /// <summary>Whether it is done to joint objects as one ("<b>linked</b> two towns").</summary>
    public bool JoinsObjects(string lemma) => _verbs.TryGetValue(lemma, out var joins) && joins.Objects;
}
