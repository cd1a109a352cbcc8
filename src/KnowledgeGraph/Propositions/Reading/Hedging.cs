using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>How sure and how actual words are by the hedges among them.</summary>
internal static class Hedging
{
    /// <summary>The least certainty and the least actual world that any hedge gives which begins in <paramref name="range"/> ("<b>aims</b> to").</summary>
    public static (Certainty Certainty, Reality Reality) Of(SentenceView view, TokenRange range) => Of(view, range.ToArray());

    /// <summary>The same for words that need not stand side by side.</summary>
    public static (Certainty Certainty, Reality Reality) Of(SentenceView view, ReadOnlySpan<int> words)
    {
        var certainty = Certainty.Certain;
        var reality = Reality.Actual;
        int next = 0;
        foreach (int i in words)
        {
            if (i < next || view.Is(i, WordClass.Time) || view.Lexicon.Hedges.StartOf(view.Words[i..]) is not { } hedge)
            {
                continue;
            }

            certainty = hedge.Certainty > certainty ? hedge.Certainty : certainty;
            reality = hedge.Reality > reality ? hedge.Reality : reality;
            next = i + hedge.Words.Length;
        }

        return (certainty, reality);
    }
}
