using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class DeterminismTests
{
    private static readonly TestCaseData[] Environments =
    [
        In("again"),
        In("Turkish letters", ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")),
        In("another time zone", ("TZ", "Asia/Kathmandu")),
        In("one processor", ("DOTNET_PROCESSOR_COUNT", "1")),
        In("four processors", ("DOTNET_PROCESSOR_COUNT", "4")),
    ];

    private static readonly Lazy<(string[] Graphs, string[] Messages, string[] Annotations)> Usual = new(() =>
    {
        using var place = Prepared("");
        return Results(place, "", []);
    });

    [TestCaseSource(nameof(Environments))]
    public void TheSameInputGivesTheSameBytesAndMessages((string, string)[] environment)
    {
        using var place = Prepared("");
        AssertUsual(Results(place, "", environment));
    }

    [Test]
    public void TheWorkingFolderIsNotInTheOutput()
    {
        using var place = Prepared("elsewhere/");
        var (graphs, _, annotations) = Results(place, "elsewhere/", []);
        Assert.That(graphs, Is.EqualTo(Usual.Value.Graphs));
        Assert.That(annotations, Is.EqualTo(Usual.Value.Annotations));
    }

    private static void AssertUsual((string[] Graphs, string[] Messages, string[] Annotations) results)
    {
        Assert.That(results.Graphs, Is.EqualTo(Usual.Value.Graphs));
        Assert.That(results.Messages, Is.EqualTo(Usual.Value.Messages));
        Assert.That(results.Annotations, Is.EqualTo(Usual.Value.Annotations));
    }

    /// <summary>The seed articles and some small ones, with one of them bad.</summary>
    private static Workplace Prepared(string folder)
    {
        var place = new Workplace();
        foreach (string seed in Directory.GetFiles(Repository.At("seeds"), "*.txt"))
        {
            place.Write($"{folder}in/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));
        }

        place.Write($"{folder}in/treaty.md", Workplace.Article);
        place.Write($"{folder}in/treaty again.md", Workplace.Article);
        place.Write($"{folder}in/ISTANBUL.txt", "IRAN said it had signed in ISTANBUL.\n");
        place.Write($"{folder}in/bad.txt", "\0");
        return place;
    }

    private static (string[] Graphs, string[] Messages, string[] Annotations) Results(Workplace place, string folder, (string, string)[] environment)
    {
        var build = place.KgIn(environment, "build", $"{folder}in", "-o", "out", "--format", "turtle,jsonld,trig,nquads");
        var annotate = place.KgIn(environment, "annotate", $"{folder}in");
        Assert.That((build.ExitCode, annotate.ExitCode), Is.EqualTo((2, 2)));
        return (place.Digests("out"), [.. build.Messages, .. annotate.Messages], annotate.Output);
    }

    private static TestCaseData In(string what, params (string, string)[] environment) => new TestCaseData(new object[] { environment }).SetArgDisplayNames(what);
}
