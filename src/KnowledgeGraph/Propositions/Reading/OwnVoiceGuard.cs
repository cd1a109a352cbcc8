using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>
/// The rule that keeps what may be somebody's claim out of the article's flat voice: words that hold a cue or a quotation mark which no attribution covers are
/// at most probable, so that they are never asserted as plain fact.
/// </summary>
internal static class OwnVoiceGuard
{
    private const CueFrames Reporting =
        CueFrames.That | CueFrames.Zero | CueFrames.Passive | CueFrames.Whether | CueFrames.Of | CueFrames.As | CueFrames.Responsibility;

    /// <summary>The most certainty that the article can be said to have of <paramref name="words"/>, which no attribution covers.</summary>
    public static Certainty Ceiling(SentenceView words) =>
        HasQuotation(words) || HasCue(words) || HasCueNoun(words) || HasCuePhrase(words) ? Certainty.Probable : Certainty.Certain;

    private static bool HasQuotation(SentenceView words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words.QuotationAt(i) >= 0 || words.Word(i) is "\"" or "“" or "”" or "«" or "»")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCue(SentenceView words)
    {
        foreach (var cue in CueFinder.Find(words))
        {
            bool opensClause = words.Word(cue.Group.End) is "that" or "whether" or "if" or "how" or "why";
            if (cue.Cue.Takes(Reporting) && (opensClause || !cue.Cue.Takes(CueFrames.Literal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCueNoun(SentenceView words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Lexicon.Cues.NounOf(words.Word(i)) is not null && words.Word(i + 1) is "that" or "of")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCuePhrase(SentenceView words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            foreach (var phrase in words.Lexicon.Cues.PhrasesFrom(words.Word(i)))
            {
                if (i + phrase.Words.Length <= words.Count && words.Words.Slice(i, phrase.Words.Length).SequenceEqual(phrase.Words.AsSpan()))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
