using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Lexicon;

/// <summary>The cues of English: verbs, nouns and prepositional phrases that attribute.</summary>
public sealed class CueLexicon
{
    private readonly ImmutableDictionary<string, ImmutableArray<(Cue Cue, VerbForms Forms)>> _verbs;
    private readonly ImmutableDictionary<string, Cue> _nouns;
    private readonly ImmutableDictionary<string, string> _verbsOfPhrases;
    private readonly ImmutableHashSet<string> _denying;
    private readonly ImmutableHashSet<string> _predicating;

    /// <summary>Reads the cue lists that the library carries.</summary>
    public CueLexicon(VerbLexicon verbs)
    {
        Verbs = [.. LexiconFile.Read("cues.tsv", "cue", "stance", "type", "commitment", "frames", "content").Select(Verb)];
        Nouns = [.. LexiconFile.Read("cue-nouns.tsv", "cue", "stance", "type", "commitment", "content").Select(Noun)];
        var phrases = LexiconFile.Read("cue-phrases.tsv", "cue", "stance", "type", "commitment", "verb");
        Phrases = [.. phrases.Select(Phrase)];
        _verbsOfPhrases = phrases.ToImmutableDictionary(r => r[0], r => r[4], StringComparer.Ordinal);
        _verbs = Verbs
            .SelectMany(cue => verbs.Inflect(cue.Words[0]).Select(form => (form.Word, form.Forms, Cue: cue)))
            .GroupBy(x => x.Word, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, ByLength, StringComparer.Ordinal);
        _nouns = Nouns
            .SelectMany(cue => new[] { (Word: cue.Lemma, Cue: cue), (Word: VerbLexicon.WithS(cue.Lemma), Cue: cue) })
            .ToImmutableDictionary(x => x.Word, x => x.Cue, StringComparer.Ordinal);

        _denying = [.. Verbs.Concat(Nouns).Where(c => c.ContentPolarity == Polarity.Denied).Select(c => c.Lemma)];
        _predicating = [.. Verbs.Where(c => c.Takes(CueFrames.Predicative)).Select(c => c.Lemma)];

        static ImmutableArray<(Cue, VerbForms)> ByLength(IEnumerable<(string Word, VerbForms Forms, Cue Cue)> group) =>
            [.. group.GroupBy(x => x.Cue, x => x.Forms, ReferenceEqualityComparer.Instance)
                .Select(g => ((Cue)g.Key!, g.Aggregate((a, b) => a | b)))
                .OrderByDescending(x => x.Item1.Words.Length)
                .ThenBy(x => x.Item1.Lemma, StringComparer.Ordinal)];
    }

    /// <summary>The verbs, in file order.</summary>
    public ImmutableArray<Cue> Verbs { get; }

    /// <summary>The nouns, in file order.</summary>
    public ImmutableArray<Cue> Nouns { get; }

    /// <summary>The phrases, in file order.</summary>
    public ImmutableArray<Cue> Phrases { get; }

    /// <summary>The verbs whose head has the form <paramref name="word"/> (lower case), those of most words first.</summary>
    public ImmutableArray<(Cue Cue, VerbForms Forms)> VerbsOf(string word) => _verbs.GetValueOrDefault(word, []);

    /// <summary>The noun of which <paramref name="word"/> (lower case) is the singular or plural, or null.</summary>
    public Cue? NounOf(string word) => _nouns.GetValueOrDefault(word);

    /// <summary>What a source does whose words a cue of this lemma reports: the lemma itself, or the verb that stands for a phrase ("according to": "say").</summary>
    public string VerbOf(string lemma) => _verbsOfPhrases.GetValueOrDefault(lemma, lemma);

    /// <summary>Whether a cue of this lemma says that its content is not so.</summary>
    public bool Denies(string lemma) => _denying.Contains(lemma);

    /// <summary>Whether a cue of this lemma takes a noun phrase and what it is said to be side by side ("called the plan a disaster").</summary>
    public bool TakesPredicate(string lemma) => _predicating.Contains(lemma);

    private static Cue Verb(TsvRow row) => new(
        row[0],
        row[1],
        LexiconFile.Member<AttributionType>(row, row[2]),
        LexiconFile.Member<NarratorCommitment>(row, row[3]),
        LexiconFile.Frames(row, row[4]),
        LexiconFile.Member<Polarity>(row, row[5]));

    private static Cue Noun(TsvRow row) => new(
        row[0],
        row[1],
        LexiconFile.Member<AttributionType>(row, row[2]),
        LexiconFile.Member<NarratorCommitment>(row, row[3]),
        CueFrames.That,
        LexiconFile.Member<Polarity>(row, row[4]));

    private static Cue Phrase(TsvRow row) => new(
        row[0],
        row[1],
        LexiconFile.Member<AttributionType>(row, row[2]),
        LexiconFile.Member<NarratorCommitment>(row, row[3]),
        CueFrames.Quote,
        Polarity.Affirmed);
}
