using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Reading;

/// <summary>Finds which attributions reach into which sentences.</summary>
internal static class SentenceAttributions
{
    /// <summary>The attributions that each sentence has a cue or content of, in their order.</summary>
    public static List<Attribution>[] BySentence(Document document, ImmutableArray<Attribution> attributions)
    {
        var sentences = document.Sentences;
        int[] starts = [.. sentences.Select(s => s.Span.Start)];
        var touching = new List<Attribution>[sentences.Length];
        for (int s = 0; s < touching.Length; s++)
        {
            touching[s] = [];
        }

        foreach (var attribution in attributions)
        {
            foreach (var span in attribution.Cue.Concat(attribution.Content))
            {
                int s = Array.BinarySearch(starts, span.Start);
                for (s = s < 0 ? ~s - 1 : s; s < sentences.Length && s >= 0 && sentences[s].Span.Start < span.End; s++)
                {
                    if (sentences[s].Span.Overlaps(span) && (touching[s].Count == 0 || !ReferenceEquals(touching[s][^1], attribution)))
                    {
                        touching[s].Add(attribution);
                    }
                }
            }
        }

        return touching;
    }
}
