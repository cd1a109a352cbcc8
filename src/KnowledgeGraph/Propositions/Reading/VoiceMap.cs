using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Which voice says each token of a sentence: the innermost attribution whose content holds it, or the article.</summary>
internal sealed class VoiceMap
{
    private const int FarthestContent = 200;
    private const int FarthestSource = 20;

    private readonly Attribution?[] _voices;
    private readonly bool[] _reporting;

    /// <param name="sentence">The sentence.</param>
    /// <param name="touching">The attributions with a span in it.</param>
    public VoiceMap(Sentence sentence, IEnumerable<Attribution> touching)
    {
        Sentence = sentence;
        _voices = new Attribution?[sentence.Tokens.Length];
        _reporting = new bool[sentence.Tokens.Length];
        Attribution[] attributions = [.. touching];
        var pieces = attributions.SelectMany(a => a.Content.Select(c => (Span: c, Voice: a))).OrderByDescending(p => p.Span.Length).ThenBy(p => p.Span.Start);
        foreach (var (span, voice) in pieces)
        {
            Paint(span, i => _voices[i] = voice);
        }

        foreach (var attribution in attributions)
        {
            foreach (var span in SourceAndCue(attribution).Concat(BetweenCueAndContent(attribution)))
            {
                Paint(span, i => _reporting[i] |= ReferenceEquals(_voices[i], attribution.Parent));
            }
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The voices that speak in the sentence, in order of their first token; null is the article.</summary>
    public IEnumerable<Attribution?> Voices => _voices.Distinct<Attribution?>(ReferenceEqualityComparer.Instance);

    /// <summary>Indices of the tokens that <paramref name="voice"/> says, without those that only say who reports what.</summary>
    public ImmutableArray<int> TokensOf(Attribution? voice) =>
        [.. Enumerable.Range(0, _voices.Length).Where(i => ReferenceEquals(_voices[i], voice) && !_reporting[i])];

    /// <summary>
    /// The cue and the source beside it, adverbs between them included. A source that stands apart is also the subject of something else
    /// ("Iran struck the town, asserting that …") and stays in the voice around.
    /// </summary>
    private static IEnumerable<TextSpan> SourceAndCue(Attribution attribution)
    {
        TextSpan[] sorted = [.. attribution.Cue.Concat(attribution.Source).Order()];
        for (int i = 0; i < sorted.Length; i++)
        {
            bool joins = i + 1 < sorted.Length && sorted[i].End <= sorted[i + 1].Start && sorted[i + 1].Start - sorted[i].End <= FarthestSource;
            if (joins)
            {
                yield return new TextSpan(sorted[i].Start, sorted[i + 1].End);
            }
            else if (attribution.Cue.Contains(sorted[i]))
            {
                yield return sorted[i];
            }
        }
    }

    /// <summary>"that" and the person addressed, which are neither cue nor content.</summary>
    private static IEnumerable<TextSpan> BetweenCueAndContent(Attribution attribution)
    {
        int from = attribution.Cue[^1].End;
        foreach (var content in attribution.Content)
        {
            if (content.Start > from)
            {
                return content.Start - from <= FarthestContent ? [new TextSpan(from, content.Start)] : [];
            }
        }

        return [];
    }

    private void Paint(TextSpan span, Action<int> paint)
    {
        var tokens = Sentence.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < tokens.Length && tokens[i].Span.End <= span.End; i++)
        {
            paint(i);
        }
    }
}
