using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Peers;

/// <summary>Runs the scripts beside this file under Node.js, with the packages of <c>package-lock.json</c>.</summary>
internal static class NodePeer
{
    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>Runs a script; fails the test with its standard error where it exits other than zero.</summary>
    public static string Run(string script, params string[] arguments)
    {
        var (exitCode, output, errors) = TryRun(script, arguments);
        Assert.That(exitCode, Is.Zero, $"{script}: {errors}");
        return output;
    }

    /// <summary>Runs a script and returns its exit code and what it printed.</summary>
    public static (int ExitCode, string Output, string Errors) TryRun(string script, params string[] arguments) =>
        Start("node", Folder.Value, [Path.Combine(Folder.Value, script), .. arguments]);

    private static string Install()
    {
        string folder = Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Conformance", "Peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oxigraph")))
        {
            var (exitCode, _, errors) = Start("npm", folder, ["ci"]);
            Assert.That(exitCode, Is.Zero, $"npm ci: {errors}");
        }

        return folder;
    }

    private static (int ExitCode, string Output, string Errors) Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"Skipped: '{program}' is not installed.");
            throw;
        }
    }
}
