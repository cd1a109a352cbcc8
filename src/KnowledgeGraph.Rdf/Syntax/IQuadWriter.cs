namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>
/// Writes quads to a stream in one RDF syntax, as UTF-8 without a byte order mark, lines ending in LF. The same quads in the
/// same order give the same bytes. The stream stays the caller's: it is written to, flushed on completion, never closed.
/// </summary>
public interface IQuadWriter : IDisposable
{
    /// <summary>Writes a quad after those before it.</summary>
    /// <exception cref="ObjectDisposedException">The document is complete.</exception>
    void Write(in Quad quad);

    /// <summary>Ends the document; <see cref="IDisposable.Dispose"/> does so too. Doing it again has no effect.</summary>
    void Complete();
}
