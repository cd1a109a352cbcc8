using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Mentions;

/// <summary>Which phrases stand between quotation marks, and whose words these are.</summary>
internal sealed class Quotations
{
    private const int None = -1, DeepestNesting = 4;

    private readonly ImmutableArray<(TextSpan Span, int Speech)> _pieces;
    private readonly ReferentBuilder?[] _speakers;

    /// <summary>The pieces of <paramref name="speeches"/>.</summary>
    public Quotations(ImmutableArray<Speech> speeches)
    {
        _pieces = [.. speeches.SelectMany((s, i) => s.Content.Select(c => (Span: c, Speech: i))).OrderBy(p => p.Span)];
        _speakers = new ReferentBuilder?[speeches.Length];
    }

    /// <summary>Lets <paramref name="speaker"/> be the one whose words a speech gives.</summary>
    public void Listen(int speech, ReferentBuilder? speaker) => _speakers[speech] = speaker;

    /// <summary>The speaker of the innermost quotation that a phrase stands in, or null.</summary>
    public ReferentBuilder? SpeakerOf(Phrase phrase) => SpeechAt(phrase) is >= 0 and var speech ? _speakers[speech] : null;

    /// <summary>Whether <paramref name="referent"/> says the words that the phrase stands in, and so calls itself "I".</summary>
    public bool IsSpokenBy(Phrase phrase, ReferentBuilder? referent) => referent is not null && SpeakerOf(phrase) == referent;

    /// <summary>Whether both stand in one quotation, or both in none.</summary>
    public bool AreOnOneSide(Phrase one, Phrase other) => SpeechAt(one) == SpeechAt(other);

    private int SpeechAt(Phrase phrase)
    {
        int at = phrase.Mention.Head.Start, low = 0, high = _pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _pieces[middle].Span.Start <= at ? (middle + 1, high) : (low, middle);
        }

        for (int i = low - 1; i >= Math.Max(0, low - DeepestNesting); i--)
        {
            if (_pieces[i].Span.Contains(at))
            {
                return _pieces[i].Speech;
            }
        }

        return None;
    }
}
