using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Lexicon;

/// <summary>Finds cues by lemma and part of speech.</summary>
internal sealed class CueIndex
{
    private readonly FrozenDictionary<string, Cue> _verbs;
    private readonly FrozenDictionary<string, Cue> _nouns;
    private readonly FrozenDictionary<string, Cue> _adjectives;
    private readonly FrozenDictionary<string, Cue> _adverbs;
    private readonly FrozenDictionary<string, Cue> _phrases;
    private readonly FrozenDictionary<string, Cue> _participles;

    public CueIndex(VerbLexicon forms, ImmutableArray<Cue> verbs, ImmutableArray<Cue> nouns, ImmutableArray<Cue> adjectives, ImmutableArray<Cue> adverbs, ImmutableArray<Cue> phrases)
    {
        _verbs = ByLemma(verbs);
        _nouns = ByLemma(nouns);
        _adjectives = ByLemma(adjectives);
        _adverbs = ByLemma(adverbs);
        _phrases = ByHead(phrases, forms).SetItems(ByLemma(phrases)).ToFrozenDictionary(StringComparer.Ordinal);
        _participles = verbs
            .Where(v => v.Words.Length == 1)
            .SelectMany(v => forms.Inflect(v.Lemma).Where(f => (f.Forms & (VerbForms.Participle | VerbForms.Gerund)) != 0), (cue, form) => (form.Word, Cue: cue))
            .GroupBy(x => x.Word, x => x.Cue, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>As <see cref="CueLexicon.Find"/>.</summary>
    public Cue? Find(string lemma, UniversalPos pos, string? particle)
    {
        var order = Order(pos);
        return (particle is null ? null : First(order, $"{lemma} {particle}")) ?? First(order, lemma);
    }

    private static Cue? First(FrozenDictionary<string, Cue>[] order, string lemma)
    {
        foreach (var cues in order)
        {
            if (cues.TryGetValue(lemma, out var cue))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>Where a word of this part of speech is looked for, the likeliest first.</summary>
    private FrozenDictionary<string, Cue>[] Order(UniversalPos pos) => pos switch
    {
        UniversalPos.Verb or UniversalPos.Auxiliary => [_verbs, _phrases, _nouns, _adjectives, _participles],
        UniversalPos.Noun or UniversalPos.ProperNoun => [_nouns, _verbs, _participles, _adjectives],
        UniversalPos.Adjective => [_adjectives, _adverbs, _participles, _verbs, _nouns],
        UniversalPos.Adverb => [_adverbs, _adjectives, _phrases],
        _ => [_phrases],
    };

    /// <summary>Phrases by what their head's lemma makes of them ("accord to"), and by their first word where it tells the phrase ("according", "accord").</summary>
    private static ImmutableDictionary<string, Cue> ByHead(ImmutableArray<Cue> phrases, VerbLexicon forms)
    {
        var heads = phrases
            .Where(p => p.Words.Length > 1)
            .SelectMany(p => new[] { p.Words[0], forms.Lemma(p.Words[0]) }.Distinct(StringComparer.Ordinal), (cue, word) => (Word: word, Cue: cue))
            .ToImmutableArray();
        var told = heads.GroupBy(x => x.Word, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single());
        var whole = heads.Select(x => (Word: x.Word + x.Cue.Lemma[x.Cue.Words[0].Length..], x.Cue));
        return told.Concat(whole).ToImmutableDictionary(x => x.Word, x => x.Cue, StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Cue> ByLemma(ImmutableArray<Cue> cues) => cues.ToFrozenDictionary(c => c.Lemma, StringComparer.Ordinal);
}
