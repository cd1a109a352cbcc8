using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class BuildTests
{
    private const string DataBase = "https://w3id.org/claimgraph/id/";
    private const string AllFormats = "turtle,jsonld,trig,nquads";

    [Test]
    public void WritesTurtleAndJsonLdUnderTheTitleToTheOutputFolder()
    {
        using var place = Prepared();
        var run = place.Kg("build", "a.txt");
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "treaty-talks.jsonld", "treaty-talks.ttl" }));
    }

    [Test]
    public void FormatsAddUpAndAreWrittenOnce()
    {
        using var place = Prepared();
        Assert.That(place.Kg("build", "a.txt", "--format", "nquads, trig", "--format", "nquads", "-o", "deep/er").ExitCode, Is.Zero);
        Assert.That(place.Files("deep/er"), Is.EqualTo(new[] { "treaty-talks.nq", "treaty-talks.trig" }));
    }

    [Test]
    public void ReadsFoldersWithAllFoldersBelowInOrderOfPaths()
    {
        using var place = new Workplace();
        string[] paths = ["in/b.txt", "in/a/z.md", "in/a/k.TXT", "in/c/d/e.txt"];
        foreach (string path in paths)
        {
            place.Write(path, "Peru said it had signed.\n");
        }

        place.Write("in/notes.html", "<p>");
        Directory.CreateSymbolicLink(place["in/c/again"], "..");
        var run = place.Kg("build", "in", "-o", "out");
        Assert.That(run.Messages.Select(m => m.Split(':')[1].Trim()), Is.EqualTo(new[] { "in/a/k.TXT", "in/a/z.md", "in/b.txt", "in/c/d/e.txt" }));
        Assert.That(place.Files("out"), Has.Length.EqualTo(2 * paths.Length));
    }

    [Test]
    public void ReadsStandardInput()
    {
        using var place = new Workplace();
        Assert.That(place.KgReading(Workplace.Article, "build", "-").ExitCode, Is.Zero);
        Assert.That(place.KgReading("Peru said it had signed.\n", "build", "-").ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "standard-input.jsonld", "standard-input.ttl", "treaty-talks.jsonld", "treaty-talks.ttl" }));
    }

    [Test]
    public void ReadsRunningTextWithoutATitle()
    {
        using var place = Prepared();
        Assert.That(place.Kg("build", "a.txt", "--input", "text").ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "a.jsonld", "a.ttl" }));
    }

    [Test]
    public void ArticlesOfOneTitleAreWrittenBesideEachOther()
    {
        using var place = Prepared();
        place.Write("b.txt", Workplace.Article + "Chile denied the reports.\n");
        place.Write("c.txt", "# Treaty talks 2\n\nPeru signed.\n");
        var run = place.Kg("build", "a.txt", "b.txt", "c.txt", "--format", "turtle");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(place.Files("output"), Is.EqualTo(new[] { "treaty-talks-2-2.ttl", "treaty-talks-2.ttl", "treaty-talks.ttl" }));
        Assert.That(run.Messages.Where(m => m.StartsWith("kg: warning", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "kg: warning: b.txt: another article of this run is written as treaty-talks; this one is written as treaty-talks-2",
            "kg: warning: c.txt: another article of this run is written as treaty-talks-2; this one is written as treaty-talks-2-2",
        }));
        Assert.That(place.Read("output/treaty-talks-2.ttl"), Does.Contain("denied the reports"));
    }

    [Test]
    public void ManyInputsAreDoneInTheirOrder()
    {
        using var place = new Workplace();
        for (int i = 0; i < 100; i++)
        {
            place.Write($"in/{i:d3}.txt", i % 10 == 9 ? "" : string.Concat(Enumerable.Repeat($"Peru said it had signed treaty {i}. ", 1 + (i * 7 % 20))));
        }

        var run = place.Kg("build", "in", "--format", "turtle");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Select(m => m.Replace("error: ", "", StringComparison.Ordinal)[..14]), Is.EqualTo(Enumerable.Range(0, 100).Select(i => $"kg: in/{i:d3}.txt")));
        Assert.That(place.Files("output"), Has.Length.EqualTo(90));
    }

    [Test]
    public void AnArticleWithoutClaimsIsAFindingWhereThatIsAskedFor()
    {
        using var place = Prepared();
        place.Write("title.txt", "# A title only\n");
        Assert.That(place.Kg("build", "title.txt", "a.txt").ExitCode, Is.Zero);
        Assert.That(place.Kg("build", "a.txt", "--fail-on-empty").ExitCode, Is.Zero);
        var run = place.Kg("build", "title.txt", "a.txt", "--fail-on-empty");
        Assert.That(run.Messages, Has.Member("kg: warning: title.txt: no claims"));
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(place.Kg("build", "title.txt", "missing.txt", "--fail-on-empty").ExitCode, Is.EqualTo(2), "a failure outweighs a finding");
    }

    [Test]
    public void PlainTriplesAreWrittenOnlyWhereTheNarratorMayAssert()
    {
        using var place = Prepared();
        Assert.That(Plain("narrator"), Is.Not.Empty);
        Assert.That(Plain("none"), Is.Empty);

        string[] Plain(string policy)
        {
            Assert.That(place.Kg("build", "a.txt", "--format", "nquads", "--assert", policy).ExitCode, Is.Zero);
            return [.. place.Read("output/treaty-talks.nq").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(q => !q.EndsWith($" <{DataBase}document/treaty-talks> .", StringComparison.Ordinal))];
        }
    }

    [Test]
    public void TheBaseIsThatOfEveryDataIri()
    {
        using var place = Prepared();
        const string Other = "https://example.org/données/";
        Assert.That(place.Kg("build", "a.txt", "--format", AllFormats, "-o", "usual").ExitCode, Is.Zero);
        Assert.That(place.Kg("build", "a.txt", "--format", AllFormats, "-o", "other", "--base", Other).ExitCode, Is.Zero);
        foreach (string name in place.Files("usual"))
        {
            Assert.That(place.Read($"usual/{name}"), Does.Contain(DataBase), name);
            Assert.That(place.Read($"other/{name}"), Does.Contain(Other).And.Not.Contain(DataBase), name);
        }

        Assert.That(place.Read("other/treaty-talks.nq"), Is.EqualTo(place.Read("usual/treaty-talks.nq").Replace(DataBase, Other, StringComparison.Ordinal)));
    }

    private static Workplace Prepared()
    {
        var place = new Workplace();
        place.Write("a.txt", Workplace.Article);
        return place;
    }
}
