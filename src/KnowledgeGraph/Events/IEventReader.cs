using System.Collections.Immutable;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Events;

/// <summary>Finds what a document says that happens. Thread-safe; equal input gives equal output.</summary>
public interface IEventReader
{
    /// <summary>The mentions of events in the running text of a parsed document, in its order.</summary>
    ImmutableArray<EventMention> Read(Document document);
}
