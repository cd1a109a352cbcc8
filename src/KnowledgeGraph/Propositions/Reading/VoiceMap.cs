using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Which voice says each token of a sentence: the innermost attribution whose content holds it, or the article.</summary>
internal sealed class VoiceMap
{
    private const int FarthestContent = 200;

    private readonly string _text;
    private readonly FunctionWords _functionWords;
    private readonly Attribution?[] _voices;
    private readonly bool[] _reporting;

    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="touching">The attributions with a span in it.</param>
    /// <param name="functionWords">Tells adverbs.</param>
    public VoiceMap(string text, Sentence sentence, IEnumerable<Attribution> touching, FunctionWords functionWords)
    {
        _text = text;
        _functionWords = functionWords;
        Sentence = sentence;
        _voices = new Attribution?[sentence.Tokens.Length];
        _reporting = new bool[sentence.Tokens.Length];
        Attribution[] attributions = [.. touching];
        var pieces = attributions.SelectMany(a => a.Content.Select(c => (Span: WithoutComplementizer(c), Voice: a))).OrderByDescending(p => p.Span.Length).ThenBy(p => p.Span.Start);
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
    private IEnumerable<TextSpan> SourceAndCue(Attribution attribution)
    {
        TextSpan[] sorted = [.. attribution.Cue.Concat(attribution.Source).Order()];
        for (int i = 0; i < sorted.Length; i++)
        {
            bool joins = i + 1 < sorted.Length && sorted[i].End <= sorted[i + 1].Start && OnlyAdverbsIn(new TextSpan(sorted[i].End, sorted[i + 1].Start));
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

    private bool OnlyAdverbsIn(TextSpan gap)
    {
        var tokens = Sentence.Tokens;
        for (int i = FirstTokenAt(gap.Start); i < tokens.Length && tokens[i].Span.End <= gap.End; i++)
        {
            string word = tokens[i].Span.In(_text).ToLowerInvariant();
            bool passes = !char.IsLetterOrDigit(word[0]) || word.EndsWith("ly", StringComparison.Ordinal)
                || _functionWords.ClassOf(word) is WordClass.Adverb or WordClass.Relative or WordClass.Negation;
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A content without the "that" before its clause, which says nothing.</summary>
    private TextSpan WithoutComplementizer(TextSpan content)
    {
        const string That = "that ";
        var rest = content.SpanIn(_text);
        return rest.StartsWith(That, StringComparison.OrdinalIgnoreCase) && rest.Length > That.Length
            ? new TextSpan(content.Start + That.Length, content.End).Trim(_text)
            : content;
    }

    /// <summary>"that" and the person addressed, which say nothing.</summary>
    private IEnumerable<TextSpan> BetweenCueAndContent(Attribution attribution)
    {
        int from = attribution.Cue[^1].End;
        foreach (var content in attribution.Content.Select(WithoutComplementizer))
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
        for (int i = FirstTokenAt(span.Start); i < tokens.Length && tokens[i].Span.End <= span.End; i++)
        {
            paint(i);
        }
    }

    private int FirstTokenAt(int start)
    {
        var tokens = Sentence.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
