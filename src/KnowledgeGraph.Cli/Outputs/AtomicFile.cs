namespace KnowledgeGraph.Cli.Outputs;

/// <summary>
/// Writes a file beside its final name and renames it when it is whole and on disk, so that a run that is stopped at any moment leaves the old
/// file or the new one, never half of one.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes <paramref name="path"/> by <paramref name="write"/>; where that fails, nothing is left.</summary>
    /// <exception cref="InputOutputException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string partial = Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.partial");
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            Remove(partial);
            throw new InputOutputException(path, $"cannot be written: {InputOutputException.ReasonOf(e)}");
        }
        catch
        {
            Remove(partial);
            throw;
        }
    }

    private static void Remove(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            // The failure that led here is reported; that its left-over stays too would only hide it.
        }
    }
}
