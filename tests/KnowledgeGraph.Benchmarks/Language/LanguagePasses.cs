using System.Buffers;
using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Benchmarks.Language;

/// <summary>Passes over a text in this process: raw text in, and everything out that the language engine finds.</summary>
internal sealed class LanguagePasses
{
    private readonly LanguageOptions _options;
    private readonly LanguageAnalyzer _language = new();
    private readonly SyntaxAnalyzer _syntax;

    private LanguagePasses(LanguageOptions options, SyntaxAnalyzer syntax) => (_options, _syntax) = (options, syntax);

    /// <summary>Makes the passes and prints a <see cref="LanguageRun"/>. To be the first thing that a process does.</summary>
    public static void Run(LanguageOptions options)
    {
        var loading = Stopwatch.StartNew();
        var syntax = SyntaxAnalyzer.Create();
        double load = loading.Elapsed.TotalSeconds;

        var passes = new LanguagePasses(options, syntax);
        var found = passes.Pass();
        double[] seconds = new double[options.Passes];
        for (int i = 0; i < seconds.Length; i++)
        {
            var passing = Stopwatch.StartNew();
            passes.Pass();
            seconds[i] = passing.Elapsed.TotalSeconds;
        }

        string instructions = Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : "portable";
        Console.WriteLine(new LanguageRun(instructions, found.Words, found.Sentences, found.Names, found.Digest, load, seconds));
    }

    /// <summary>Deals the pieces out to the threads, each taking the next when it has done one.</summary>
    private Findings Pass()
    {
        using var pieces = TextPieces.In(_options.Text).Take(_options.Pieces).GetEnumerator();
        var threads = Enumerable.Range(0, _options.Threads).Select(_ => Task.Factory.StartNew(
            () => Work(pieces), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        var found = new Findings();
        foreach (var thread in threads)
        {
            found.Add(thread.GetAwaiter().GetResult());
        }

        return found;
    }

    private Findings Work(IEnumerator<string> pieces)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new ConlluWriter(buffer);
        var found = new Findings();
        while (Next(pieces) is { } text)
        {
            var document = _syntax.Analyze(_language.Analyze(PlainTextReader.ReadRunningText(text, "", "")));
            found.Add(document);
            if (_options.Writes)
            {
                writer.Write(document);
                buffer.ResetWrittenCount();
            }
        }

        return found;
    }

    private static string? Next(IEnumerator<string> pieces)
    {
        lock (pieces)
        {
            return pieces.MoveNext() ? pieces.Current : null;
        }
    }
}
