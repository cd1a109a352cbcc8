using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Attributions;

/// <summary>Finds who says what in running text.</summary>
public interface IAttributionExtractor
{
    /// <summary>The attributions of <paramref name="document"/>, by the first character of their cue; a parent is an element of the same array.</summary>
    ImmutableArray<Attribution> Extract(Document document);
}
