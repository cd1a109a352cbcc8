using System.Collections.Immutable;

namespace KnowledgeGraph.Attributions.Tagging;

/// <summary>The sentences in which the source and the content of a cue are looked for: its own, and those that a quotation leads to.</summary>
/// <param name="Sentences">The sentences in order.</param>
/// <param name="Home">The index among them of the cue's own.</param>
/// <param name="Cue">The cue.</param>
internal sealed record CueWindow(ImmutableArray<SentenceSyntax> Sentences, int Home, CueSpan Cue)
{
    private const int MostBefore = 6, MostAfter = 10;

    /// <summary>The sentence that the cue stands in.</summary>
    public SentenceSyntax HomeSentence => Sentences[Home];

    /// <summary>Number of words of all sentences.</summary>
    public int Count => Sentences.Sum(s => s.Count);

    /// <summary>The window of a cue.</summary>
    /// <param name="sentences">All sentences of the document, those that were not read null.</param>
    /// <param name="cues">The cues of each.</param>
    /// <param name="home">The cue's sentence.</param>
    /// <param name="cue">The cue.</param>
    public static CueWindow Of(IReadOnlyList<SentenceSyntax?> sentences, IReadOnlyList<IReadOnlyList<CueSpan>> cues, int home, CueSpan cue)
    {
        int from = home, to = home;
        while (from > 0 && home - from < MostBefore && sentences[from - 1] is { } before && GoesOn(before, sentences[from]!) && !SpeaksOutside(before, cues[from - 1]))
        {
            from--;
        }

        while (to + 1 < sentences.Count && to - home < MostAfter && sentences[to + 1] is { Count: > 0 } after && after.Quotation[0] >= 0
            && (GoesOn(sentences[to]!, after) || !SpeaksOutside(after, cues[to + 1])))
        {
            to++;
        }

        return new([.. Enumerable.Range(from, to - from + 1).Select(i => sentences[i]!)], home - from, cue);
    }

    /// <summary>Whether one quotation holds the end of a sentence and the beginning of the next.</summary>
    public static bool GoesOn(SentenceSyntax first, SentenceSyntax next) =>
        first.Sentence.Paragraph == next.Sentence.Paragraph && first.Count > 0 && next.Count > 0 && next.Quotation[0] >= 0 && first.Quotation[^1] == next.Quotation[0];

    /// <summary>Whether a sentence has a cue outside quotations: its quotations are then that cue's.</summary>
    private static bool SpeaksOutside(SentenceSyntax sentence, IReadOnlyList<CueSpan> cues) => cues.Any(c => sentence.Quotation[c.Start] < 0);
}
