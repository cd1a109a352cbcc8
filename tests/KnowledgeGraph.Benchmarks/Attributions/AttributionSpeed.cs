using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Attributions;
using KnowledgeGraph.Benchmarks.Language;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Benchmarks.Attributions;

/// <summary>
/// What finding attributions adds to the time of the language engine, on one thread of one process: both are timed on each piece of the text in turn,
/// so that whatever slows the machine slows both.
/// </summary>
internal sealed class AttributionSpeed
{
    private readonly string _text;
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax = SyntaxAnalyzer.Create();
    private readonly AttributionExtractor _attributions = new AttributionExtractor();

    private AttributionSpeed(string text) => _text = text;

    /// <summary>Prints the ratio, and the pass it comes from.</summary>
    /// <param name="text">A text file.</param>
    /// <param name="passes">How many passes are timed, after one that is not; the ratio in the middle is given.</param>
    public static void Measure(string text, int passes)
    {
        var speed = new AttributionSpeed(text);
        speed.MakePass();
        Pass[] all = [.. Enumerable.Range(0, passes).Select(_ => speed.MakePass()).OrderBy(p => p.Ratio)];
        var median = all[passes / 2];
        Write($"{median.Words:N0} words, {median.Attributions:N0} attributions; 1 thread, {passes} passes, .NET {Environment.Version}");
        Write($"");
        Write($"| what | seconds | words/s | µs a word |");
        Write($"|---|---|---|---|");
        Row("language engine", median.Analysis, median.Words);
        Row("attributions", median.Extraction, median.Words);
        Write($"");
        Write($"attributions add {100 * median.Ratio:F1} % to the engine's time (least {100 * all[0].Ratio:F1} %, most {100 * all[^1].Ratio:F1} %)");
    }

    private Pass MakePass()
    {
        var analysis = new Stopwatch();
        var extraction = new Stopwatch();
        long words = 0, attributions = 0;
        foreach (string piece in TextPieces.In(_text))
        {
            analysis.Start();
            var document = _syntax.Analyze(_language.Analyze(PlainTextReader.ReadRunningText(piece, "", "")));
            analysis.Stop();
            extraction.Start();
            attributions += _attributions.Extract(document).Length;
            extraction.Stop();
            words += document.Sentences.Sum(s => (long)s.Words.Length);
        }

        return new Pass(words, attributions, analysis.Elapsed, extraction.Elapsed);
    }

    private static void Row(string what, TimeSpan time, long words) =>
        Write($"| {what} | {time.TotalSeconds:F2} | {words / time.TotalSeconds:N0} | {time.TotalMicroseconds / words:F2} |");

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Pass(long Words, long Attributions, TimeSpan Analysis, TimeSpan Extraction)
    {
        /// <summary>The extractor's time as a share of the engine's.</summary>
        public double Ratio => Extraction / Analysis;
    }
}
