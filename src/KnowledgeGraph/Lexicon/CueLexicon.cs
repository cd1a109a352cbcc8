using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>The cues of English: verbs, nouns, adjectives, adverbs and prepositional phrases that attribute.</summary>
/// <remarks>
/// It answers two questions. <see cref="VerbsOf"/>, <see cref="NounOf"/> and <see cref="Phrases"/> tell which words are cues by their construction alone, and leave out those
/// that no construction tells. <see cref="Find"/> tells what a word means that is known to be a cue.
/// </remarks>
public sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<(Cue Cue, VerbForms Forms)>> _verbs;
    private readonly FrozenDictionary<string, Cue> _nouns;
    private readonly FrozenDictionary<string, string> _verbsOfPhrases;
    private readonly FrozenDictionary<string, ImmutableArray<Cue>> _phrases;
    private readonly FrozenSet<string> _denying;
    private readonly FrozenSet<string> _predicating;
    private readonly CueIndex _index;

    /// <summary>Reads the cue lists that the library carries.</summary>
    public CueLexicon(VerbLexicon verbs)
    {
        Verbs = [.. LexiconFile.Read("cues.tsv", "cue", "stance", "type", "commitment", "frames", "content").Select(r => Read(r, 1))];
        Nouns = [.. LexiconFile.Read("cue-nouns.tsv", "cue", "stance", "type", "commitment", "frames", "content").Select(r => Read(r, 1))];
        var modifiers = LexiconFile.Read("cue-modifiers.tsv", "cue", "pos", "stance", "type", "commitment", "frames", "content");
        Adjectives = Modifiers(modifiers, UniversalPos.Adjective);
        Adverbs = Modifiers(modifiers, UniversalPos.Adverb);
        var phrases = LexiconFile.Read("cue-phrases.tsv", "cue", "stance", "type", "commitment", "frames", "verb");
        ImmutableArray<Cue> allPhrases = [.. phrases.Select(Phrase)];
        Phrases = [.. allPhrases.Where(IsToldByFrame)];
        _phrases = Phrases.GroupBy(p => p.Words[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        All = [.. Verbs, .. Nouns, .. Adjectives, .. Adverbs, .. allPhrases];
        _verbsOfPhrases = phrases.ToFrozenDictionary(r => r[0], r => r[5], StringComparer.Ordinal);
        _verbs = Verbs
            .Where(IsToldByFrame)
            .SelectMany(cue => verbs.Inflect(cue.Words[0]).Select(form => (form.Word, form.Forms, Cue: cue)))
            .GroupBy(x => x.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, ByLength, StringComparer.Ordinal);
        _nouns = Nouns
            .Where(IsToldByFrame)
            .SelectMany(cue => new[] { (Word: cue.Lemma, Cue: cue), (Word: VerbLexicon.WithS(cue.Lemma), Cue: cue) })
            .ToFrozenDictionary(x => x.Word, x => x.Cue, StringComparer.Ordinal);

        _denying = Verbs.Concat(Nouns).Where(c => c.ContentPolarity == Polarity.Denied).Select(c => c.Lemma).ToFrozenSet(StringComparer.Ordinal);
        _predicating = Verbs.Where(c => c.Takes(CueFrames.Predicative)).Select(c => c.Lemma).ToFrozenSet(StringComparer.Ordinal);
        _index = new CueIndex(verbs, Verbs, Nouns, Adjectives, Adverbs, allPhrases);

        static ImmutableArray<(Cue, VerbForms)> ByLength(IEnumerable<(string Word, VerbForms Forms, Cue Cue)> group) =>
            [.. group.GroupBy(x => x.Cue, x => x.Forms, ReferenceEqualityComparer.Instance)
                .Select(g => ((Cue)g.Key!, g.Aggregate((a, b) => a | b)))
                .OrderByDescending(x => x.Item1.Words.Length)
                .ThenBy(x => x.Item1.Lemma, StringComparer.Ordinal)];
    }

    /// <summary>Those of <see cref="Phrases"/> whose first word is <paramref name="word"/> (lower case).</summary>
    public ImmutableArray<Cue> PhrasesFrom(string word) => _phrases.TryGetValue(word, out var found) ? found : [];

    /// <summary>Every cue: verbs, nouns, adjectives, adverbs and phrases.</summary>
    public ImmutableArray<Cue> All { get; }

    /// <summary>The verbs, in file order.</summary>
    public ImmutableArray<Cue> Verbs { get; }

    /// <summary>The nouns, in file order.</summary>
    public ImmutableArray<Cue> Nouns { get; }

    /// <summary>The adjectives, in file order.</summary>
    public ImmutableArray<Cue> Adjectives { get; }

    /// <summary>The adverbs, in file order.</summary>
    public ImmutableArray<Cue> Adverbs { get; }

    /// <summary>The phrases that are cues wherever they stand ("according to"), in file order.</summary>
    public ImmutableArray<Cue> Phrases { get; }

    /// <summary>The verbs that a construction tells as cues and whose head has the form <paramref name="word"/> (lower case), those of most words first.</summary>
    public ImmutableArray<(Cue Cue, VerbForms Forms)> VerbsOf(string word) => _verbs.TryGetValue(word, out var found) ? found : [];

    /// <summary>The noun of which <paramref name="word"/> (lower case) is the singular or plural and which takes a clause as its content, or null.</summary>
    public Cue? NounOf(string word) => _nouns.TryGetValue(word, out var found) ? found : null;

    /// <summary>What a word means of which it is known that it is a cue, or the head of one; null where the lexicon does not have it.</summary>
    /// <param name="lemma">The lemma of the head, or the whole of a phrase, in lower case ("point", "according", "in the words of").</param>
    /// <param name="pos">The head's part of speech. It decides between words of one spelling, and is no condition: "claim" is found as a verb where it is no noun.</param>
    /// <param name="particle">
    /// What follows the head in the cue: a particle, a preposition, or several words ("out", "for", "it clear"). Where no cue has it, the head alone is looked up.
    /// </param>
    /// <remarks>
    /// A word that is no cue of its part of speech is looked up among the others: verb and noun stand for each other ("tweet"), participles for their verb
    /// ("denied", "warning"), adverbs and adjectives for each other; an auxiliary counts as a verb, a proper noun as a noun.
    /// </remarks>
    public Cue? Find(string lemma, UniversalPos pos, string? particle = null) => _index.Find(lemma, pos, particle);

    /// <summary>What a source does whose words a cue of this lemma reports: the lemma itself, or the verb that stands for a phrase ("according to": "say").</summary>
    public string VerbOf(string lemma) => _verbsOfPhrases.GetValueOrDefault(lemma, lemma);

    /// <summary>Whether a cue of this lemma says that its content is not so.</summary>
    public bool Denies(string lemma) => _denying.Contains(lemma);

    /// <summary>Whether a cue of this lemma takes a noun phrase and what it is said to be side by side ("called the plan a disaster").</summary>
    public bool TakesPredicate(string lemma) => _predicating.Contains(lemma);

    private static bool IsToldByFrame(Cue cue) => cue.Frames != CueFrames.None;

    private static ImmutableArray<Cue> Modifiers(ImmutableArray<TsvRow> rows, UniversalPos pos) =>
        [.. rows.Where(r => Position(r) == pos).Select(r => Read(r, 2))];

    private static UniversalPos Position(TsvRow row) => LexiconFile.Member<UniversalPos>(row, row[1]) switch
    {
        UniversalPos.Adjective => UniversalPos.Adjective,
        UniversalPos.Adverb => UniversalPos.Adverb,
        _ => throw row.Error($"'{row[1]}' is none of adjective adverb"),
    };

    /// <summary>The cue of a row whose columns stance, type, commitment, frames and content begin at <paramref name="column"/>.</summary>
    private static Cue Read(TsvRow row, int column) => new(
        row[0],
        row[column],
        LexiconFile.Member<AttributionType>(row, row[column + 1]),
        LexiconFile.Member<NarratorCommitment>(row, row[column + 2]),
        LexiconFile.Frames(row, row[column + 3]),
        LexiconFile.Member<Polarity>(row, row[column + 4]));

    private static Cue Phrase(TsvRow row) => new(
        row[0],
        row[1],
        LexiconFile.Member<AttributionType>(row, row[2]),
        LexiconFile.Member<NarratorCommitment>(row, row[3]),
        LexiconFile.Frames(row, row[4]),
        Polarity.Affirmed);
}
