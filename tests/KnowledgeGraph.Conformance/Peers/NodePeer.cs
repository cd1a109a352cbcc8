namespace KnowledgeGraph.Conformance.Peers;

/// <summary>Runs the scripts beside this file under Node.js, with the packages of <c>package-lock.json</c>.</summary>
internal static class NodePeer
{
    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>Runs a script; fails the test with its standard error where it exits other than zero.</summary>
    public static string Run(string script, params string[] arguments) => ExternalProgram.Run("node", Folder.Value, Arguments(script, arguments));

    /// <summary>Runs a script and returns its exit code and what it printed.</summary>
    public static (int ExitCode, string Output, string Errors) TryRun(string script, params string[] arguments) =>
        ExternalProgram.Start("node", Folder.Value, Arguments(script, arguments));

    private static string[] Arguments(string script, string[] arguments) => [Path.Combine(Folder.Value, script), .. arguments];

    private static string Install()
    {
        string folder = Repository.At("tests", "KnowledgeGraph.Conformance", "Peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oxigraph")))
        {
            ExternalProgram.Run("npm", folder, "ci");
        }

        return folder;
    }
}
