using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>A program that ran to its end.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Seconds">How long it ran.</param>
/// <param name="PeakBytes">The most physical memory it had, as far as the last look at it shows.</param>
internal sealed record MeasuredProcess(string Output, double Seconds, long PeakBytes)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program; throws where it exits other than zero. Its messages go to standard error.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="setting">An environment variable, or null.</param>
    /// <param name="keepOutput">Whether its output is kept; otherwise it is taken and dropped.</param>
    public static MeasuredProcess Run(string program, IEnumerable<string> arguments, string? setting = null, bool keepOutput = true)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        if (setting is not null)
        {
            start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        var running = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = keepOutput ? process.StandardOutput.ReadToEndAsync() : DropAsync(process.StandardOutput.BaseStream);
        long peak = 0;
        while (!process.WaitForExit(Look))
        {
            peak = Math.Max(peak, Peak(process));
        }

        double seconds = running.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new(output.GetAwaiter().GetResult(), seconds, peak)
            : throw new InvalidOperationException($"{program} exited with {process.ExitCode}");
    }

    /// <summary>The most memory so far; 0 where the process has just ended.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static async Task<string> DropAsync(Stream output)
    {
        await output.CopyToAsync(Stream.Null);
        return "";
    }
}
