using KnowledgeGraph.Attributions.Reading;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>How sure and how actual words are by the hedges among them.</summary>
internal static class Hedging
{
    /// <summary>The least certainty and the least actual world that any hedge gives which begins in <paramref name="range"/> ("<b>aims</b> to").</summary>
    public static (Certainty Certainty, Reality Reality) Of(SentenceView view, TokenRange range)
    {
        var certainty = Certainty.Certain;
        var reality = Reality.Actual;
        for (int i = range.Start; i < range.End;)
        {
            if (view.Is(i, WordClass.Time) || view.Lexicon.Hedges.StartOf(view.Words[i..]) is not { } hedge)
            {
                i++;
                continue;
            }

            certainty = hedge.Certainty > certainty ? hedge.Certainty : certainty;
            reality = hedge.Reality > reality ? hedge.Reality : reality;
            i += hedge.Words.Length;
        }

        return (certainty, reality);
    }
}
