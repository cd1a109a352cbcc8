using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Graph;

/// <summary>Runs the independent tools that are no Node.js packages: serdi, rapper, RDFLib, Apache Jena.</summary>
internal static class Peer
{
    private const int NotInstalled = 127;

    /// <summary>Runs a program; ignores the test where it is not installed, fails it where it exits other than zero.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (exitCode, output, errors) = Start(program, arguments);
        if (exitCode == NotInstalled)
        {
            Assert.Ignore($"Skipped: {errors.Trim()}.");
        }

        Assert.That(exitCode, Is.Zero, $"{program}: {errors}");
        return output;
    }

    /// <summary>Runs RDFLib's script on the system's Python, which is the one that Debian's package serves.</summary>
    public static string Python(string script, params string[] arguments) => Run("/usr/bin/python3", [Script(script), .. arguments]);

    /// <summary>Runs a command of Apache Jena.</summary>
    public static string Jena(string command, params string[] arguments) => Run("bash", [Script("jena.sh"), command, .. arguments]);

    private static string Script(string name) => Repository.At("tests", "KnowledgeGraph.Conformance", "Peers", name);

    private static (int ExitCode, string Output, string Errors) Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
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
            return (NotInstalled, "", $"{program} is not installed");
        }
    }
}
