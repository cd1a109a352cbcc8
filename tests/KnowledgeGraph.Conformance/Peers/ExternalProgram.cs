using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Peers;

/// <summary>Runs programs that other people wrote.</summary>
internal static class ExternalProgram
{
    private const int NotInstalled = 127;

    /// <summary>Runs a program; ignores the test where it, or a tool that it says to need by exiting with 127, is not installed.</summary>
    public static (int ExitCode, string Output, string Errors) Start(string program, string folder, params string[] arguments)
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
            if (process.ExitCode == NotInstalled)
            {
                Assert.Ignore($"Skipped: {errors.Result.Trim()}.");
            }

            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"Skipped: {program} is not installed.");
            throw;
        }
    }

    /// <summary>Runs a program and gives what it printed; fails the test where it exits other than zero.</summary>
    public static string Run(string program, string folder, params string[] arguments)
    {
        var (exitCode, output, errors) = Start(program, folder, arguments);
        Assert.That(exitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}: {errors}");
        return output;
    }
}
