using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Which voice says each token of a sentence: the innermost attribution whose content holds it, or the article.</summary>
internal sealed class VoiceMap
{
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
            foreach (var span in attribution.Cue.Concat(attribution.Source))
            {
                Paint(span, i => _reporting[i] |= ReferenceEquals(_voices[i], attribution.Parent));
            }
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The voices that speak in the sentence, in order of their first token; null is the article.</summary>
    public IEnumerable<Attribution?> Voices => _voices.Distinct<Attribution?>(ReferenceEqualityComparer.Instance);

    /// <summary>Indices of the tokens that <paramref name="voice"/> says, without those that are source or cue of what it reports.</summary>
    public ImmutableArray<int> TokensOf(Attribution? voice) =>
        [.. Enumerable.Range(0, _voices.Length).Where(i => ReferenceEquals(_voices[i], voice) && !_reporting[i])];

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
