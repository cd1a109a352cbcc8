using System.Collections.Immutable;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Mentions;

namespace KnowledgeGraph.Claims;

/// <summary>The quotations among attributions.</summary>
internal static class Speeches
{
    /// <summary>What the attributions give as the words of a source that the text names; of mixed content, what stands between quotation marks.</summary>
    public static IEnumerable<Speech> In(string text, ImmutableArray<Attribution> attributions) =>
        attributions.Where(a => a.Quote != QuoteForm.Indirect && !a.Source.IsEmpty)
            .Select(a => new Speech(new TextSpan(a.Source[0].Start, a.Source[^1].End), a.Quote == QuoteForm.Direct ? a.Content : Quotation.SpansIn(text, a.Content)))
            .Where(s => !s.Content.IsEmpty);
}
