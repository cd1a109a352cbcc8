using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>Completes cues that are the beginning of a phrase of the lexicon: "claimed" of "claimed responsibility", "goes" of "goes on record".</summary>
internal sealed class FixedPhrase(CueLexicon cues, string text)
{
    private const int LongestTail = 3;

    /// <summary>The cue with the words after it that make it a phrase of the lexicon; the cue itself where none do.</summary>
    public CueSpan Complete(SentenceSyntax s, CueSpan cue)
    {
        int head = cue.HeadIn(s);
        var word = s.Sentence.Words[head];
        if (word.Upos != UniversalPos.Verb || head != cue.End - 1)
        {
            return cue;
        }

        for (int length = Math.Min(LongestTail, s.Count - cue.End); length > 0; length--)
        {
            if (s.Sentence.Words[cue.End + length - 1].Xpos == "TO" && cue.End + length < s.Count && s.Sentence.Words[cue.End + length].Upos == UniversalPos.Verb)
            {
                continue;
            }

            string tail = string.Join(' ', Enumerable.Range(cue.End, length).Select(i => s.Sentence.Tokens[i].Span.In(text).ToLowerInvariant()));
            if (cues.Find(word.Lemma.ToLowerInvariant(), UniversalPos.Verb, tail) is { } phrase && phrase.Words.Length == length + 1)
            {
                return cue with { End = cue.End + length };
            }
        }

        return cue;
    }
}
