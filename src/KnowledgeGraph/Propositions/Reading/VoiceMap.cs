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
    /// <param name="parsed">The same with its syntactic words.</param>
    /// <param name="touching">The attributions with a span in it.</param>
    /// <param name="functionWords">Tells adverbs.</param>
    public VoiceMap(string text, Sentence sentence, Sentence parsed, IEnumerable<Attribution> touching, FunctionWords functionWords)
    {
        _text = text;
        _functionWords = functionWords;
        Sentence = sentence;
        _voices = new Attribution?[sentence.Tokens.Length];
        _reporting = new bool[sentence.Tokens.Length];
        Attribution[] attributions = [.. touching.Where(a => !IsModifier(a, parsed))];
        Named = [.. touching.Except(attributions)];
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

        if (!parsed.Words.IsEmpty)
        {
            GoOnWithContents(parsed);
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The attributions whose cue is an adjective of what it names ("the alleged leader"): they state nothing, and their words stay with the voice around.</summary>
    public ImmutableArray<Attribution> Named { get; }

    /// <summary>The voices that speak in the sentence, in order of their first token; null is the article.</summary>
    public IEnumerable<Attribution?> Voices => _voices.Distinct<Attribution?>(ReferenceEqualityComparer.Instance);

    /// <summary>Indices of the tokens that <paramref name="voice"/> says, without those that only say who reports what.</summary>
    public ImmutableArray<int> TokensOf(Attribution? voice)
    {
        var tokens = ImmutableArray.CreateBuilder<int>(_voices.Length);
        for (int i = 0; i < _voices.Length; i++)
        {
            if (ReferenceEquals(_voices[i], voice) && !_reporting[i])
            {
                tokens.Add(i);
            }
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>The voice that says the word at <paramref name="index"/> of the text, also of a source in its words.</summary>
    public Attribution? VoiceAt(int index) => _voices[Math.Max(0, Sentence.FirstTokenFrom(index + 1) - 1)];

    /// <summary>Whether one voice says all of <paramref name="span"/>.</summary>
    public bool IsOneVoice(TextSpan span)
    {
        bool one = true;
        Paint(span, i => one &= ReferenceEquals(_voices[i], VoiceAt(span.Start)));
        return one;
    }

    private static bool IsModifier(Attribution attribution, Sentence parsed)
    {
        int cue = attribution.Cue.Length == 1 ? Array.FindIndex([.. parsed.Tokens], t => t.Span == attribution.Cue[0]) : -1;
        return cue >= 0 && cue < parsed.Words.Length && parsed.Words[cue] is { Relation: "amod", Head: >= 0 and var noun } && attribution.Content.Any(c => c.Contains(parsed.Tokens[noun].Span));
    }

    /// <summary>
    /// Words right after a content that the parse makes part of a phrase in it are said by the same voice, where the attribution leaves them out
    /// ("said it had hit militants | of the group").
    /// </summary>
    private void GoOnWithContents(Sentence parsed)
    {
        int[] holder = Holders(parsed);
        for (int t = 1; t < parsed.Tokens.Length; t++)
        {
            int before = holder[t - 1], at = holder[t];
            if (before < 0 || at < 0 || at == before || _voices[before] is not { } voice || _reporting[before] || _reporting[at] || !ReferenceEquals(_voices[at], voice.Parent))
            {
                continue;
            }

            int head = t;
            while (parsed.Words[head].Head > head)
            {
                head = parsed.Words[head].Head;
            }

            int governor = parsed.Words[head].Head;
            bool isPhrase = governor >= 0 && parsed.Words[head].Relation is "nmod" or "obl" or "obj" or "flat" or "nummod" or "compound" or "fixed";
            if (isPhrase && holder[governor] >= 0 && ReferenceEquals(_voices[holder[governor]], voice) && !Enumerable.Range(t, head - t + 1).Any(i => holder[i] >= 0 && _reporting[holder[i]]))
            {
                for (int i = t; i <= head; i++)
                {
                    _voices[holder[i] < 0 ? at : holder[i]] = voice;
                }
            }
        }
    }

    /// <summary>The written word that holds each syntactic word, or −1.</summary>
    private int[] Holders(Sentence parsed)
    {
        int[] holders = new int[parsed.Tokens.Length];
        for (int t = 0; t < holders.Length; t++)
        {
            int at = Sentence.FirstTokenFrom(parsed.Tokens[t].Span.Start + 1) - 1;
            holders[t] = at >= 0 && Sentence.Tokens[at].Span.Contains(parsed.Tokens[t].Span) ? at : -1;
        }

        return holders;
    }

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
        for (int i = Sentence.FirstTokenFrom(gap.Start); i < tokens.Length && tokens[i].Span.End <= gap.End; i++)
        {
            string word = tokens[i].Span.In(_text).ToLowerInvariant();
            bool passes = !char.IsLetterOrDigit(word[0]) || word.EndsWith("ly", StringComparison.Ordinal)
                || _functionWords.ClassOf(word) is WordClass.Adverb or WordClass.Relative or WordClass.Negation or WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal;
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
        for (int i = Sentence.FirstTokenFrom(span.Start); i < tokens.Length && tokens[i].Span.End <= span.End; i++)
        {
            paint(i);
        }
    }
}
