using System.Globalization;
using KnowledgeGraph.Text.Language;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>
/// The speed of the language engine on a text of any size, as a Markdown table: each row is a process of its own, so that its memory and its first
/// use of the model are measured too. wink-nlp works on the same text, and <c>kg parse</c> is timed as a whole.
/// </summary>
internal static class LanguageSpeed
{
    private const string NoAvx512 = "DOTNET_EnableAVX512=0", NoAvx2 = "DOTNET_EnableAVX2=0";
    private const int All = int.MaxValue, One = 1;

    /// <summary>Prints the table.</summary>
    /// <param name="text">A text file.</param>
    /// <param name="passes">How many passes are timed; the table gives the median.</param>
    public static void Measure(string text, int passes)
    {
        var whole = new LanguageOptions(Path.GetFullPath(text), All, 1, Writes: false, passes);
        var first = Engine(whole, null);
        Write($"{first.Run.Words:N0} words in {first.Run.Sentences:N0} sentences, {new FileInfo(text).Length / 1e6:F1} MB; {Environment.ProcessorCount} processors, .NET {Environment.Version}; model {ModelBytes / 1e6:F1} MB");
        Write($"");
        Write($"| what | words/s | seconds, median (least–most) | load | peak memory |");
        Write($"|---|---|---|---|---|");
        Row("1 thread", first);
        Row("2 threads", Same(first, Engine(whole with { Threads = 2 }, null)));
        Row("1 thread, CoNLL-U written", Same(first, Engine(whole with { Writes = true }, null)));
        Row("2 threads, CoNLL-U written", Same(first, Engine(whole with { Threads = 2, Writes = true }, null)));
        if (first.Run.Instructions == "AVX-512")
        {
            Row("1 thread", Same(first, Engine(whole, NoAvx512)));
            Row("2 threads", Same(first, Engine(whole with { Threads = 2 }, NoAvx512)));
        }

        Row("1 thread, the beginning of the text", Engine(whole with { Pieces = One }, NoAvx2));
        ParseCommand(text, first.Run.Words);
        Wink(text, passes, first.Run.Words);
    }

    private static long ModelBytes
    {
        get
        {
            using var model = typeof(LanguageModel).Assembly.GetManifestResourceStream("KnowledgeGraph.Text.Language.Model.english.kgm")!;
            return model.Length;
        }
    }

    private static (LanguageRun Run, long PeakBytes) Engine(LanguageOptions options, string? setting)
    {
        var process = MeasuredProcess.Run(Environment.ProcessPath!, options.Arguments, setting);
        return (LanguageRun.Parse(process.Output), process.PeakBytes);
    }

    /// <summary><paramref name="other"/>, which must have found the same as <paramref name="first"/>.</summary>
    private static (LanguageRun Run, long PeakBytes) Same((LanguageRun Run, long PeakBytes) first, (LanguageRun Run, long PeakBytes) other) =>
        first.Run.Found == other.Run.Found ? other : throw new InvalidOperationException($"{other.Run} found something else than {first.Run}");

    private static void Row(string what, (LanguageRun Run, long PeakBytes) measured)
    {
        var run = measured.Run;
        Row($"{run.Instructions}, {what}", run.Words, run, measured.PeakBytes);
    }

    private static void Row(string what, long words, LanguageRun run, long peakBytes) =>
        Write($"| {what} | {words / run.Median:N0} | {run.Median:F2} ({run.Seconds.Min():F2}–{run.Seconds.Max():F2}) | {run.LoadSeconds * 1000:F0} ms | {peakBytes / 1e6:F0} MB |");

    private static void ParseCommand(string text, long words)
    {
        var process = MeasuredProcess.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "parse", "--input", "text", text], keepOutput: false);
        Write($"| `kg parse`, whole process | {words / process.Seconds:N0} | {process.Seconds:F2} | | {process.PeakBytes / 1e6:F0} MB |");
    }

    private static void Wink(string text, int passes, long words)
    {
        string folder = Repository.At("tests", "KnowledgeGraph.Benchmarks", "Language", "Peer");
        MeasuredProcess.Run("npm", ["ci", "--silent", "--prefix", folder]);
        var process = MeasuredProcess.Run("node", [Path.Combine(folder, "wink.mjs"), Path.GetFullPath(text), $"{passes}"]);
        var run = LanguageRun.Parse(process.Output);
        Row($"wink-nlp, 1 thread (cuts the text into {run.Words:N0} tokens, {run.Sentences:N0} sentences)", words, run, process.PeakBytes);
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
