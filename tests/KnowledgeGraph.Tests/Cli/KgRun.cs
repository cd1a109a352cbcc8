using System.Diagnostics;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>How a run of <c>kg</c> ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">The lines of standard output.</param>
/// <param name="Messages">The lines of standard error.</param>
/// <param name="PeakMemory">The most memory it held, in bytes; 0 where the system does not tell.</param>
internal sealed record KgRun(int ExitCode, string[] Output, string[] Messages, long PeakMemory)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    /// <summary>Waits for the end of <paramref name="process"/>, which is given <paramref name="input"/> to read.</summary>
    public static KgRun Of(Process process, string input = "")
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var messages = process.StandardError.ReadToEndAsync();
            using (process.StandardInput)
            {
                process.StandardInput.Write(input);
            }

            long peak = 0;
            for (var clock = Stopwatch.StartNew(); !process.WaitForExit(5);)
            {
                peak = Math.Max(peak, PeakOf(process));
                if (clock.Elapsed > Deadline)
                {
                    process.Kill(entireProcessTree: true);
                }
            }

            process.WaitForExit();
            return new KgRun(process.ExitCode, Lines(output.Result), Lines(messages.Result), peak);
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static long PeakOf(Process process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
