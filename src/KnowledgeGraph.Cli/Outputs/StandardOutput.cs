using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Cli.Outputs;

/// <summary>Standard output as bytes. Unlike the framework's stream it says when its reader has gone.</summary>
internal sealed class StandardOutput : IDisposable
{
    private readonly Stream _stream = Open();

    /// <summary>Writes <paramref name="bytes"/>.</summary>
    /// <exception cref="StandardOutputException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream.Write(bytes);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            throw new StandardOutputException(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    /// <summary>The console's stream passes over a closed pipe in silence; a file stream does not, but keeps a position of its own in a file that others write to.</summary>
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            throw new StandardOutputException(e);
        }
    }
}
