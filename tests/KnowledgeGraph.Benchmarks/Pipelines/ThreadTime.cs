using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Benchmarks.Pipelines;

/// <summary>How long the processor has worked for this thread, which other programs on the machine change little; where only Linux tells, the time that has passed.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuTime = 3;

    /// <summary>The time so far.</summary>
    public static TimeSpan Now =>
        OperatingSystem.IsLinux() && ReadClock(ThreadCpuTime, out var time) == 0 ? new TimeSpan(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick) : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadClock(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
