namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Something to read: a file, or standard input.</summary>
/// <param name="Path">The path as the user gave it or as it was found; <c>-</c> is standard input.</param>
internal sealed record InputSource(string Path)
{
    /// <summary>The argument that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What an article from here is called where it names no title itself.</summary>
    public string Name => Path == StandardInput ? Place : System.IO.Path.GetFileNameWithoutExtension(Path).Replace('_', ' ');

    /// <summary>How messages call it.</summary>
    public string Place => Path == StandardInput ? "standard input" : Path;

    /// <summary>What it holds, by its name.</summary>
    public InputForm UsualForm => Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? InputForm.JsonLines : InputForm.Article;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="InputOutputException">It cannot be opened.</exception>
    public Stream Open()
    {
        try
        {
            return Path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(Path);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            throw new InputOutputException(Place, e);
        }
    }

    /// <summary>Reads on in <paramref name="stream"/>, which <see cref="Open"/> gave.</summary>
    /// <returns>The number of bytes that were read; 0 at the end.</returns>
    /// <exception cref="InputOutputException">It cannot be read.</exception>
    public int Read(Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            throw new InputOutputException(Place, e);
        }
    }

    /// <summary>Reads all of it, but no more than <paramref name="limit"/> + 1 bytes.</summary>
    /// <exception cref="InputOutputException">It cannot be read.</exception>
    public byte[] Read(int limit, CancellationToken cancellation)
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = Read(stream, buffer.AsSpan(0, (int)Math.Min(buffer.Length, limit + 1 - bytes.Length)))) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
