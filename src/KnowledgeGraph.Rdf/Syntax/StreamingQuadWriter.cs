namespace KnowledgeGraph.Rdf.Syntax;

/// <summary>A writer that hands on every quad as it comes, and holds one buffer whatever their number.</summary>
public abstract class StreamingQuadWriter : IQuadWriter
{
    private bool complete;

    private protected StreamingQuadWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Output = new Utf8Output(stream);
    }

    private protected Utf8Output Output { get; }

    /// <inheritdoc/>
    public void Write(in Quad quad)
    {
        ObjectDisposedException.ThrowIf(complete, this);
        WriteQuad(quad);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (complete)
        {
            return;
        }

        complete = true;
        try
        {
            End();
            Output.Flush();
        }
        finally
        {
            Output.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Complete();
        GC.SuppressFinalize(this);
    }

    private protected abstract void WriteQuad(in Quad quad);

    /// <summary>Writes what the document needs at its end.</summary>
    private protected abstract void End();
}
