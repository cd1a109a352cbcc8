using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Platform(Include = "Unix")]
[Parallelizable(ParallelScope.Self)]
public sealed class BadOutputTests
{
    /// <summary>Runs its arguments with a disk of 64 KiB at <c>disk</c>, then lists what is there; exit code 77 where no disk can be made.</summary>
    private const string OnASmallDisk = """
        mkdir disk
        [ "$(id -u)" = 0 ] && private='unshare -m' || private='unshare -rm'
        $private true 2>/dev/null || exit 77
        exec $private sh -c 'mount -t tmpfs -o size=64k tmpfs disk 2>/dev/null || exit 77; "$@"; code=$?; ls -A disk; exit $code' sh "$@"
        """;

    private const int NotPossible = 77;

    [TestCase("/proc/graphs", "no such file or folder")]
    [TestCase("good.txt/graphs", "good.txt is not a folder")]
    [TestCase("good.txt", "good.txt is not a folder")]
    [TestCase("/dev/null/a/b", "/dev/null is not a folder")]
    public void AnOutputFolderThatCannotBeMadeIsOneError(string folder, string reason)
    {
        using var place = new Workplace();
        place.Write("good.txt", Workplace.Article);
        place.Write("other.txt", Workplace.Article);
        var run = place.Kg("build", "good.txt", "other.txt", "-o", folder);
        Assert.That(run.Messages, Is.EqualTo(new[] { $"kg: error: {folder}: cannot be made: {reason}" }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(place.Files("."), Is.EqualTo(new[] { "good.txt", "other.txt" }));
    }

    [Test]
    public void AFileThatCannotBeReplacedIsOneErrorAndTheOthersAreDone()
    {
        using var place = new Workplace();
        place.Write("a.txt", "Peru said it had signed.\n");
        place.Write("b.txt", "Peru said it had signed.\n");
        Directory.CreateDirectory(place["output/a.ttl"]);
        var run = place.Kg("build", "a.txt", "b.txt");
        Assert.That(run.Messages[0], Is.EqualTo("kg: error: output/a.ttl: cannot be written: Is a directory"));
        Assert.That(run.Messages, Has.Length.EqualTo(2));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "a.jsonld", "b.jsonld", "b.ttl" }));
    }

    [Test]
    public void AFullDiskIsOneErrorAndLeavesNoHalfFile()
    {
        using var place = new Workplace();
        place.Write("large.txt", string.Concat(Enumerable.Range(0, 200).Select(i => $"Peru said that it had signed treaty {i}. ")));
        place.Write("small.txt", "Peru said it had signed.\n");
        var run = place.Shell(OnASmallDisk, "build", "large.txt", "small.txt", "-o", "disk");
        if (run.ExitCode == NotPossible)
        {
            Assert.Ignore("Skipped: this user may not mount a small disk (tmpfs in a mount namespace)");
        }

        Assert.That(run.Messages[0], Is.EqualTo("kg: error: disk/large.ttl: cannot be written: No space left on device"));
        Assert.That(run.Messages[1], Does.StartWith("kg: small.txt: "));
        Assert.That(run.Messages, Has.Length.EqualTo(2));
        Assert.That(run.Output, Is.EqualTo(new[] { "small.jsonld", "small.ttl" }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void StandardOutputThatTakesNothingIsOneError()
    {
        using var place = new Workplace();
        place.Write("a.txt", Workplace.Article);
        place.Write("b.txt", Workplace.Article);
        var run = place.Shell("exec \"$@\" > /dev/full", "annotate", "a.txt", "b.txt");
        Assert.That(run.Messages, Is.EqualTo(new[] { "kg: error: standard output: No space left on device" }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void AReaderThatHasEnoughEndsTheRunInSilence()
    {
        using var place = new Workplace();
        place.Write("many.jsonl", string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Peru said it had signed.\"}}\n")));
        var run = place.Shell("{ \"$@\"; echo $? >&2; } | head -n 1", "annotate", "many.jsonl");
        Assert.That(run.Output, Has.Length.EqualTo(1).And.One.StartsWith("{\"id\":\"1\""));
        Assert.That(run.Messages, Is.EqualTo(new[] { "0" }));
    }

    [Test]
    public void TwoRunsCanShareStandardOutput()
    {
        using var place = new Workplace();
        place.Write("a.txt", Workplace.Article);
        var run = place.Shell("{ \"$@\"; \"$@\"; } > both.jsonl", "annotate", "a.txt");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(File.ReadAllLines(place["both.jsonl"]), Has.Length.EqualTo(2));
    }
}
