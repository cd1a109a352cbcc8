namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Something to read: a file, or standard input.</summary>
/// <param name="Path">The path as the user gave or as it was found; <c>-</c> is standard input.</param>
internal sealed record InputSource(string Path)
{
    public const string StandardInput = "-";

    /// <summary>What an article from here is called where it names no title itself.</summary>
    public string Name => Path == StandardInput ? "standard input" : System.IO.Path.GetFileNameWithoutExtension(Path).Replace('_', ' ');

    /// <summary>How messages call it.</summary>
    public string Place => Path == StandardInput ? "standard input" : Path;

    /// <summary>Opens it for reading.</summary>
    /// <exception cref="InputException">It cannot be opened.</exception>
    public Stream Open()
    {
        try
        {
            return Path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Place, e.Message);
        }
    }

    /// <summary>Reads all of it, but no more than <paramref name="limit"/> + 1 bytes.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public byte[] Read(int limit, CancellationToken cancellation)
    {
        using var stream = Open();
        var bytes = new MemoryStream();
        byte[] buffer = new byte[81920];
        try
        {
            int read;
            while (bytes.Length <= limit && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, limit + 1 - bytes.Length))) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                bytes.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Place, e.Message);
        }

        return bytes.ToArray();
    }
}
