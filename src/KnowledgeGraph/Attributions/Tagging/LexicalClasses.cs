using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>What the lexicon says of a word as a cue, as hashes, so that the model knows something of words that it has not seen. For one thread at a time.</summary>
internal sealed class LexicalClasses(CueLexicon cues)
{
    private const int MostWords = 1 << 16;

    private readonly Dictionary<(string Lemma, UniversalPos Pos), (uint Stance, uint Frames)> _known = [];

    /// <summary>Stance and frames of a word; <see cref="SentenceSyntax.Nothing"/> for one that the lexicon does not have.</summary>
    public (uint Stance, uint Frames) Of(Word word)
    {
        if (word.Upos is not (UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Adjective or UniversalPos.Adverb))
        {
            return (SentenceSyntax.Nothing, SentenceSyntax.Nothing);
        }

        if (!_known.TryGetValue((word.Lemma, word.Upos), out var classes))
        {
            if (_known.Count == MostWords)
            {
                _known.Clear();
            }

            classes = cues.Find(word.Lemma.ToLowerInvariant(), word.Upos) is { } cue
                ? (FeatureHash.Of(cue.Stance), (uint)cue.Frames + 2)
                : (SentenceSyntax.Nothing, SentenceSyntax.Nothing);
            _known.Add((word.Lemma, word.Upos), classes);
        }

        return classes;
    }
}
