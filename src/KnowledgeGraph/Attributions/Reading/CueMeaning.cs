using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>What a cue says, by the lexicon.</summary>
/// <param name="Lemma">The lemma of the word that carries the meaning, with its particle.</param>
/// <param name="Stance">The stance concept.</param>
/// <param name="Type">The kind of attitude.</param>
/// <param name="Commitment">The narrator's commitment.</param>
internal readonly record struct CueMeaning(string Lemma, string Stance, AttributionType Type, NarratorCommitment Commitment)
{
    private const int LongestParticle = 3;

    /// <summary>The stance of a cue that the lexicon does not have.</summary>
    private const string Unknown = "says";

    /// <summary>The meaning of a cue; one that the lexicon does not have says something.</summary>
    public static CueMeaning Of(TaggedAttribution tagged) =>
        tagged.Entry is { } cue
            ? new(cue.Lemma, cue.Stance, cue.Type, cue.Commitment)
            : new(tagged.Sentence.Sentence.Words[tagged.Cue.HeadIn(tagged.Sentence)].Lemma.ToLowerInvariant(), Unknown, AttributionType.Assertion, NarratorCommitment.Neutral);

    /// <summary>
    /// The entry of a cue: of its head with what follows it in the cue, else of the first noun, adjective or further verb in it that the lexicon has
    /// ("issued a warning"); null where it has none.
    /// </summary>
    public static Cue? CueOf(TaggedAttribution tagged, CueLexicon cues, string text)
    {
        var sentence = tagged.Sentence.Sentence;
        int head = tagged.Cue.HeadIn(tagged.Sentence);
        if (tagged.Cue.End - tagged.Cue.Start > 1 && cues.Find(WrittenForm(tagged, text), UniversalPos.Adposition) is { } phrase)
        {
            return phrase;
        }

        if (AtHead(tagged, head, cues, text) is { } known && !(known.Frames == CueFrames.None && HasNoun(tagged, head, cues)))
        {
            return known;
        }

        for (int i = tagged.Cue.Start; i < tagged.Cue.End; i++)
        {
            var word = sentence.Words[i];
            if (i != head && word.Upos is UniversalPos.Noun or UniversalPos.Verb or UniversalPos.Adjective && cues.Find(word.Lemma.ToLowerInvariant(), word.Upos) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether the cue has a noun of the lexicon as the object of its head, which then says what is done: "issued a warning".</summary>
    private static bool HasNoun(TaggedAttribution tagged, int head, CueLexicon cues)
    {
        var sentence = tagged.Sentence.Sentence;
        return Enumerable.Range(tagged.Cue.Start, tagged.Cue.End - tagged.Cue.Start)
            .Any(i => sentence.Words[i] is { Upos: UniversalPos.Noun, Relation: "obj" } word && tagged.Sentence.Head[i] == head && cues.Find(word.Lemma.ToLowerInvariant(), UniversalPos.Noun) is not null);
    }

    /// <summary>The cue as it is written, lower case: adjectives stand in the lexicon as participles and with hyphens.</summary>
    private static string WrittenForm(TaggedAttribution tagged, string text) => tagged.CueSpan.In(text).ToLowerInvariant();

    private static Cue? AtHead(TaggedAttribution tagged, int head, CueLexicon cues, string text)
    {
        var sentence = tagged.Sentence.Sentence;
        string lemma = sentence.Words[head].Lemma.ToLowerInvariant();
        var pos = sentence.Words[head].Upos;
        if (sentence.Words[head].Relation == "amod" && cues.Find(WrittenForm(tagged, text), UniversalPos.Adjective) is { } modifier)
        {
            return modifier;
        }

        for (int length = Math.Min(LongestParticle, tagged.Cue.End - head - 1); length > 0; length--)
        {
            string particle = string.Join(' ', Enumerable.Range(head + 1, length).Select(i => sentence.Tokens[i].Span.In(text).ToLowerInvariant()));
            if (cues.Find(lemma, pos, particle) is { } whole && whole.Words.Length > 1)
            {
                return whole;
            }
        }

        return cues.Find(lemma, pos);
    }
}
