using KnowledgeGraph.Cli.Outputs;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Finds the inputs that the arguments of a command name. What cannot be found is reported.</summary>
/// <param name="report">Where that is reported.</param>
/// <param name="extensions">The extensions of the files that are read in a folder.</param>
internal sealed class InputFinder(Report report, IReadOnlyList<string> extensions)
{
    private static readonly string[] WebSchemes = ["http://", "https://"];

    private readonly List<InputSource> _found = [];

    /// <summary>The inputs in the order of the arguments; those of a folder by path.</summary>
    public IReadOnlyList<InputSource> Found => _found;

    /// <summary>The names of files that have one of <paramref name="extensions"/>.</summary>
    public static string Patterns(IReadOnlyList<string> extensions) => string.Join(", ", extensions.Select(e => "*" + e));

    /// <summary>Adds what <paramref name="argument"/> names: a file, standard input, or all articles in a folder and the folders below it.</summary>
    public void Add(string argument)
    {
        if (WebSchemes.Any(s => argument.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            report.Error($"{argument}: web pages are not fetched; save the page as text and give the file");
        }
        else if (Directory.Exists(argument))
        {
            AddFolder(argument);
        }
        else if (argument == InputSource.StandardInput || File.Exists(argument))
        {
            _found.Add(new InputSource(argument));
        }
        else
        {
            report.Error($"{(argument.Length > 0 ? argument : "''")}: no such file or folder");
        }
    }

    private void AddFolder(string root)
    {
        var files = new List<string>();
        bool allRead = true;
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? folder))
        {
            try
            {
                var entries = new DirectoryInfo(folder).GetFileSystemInfos().Where(e => e.Name[0] != '.').ToLookup(e => e is DirectoryInfo);
                files.AddRange(entries[false].Where(f => extensions.Contains(f.Extension, StringComparer.OrdinalIgnoreCase)).Select(f => Path.Combine(folder, f.Name)));
                foreach (var below in entries[true].Where(e => e.LinkTarget is null))
                {
                    folders.Push(Path.Combine(folder, below.Name));
                }
            }
            catch (Exception e) when (InputOutputException.IsCausedBy(e))
            {
                allRead = false;
                report.Error($"{folder}: {InputOutputException.ReasonOf(e)}");
            }
        }

        if (files.Count == 0 && allRead)
        {
            report.Error($"{root}: no articles in the folder ({Patterns(extensions)})");
        }

        _found.AddRange(files.Order(StringComparer.Ordinal).Select(f => new InputSource(f)));
    }
}
