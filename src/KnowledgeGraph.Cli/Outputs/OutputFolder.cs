namespace KnowledgeGraph.Cli.Outputs;

/// <summary>The folder that files are written to.</summary>
internal static class OutputFolder
{
    /// <summary>Makes <paramref name="path"/> and the folders above it where they are not there.</summary>
    /// <exception cref="InputOutputException">It cannot be made.</exception>
    public static void Make(string path)
    {
        for (string? above = path; !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                throw new InputOutputException(path, $"cannot be made: {above} is not a folder");
            }
        }

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (InputOutputException.IsCausedBy(e))
        {
            throw new InputOutputException(path, $"cannot be made: {InputOutputException.ReasonOf(e)}");
        }
    }
}
