using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class BadInputTests
{
    private const long TwoHundredMegabytes = 200_000_000;

    private static readonly TestCaseData[] Files =
    [
        Bad("a picture", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"u8, "not text: a null byte at byte 9"),
        Bad("null bytes", "Peru\0"u8, "not text: a null byte at byte 4"),
        Bad("UTF-16", Encoding.Unicode.GetBytes("Peru signed."), "not text: a null byte at byte 1"),
        Bad("nothing", ""u8, "holds no text"),
        Bad("white space", " \r\n\t\u00A0\n"u8, "holds no text"),
        Bad("a byte-order mark", "\uFEFF"u8, "holds no text"),
        Bad("Latin-1", [(byte)'P', (byte)'e', (byte)'r', 0xFA, (byte)' '], "not valid UTF-8 at byte 3"),
        Bad("half a character at the end", "Peru \u00E9"u8[..^1], "not valid UTF-8 at byte 5"),
        Bad("an encoded surrogate", [(byte)'P', 0xED, 0xA0, 0x80], "not valid UTF-8 at byte 1"),
        Bad("a line of 2 MB", Encoding.UTF8.GetBytes("Treaty\n" + new string('a', 2_000_000)), "line 2 is longer than 1000000 characters"),
    ];

    private static readonly TestCaseData[] Names =
    [
        new("missing.txt", "no such file or folder"),
        new("", "no such file or folder"),
        new("https://example.org/article", "web pages are not fetched; save the page as text and give the file"),
        new("HTTP://example.org/", "web pages are not fetched; save the page as text and give the file"),
    ];

    [TestCaseSource(nameof(Files))]
    public void AFileThatIsNoArticleIsOneErrorAndTheOthersAreDone(byte[] bytes, string reason)
    {
        using var place = Prepared();
        place.Write("bad.txt", bytes);
        BuildFails(place, "bad.txt", $"bad.txt: {reason}");
        AnnotateFails(place, "bad.txt", $"bad.txt: {reason}");
    }

    [TestCaseSource(nameof(Names))]
    public void AnInputThatCannotBeFoundIsOneErrorAndTheOthersAreDone(string name, string reason)
    {
        using var place = Prepared();
        string message = $"{(name.Length > 0 ? name : "''")}: {reason}";
        FoundFirst(place.Kg("build", "good.txt", name));
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "treaty-talks.jsonld", "treaty-talks.ttl" }));
        FoundFirst(place.Kg("annotate", "good.txt", name));

        void FoundFirst(KgRun run)
        {
            Assert.That(run.Messages[0], Is.EqualTo($"kg: error: {message}"));
            Assert.That(run.Messages.Count(m => m.Contains("error", StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(run.ExitCode, Is.EqualTo(2));
        }
    }

    [Test]
    public void AFolderWithoutArticlesIsOneErrorAndTheOthersAreDone()
    {
        using var place = Prepared();
        place.Write("folder/below/notes.pdf", "x");
        place.Write("folder/.hidden/a.txt", Workplace.Article);
        BuildFails(place, "folder", "folder: no articles in the folder (*.txt, *.md)");
    }

    [Test]
    public void NothingIsMadeWhereNoInputIsFound()
    {
        using var place = new Workplace();
        Assert.That(place.Kg("build", "missing.txt").ExitCode, Is.EqualTo(2));
        Assert.That(Directory.Exists(place["output"]), Is.False);
    }

    [Test]
    public void EmptyStandardInputIsOneError()
    {
        using var place = new Workplace();
        var run = place.Kg("build", "-");
        Assert.That(run.Messages, Is.EqualTo(new[] { "kg: error: standard input: holds no text" }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [TestCase("big.txt", "big.txt: larger than 16 MiB")]
    [TestCase("big.jsonl", "big.jsonl: line 1: larger than 16 MiB")]
    public void ALineOf200MegabytesIsRefusedInLittleMemory(string name, string message)
    {
        using var place = Prepared();
        place.WriteSparse(name, TwoHundredMegabytes);
        var run = place.Kg("annotate", "--layers", "sentences", name, "good.txt");
        Assert.That(run.Messages, Is.EqualTo(new[] { $"kg: error: {message}" }));
        Assert.That(run.Output, Has.Length.EqualTo(1));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.PeakMemory, Is.LessThan(TwoHundredMegabytes));
    }

    [Test]
    public void MessagesStayOnOneLineWhateverAFileIsCalled()
    {
        using var place = Prepared();
        place.Write("two\nlines\u001B[31m.txt", "");
        BuildFails(place, "two\nlines\u001B[31m.txt", "two lines [31m.txt: holds no text");
    }

    private static Workplace Prepared()
    {
        var place = new Workplace();
        place.Write("good.txt", Workplace.Article);
        return place;
    }

    private static void BuildFails(Workplace place, string input, string message)
    {
        var run = place.Kg("build", input, "good.txt");
        Assert.That(run.Messages, Has.Length.EqualTo(2));
        Assert.That(run.Messages[0], Is.EqualTo($"kg: error: {message}"));
        Assert.That(run.Messages[1], Does.Match("^kg: good[.]txt: [0-9]+ claims, [0-9]+ triples → output/treaty-talks[.]ttl, output/treaty-talks[.]jsonld$"));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "treaty-talks.jsonld", "treaty-talks.ttl" }));
    }

    private static void AnnotateFails(Workplace place, string input, string message)
    {
        var run = place.Kg("annotate", input, "good.txt");
        Assert.That(run.Messages, Is.EqualTo(new[] { $"kg: error: {message}" }));
        Assert.That(run.Output, Has.Length.EqualTo(1).And.One.StartsWith("{\"id\":\"good\""));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    private static TestCaseData Bad(string what, ReadOnlySpan<byte> bytes, string reason) => new TestCaseData(bytes.ToArray(), reason).SetArgDisplayNames(what);
}
