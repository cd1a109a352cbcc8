namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Finds the inputs that the arguments of a command name.</summary>
internal static class InputFinder
{
    private static readonly string[] Extensions = [".txt", ".md"];

    /// <summary>The inputs of <paramref name="argument"/>: a file, standard input, or all articles below a folder, by name.</summary>
    /// <exception cref="InputException">There is no such file, or no article in the folder.</exception>
    public static IReadOnlyList<InputSource> Find(string argument)
    {
        if (argument == InputSource.StandardInput)
        {
            return [new InputSource(argument)];
        }

        if (argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            throw new InputException(argument, "pages are not fetched; save the page as text and give the file");
        }

        if (Directory.Exists(argument))
        {
            return InFolder(argument);
        }

        return File.Exists(argument) ? [new InputSource(argument)] : throw new InputException(argument, "no such file or folder");
    }

    private static List<InputSource> InFolder(string folder)
    {
        List<InputSource> found;
        try
        {
            found = [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(f => new InputSource(f))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, e.Message);
        }

        return found.Count > 0 ? found : throw new InputException(folder, $"holds no articles ({string.Join(", ", Extensions.Select(e => "*" + e))})");
    }
}
