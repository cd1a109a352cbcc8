using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions.Reading;

/// <summary>Tells whether an attribution itself is negated ("did not say", "never claimed", "made no mention", "neither side has said").</summary>
internal static class Negation
{
    /// <summary>Whether a negating word belongs to the cue, its head or the verbs that govern the head inside the cue, or the source is none.</summary>
    public static bool IsIn(TaggedAttribution tagged)
    {
        var s = tagged.Sentence;
        int head = tagged.Cue.HeadIn(s);
        for (int i = s.First[head]; i <= s.Last[head]; i++)
        {
            bool belongs = tagged.Cue.Contains(i) || s.Head[i] == head || s.Head[i] >= 0 && s.Head[i] != i && tagged.Cue.Contains(s.Head[i]);
            bool isContent = tagged.Content.Any(c => c.Contains(s.Sentence.Tokens[i].Span));
            if (belongs && !isContent && Negates(s.Sentence.Words[i]) || i == s.Subject[head] && HasNo(s, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Negates(Word word) =>
        word.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "nor" || word.Lemma.Equals("no", StringComparison.OrdinalIgnoreCase) && word.Upos == UniversalPos.Determiner;

    private static bool HasNo(SentenceSyntax s, int subject)
    {
        for (int i = s.First[subject]; i <= subject; i++)
        {
            if (s.Sentence.Words[i].Lemma.ToLowerInvariant() is "no" or "neither" or "nobody" or "none" && (i == subject || s.Head[i] == subject))
            {
                return true;
            }
        }

        return false;
    }
}
