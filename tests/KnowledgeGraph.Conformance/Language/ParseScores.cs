using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>
/// The scores of a parse against gold, as the <see href="https://universaldependencies.org/conll18/evaluation.html">CoNLL 2018 shared task</see>
/// defines them, and some more. Both segment the same characters; white space does not count.
/// </summary>
internal sealed class ParseScores
{
    /// <summary>The features of <see href="https://universaldependencies.org/u/feat/">Universal Dependencies</see> that the shared task compares.</summary>
    private static readonly HashSet<string> UniversalFeatures =
    [
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree", "VerbForm", "Mood", "Tense",
        "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    ];

    private readonly ScoredTreebank _gold;
    private readonly ScoredTreebank _system;
    private readonly WordAlignment _words;

    /// <summary>Scores <paramref name="system"/>; throws <see cref="ArgumentException"/> where it is not of the same text.</summary>
    public ParseScores(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        (_gold, _system) = (new ScoredTreebank(gold), new ScoredTreebank(system));
        RequireOneText(_gold.Characters, _system.Characters);
        _words = new WordAlignment(_gold.Words, _system.Words);
    }

    public F1 Tokens => OfSpans(_gold.Tokens, _system.Tokens);

    public F1 Sentences => OfSpans(_gold.Sentences, _system.Sentences);

    /// <summary>Names with exactly their first and last character and their type.</summary>
    public F1 Names => new(_gold.Names.Count, _system.Names.Count, _gold.Names.Count(_system.Names.Contains));

    public F1 Words => OfWords((_, _) => true);

    public F1 Upos => OfWords((g, s) => g.Columns.Upos == s.Columns.Upos);

    public F1 Xpos => OfWords((g, s) => g.Columns.Xpos == s.Columns.Xpos);

    public F1 Features => OfWords((g, s) => Universal(g.Columns.Features) == Universal(s.Columns.Features));

    /// <summary>Lemmas; a gold lemma "_" is right whatever the system says.</summary>
    public F1 Lemmas => OfWords((g, s) => g.Columns.Lemma == "_" || g.Columns.Lemma == s.Columns.Lemma);

    public F1 Uas => OfWords(HaveOneHead);

    /// <summary>Heads with their relations, subtypes left out.</summary>
    public F1 Las => OfWords(HaveOneUniversalRelation);

    public F1 LasWithSubtypes => OfWords(HaveOneRelation);

    public F1 UasWithoutPunctuation => OfWordsWithoutPunctuation(HaveOneHead);

    public F1 LasWithoutPunctuation => OfWordsWithoutPunctuation(HaveOneUniversalRelation);

    public F1 LasWithSubtypesWithoutPunctuation => OfWordsWithoutPunctuation(HaveOneRelation);

    /// <summary>The relations of either, with and without their subtypes, in order.</summary>
    public IReadOnlyList<string> RelationNames =>
        [.. _gold.Words.Concat(_system.Words).SelectMany(w => new[] { w.Columns.Relation, w.UniversalRelation }).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Words that hang on the right head by <paramref name="relation"/>: one with a subtype, or any subtype of a universal one.</summary>
    public F1 Relation(string relation)
    {
        bool Has(ScoredWord word) => (relation.Contains(':', StringComparison.Ordinal) ? word.Columns.Relation : word.UniversalRelation) == relation;
        return new F1(_gold.Words.Count(Has), _system.Words.Count(Has), _words.Pairs.Count(p => Has(p.Gold) && Has(p.System) && HaveOneHead(p.Gold, p.System)));
    }

    private F1 OfWords(Func<ScoredWord, ScoredWord, bool> isRight) =>
        new(_gold.Words.Count, _system.Words.Count, _words.Pairs.Count(p => isRight(p.Gold, p.System)));

    /// <summary>Leaves out gold's punctuation, and of the words that are no gold word what the system calls punctuation.</summary>
    private F1 OfWordsWithoutPunctuation(Func<ScoredWord, ScoredWord, bool> isRight) => new(
        _gold.Words.Count(w => !w.IsPunctuation),
        _system.Words.Count(w => !(_words.GoldOf(w) ?? w).IsPunctuation),
        _words.Pairs.Count(p => !p.Gold.IsPunctuation && isRight(p.Gold, p.System)));

    private bool HaveOneHead(ScoredWord gold, ScoredWord system) =>
        system.Head is null ? gold.Head is null : gold.Head is not null && _words.GoldOf(system.Head) == gold.Head;

    private bool HaveOneUniversalRelation(ScoredWord gold, ScoredWord system) =>
        gold.UniversalRelation == system.UniversalRelation && HaveOneHead(gold, system);

    private bool HaveOneRelation(ScoredWord gold, ScoredWord system) =>
        gold.Columns.Relation == system.Columns.Relation && HaveOneHead(gold, system);

    private static string Universal(string features) =>
        string.Join('|', features.Split('|').Where(f => UniversalFeatures.Contains(f.Split('=')[0])).Order(StringComparer.Ordinal));

    private static F1 OfSpans(List<TextSpan> gold, List<TextSpan> system) => new(gold.Count, system.Count, gold.Intersect(system).Count());

    private static void RequireOneText(string gold, string system)
    {
        if (gold == system)
        {
            return;
        }

        int at = gold.AsSpan().CommonPrefixLength(system);
        throw new ArgumentException($"The texts differ at character {at}: gold goes on '{From(gold, at)}', the system '{From(system, at)}'");
    }

    private static string From(string text, int at) => text.Length - at > 20 ? text[at..(at + 20)] + "…" : text[at..];
}
