using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Platform(Include = "Unix")]
[Parallelizable(ParallelScope.Self)]
public sealed class InterruptionTests
{
    private const int Articles = 6;
    private static readonly string[] BuildAll = ["build", "articles", "--format", "turtle,jsonld,trig,nquads", "-o"];

    [Test]
    public void AKilledRunLeavesWholeFilesOnlyAndTheNextRunCompletesThem()
    {
        using var place = Prepared();
        Assert.That(place.Kg([.. BuildAll, "whole"]).ExitCode, Is.Zero);
        string[] whole = place.Digests("whole");
        Assert.That(whole, Has.Length.EqualTo(4 * Articles));

        int killedInWriting = 0;
        for (int finished = 0; finished < whole.Length; finished += 4)
        {
            using var run = place.StartKg([.. BuildAll, "killed"]);
            var folder = new DirectoryInfo(place["killed"]);
            WaitFor(run, () => folder.Exists && folder.GetFiles(".*.partial").Length > 0 && Written(place, run) >= finished);
            run.Kill();
            run.WaitForExit();
            killedInWriting += place.Files("killed").Any(IsPartial) ? 1 : 0;
            Assert.That(place.Digests("killed").Where(f => !IsPartial(f)), Is.SubsetOf(whole));
        }

        Assert.That(killedInWriting, Is.Positive);
        Assert.That(place.Kg([.. BuildAll, "killed"]).ExitCode, Is.Zero);
        Assert.That(place.Digests("killed"), Is.EqualTo(whole));
    }

    [Test]
    public void WhatAKilledRunLeftIsOverwritten()
    {
        using var place = new Workplace();
        place.Write("a.txt", "Peru said it had signed.\n");
        place.Write("output/.a.ttl.partial", new string('x', 1_000_000));
        Assert.That(place.Kg("build", "a.txt").ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "a.jsonld", "a.ttl" }));
        Assert.That(place.Read("output/a.ttl"), Does.Not.Contain("xxxx"));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public void ASignalEndsTheRunAfterTheArticleThatIsBeingWritten(string signal)
    {
        using var place = Prepared();
        Assert.That(place.Kg([.. BuildAll, "whole"]).ExitCode, Is.Zero);
        using var run = place.StartKg([.. BuildAll, "stopped"]);
        WaitFor(run, () => place.Files("stopped").Any(f => !IsPartial(f)));
        Send(signal, run);
        var end = KgRun.Of(run);
        Assert.That(end.ExitCode, Is.EqualTo(130));
        Assert.That(end.Messages[^1], Is.EqualTo("kg: cancelled"));
        string[] whole = place.Digests("whole");
        Assert.That(place.Digests("stopped"), Has.Length.LessThan(whole.Length).And.SubsetOf(whole));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    public void ASignalEndsTheWaitForInput(string signal)
    {
        using var place = new Workplace();
        using var run = place.StartKg("annotate", "--input", "jsonl", "-");
        run.StandardInput.WriteLine("{\"id\":\"1\",\"text\":\"Peru said it had signed.\"}");
        run.StandardInput.Flush();
        Assert.That(run.StandardOutput.ReadLine(), Does.StartWith("{\"id\":\"1\""), "a document is answered before the next one comes");
        Send(signal, run);
        Assert.That(run.WaitForExit(TimeSpan.FromMinutes(1)), Is.True);
        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(run.StandardError.ReadToEnd(), Is.EqualTo("kg: cancelled\n"));
    }

    private static Workplace Prepared()
    {
        var place = new Workplace();
        for (int i = 1; i <= Articles; i++)
        {
            place.Write($"articles/article {i}.txt", string.Concat(Enumerable.Range(0, 200).Select(n => $"Minister {n} said that Peru had signed treaty {i * n} in May 2024.\n")));
        }

        return place;
    }

    private static bool IsPartial(string name) => name[0] == '.';

    /// <summary>The number of files that this run has put in place.</summary>
    private static int Written(Workplace place, Process run) =>
        place.Files("killed").Count(f => !IsPartial(f) && File.GetLastWriteTime(place[Path.Combine("killed", f)]) > run.StartTime);

    private static void WaitFor(Process run, Func<bool> condition)
    {
        while (!run.HasExited && !Happened())
        {
            Thread.Sleep(1);
        }

        bool Happened()
        {
            try
            {
                return condition();
            }
            catch (IOException)
            {
                return false; // A file was renamed under the eyes of the test.
            }
        }
    }

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
        Assert.That(kill.ExitCode, Is.Zero);
    }
}
