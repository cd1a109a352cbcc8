using System.Text.RegularExpressions;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

[Parallelizable(ParallelScope.Self)]
public sealed class ExplainTests
{
    private const string Article = """
        # Treaty talks 😀

        Peru signed the treaty in May 2024. Chile said that Peru had broken it. Bolivia denied this claim.[1] Chile said that Bolivia claimed that Peru had left the club.[2]

        ## References

        1. ^ Lee, Ann (3 May 2024). "Treaty in doubt". The Harbour Post. Retrieved 4 May 2024.

        """;

    [Test]
    public void SaysWhoInWhichWordsAndWhere()
    {
        string[] lines = Explained("ent:Chile", "Peru had broken it");
        Assert.That(lines, Has.Some.EqualTo("in words   Chile says: “Peru had broken it”"));
        Assert.That(lines, Has.Some.EqualTo("           affirmed · certain · actual · narrator neutral"));
        Assert.That(lines, Has.Some.EqualTo("text       char=54,89"), "code points: the title holds a character of two UTF-16 units");
        Assert.That(lines, Has.Some.EqualTo("  [source: Chile] [cue: said] [content: that Peru had broken it]."));
        Assert.That(lines, Has.Some.EqualTo("           source   char=54,59         Chile"));
        Assert.That(lines, Has.Some.EqualTo("           cue      char=60,64         said"));
        Assert.That(lines, Has.Some.EqualTo("           content  char=65,88         that Peru had broken it"));
        Assert.That(lines, Has.One.Matches("^rule       [a-z]"));
        Assert.That(lines, Has.One.Matches("^confidence [01]\\.[0-9]"));
    }

    [Test]
    public void ShowsTheVoicesOutermostFirst()
    {
        string[] lines = Explained("ent:Bolivia", "Peru had left the club");
        int chain = Array.FindIndex(lines, l => l.StartsWith("chain", StringComparison.Ordinal));
        Assert.That(lines[chain], Is.EqualTo("chain      the article “Treaty talks 😀”"));
        Assert.That(lines[chain + 1], Does.Match("^             Chile, “said” \\(says\\), reported in claim [0-9a-f]{20}$"));
        Assert.That(lines[chain + 2], Does.Match("^               Bolivia, “claimed” \\(claims\\), reported in claim [0-9a-f]{20}$"));
        Assert.That(lines[chain + 3], Is.EqualTo("citation   [2] which the reference list does not have"));
    }

    [Test]
    public void ADenialAndWhatItDeniesPointAtEachOther()
    {
        Assert.That(Explained("ent:Chile", "Peru had broken it"), Has.One.Matches("^denied by  claim [0-9a-f]{20}: Bolivia denies: “Peru had broken it”$"));
        string[] denial = Explained("ent:Bolivia", "Peru had broken it");
        Assert.That(denial, Has.One.Matches("^denies     claim [0-9a-f]{20}: Chile says: “Peru had broken it”$"));
        Assert.That(denial, Has.Some.EqualTo("           denied · certain · actual · narrator neutral"));
        Assert.That(denial, Has.Some.EqualTo("citation   [1] Lee, Ann, “Treaty in doubt”, The Harbour Post, 2024-05-03"));
    }

    [Test]
    public void TheArticleAndCitedWorksSpeakInTheirOwnVoices()
    {
        Assert.That(Explained("doc:treaty-talks", "Peru signed the treaty in May 2024"), Has.Some.EqualTo("  [evidence: Peru signed the treaty in May 2024]."));
        Assert.That(Explained("work:[0-9a-f]+", "Treaty in doubt"), Has.Some.EqualTo("chain      the work [1] Lee, Ann, “Treaty in doubt”, The Harbour Post, 2024-05-03"));
    }

    [Test]
    public void AClaimIsNamedByIriPrefixedNameHashOrBeginningOfIt()
    {
        using var place = new Workplace();
        string hash = BuiltHash(place, "ent:Chile", "Peru had broken it");
        string[] expected = place.Kg("explain", hash, "a.txt").Output;
        Assert.That(expected, Is.Not.Empty);
        foreach (string name in new[] { $"https://w3id.org/claimgraph/id/claim/{hash}", $"<https://example.org/claim/{hash}>", $"claim:{hash}", hash.ToUpperInvariant(), hash[..12] })
        {
            Assert.That(place.Kg("explain", name, "a.txt").Output, Is.EqualTo(expected), name);
        }

        Assert.That(place.KgReading(Article, "explain", hash, "-").Output, Is.EqualTo(expected), "an article that says its title has the same ids from wherever it comes");
    }

    [Test]
    public void EveryClaimOfAGraphCanBeExplained()
    {
        using var place = new Workplace();
        place.Write("a.txt", Article);
        place.Kg("build", "a.txt", "--format", "turtle");
        foreach (Match claim in Regex.Matches(place.Read("output/treaty-talks.ttl"), "^claim:([0-9a-f]{20}) a cg:Claim", RegexOptions.Multiline))
        {
            var run = place.Kg("explain", claim.Groups[1].Value, "a.txt");
            Assert.That((run.ExitCode, run.Messages.Length, run.Output.Length > 5), Is.EqualTo((0, 0, true)), claim.Value);
        }
    }

    [Test]
    public void DocumentsOfJsonLinesAndRunningTextCanBeRead()
    {
        using var place = new Workplace();
        place.Write("texts.jsonl", "{\"id\":\"one\",\"text\":\"Peru signed.\"}\n{\"id\":\"two\",\"text\":\"Chile said that Peru had signed.\"}\n");
        place.Write("two.txt", "Chile said that Peru had signed.");
        place.Kg("build", "--input", "text", "two.txt", "--format", "turtle");
        string hash = HashIn(place.Read("output/two.ttl"), "ent:Chile", "Peru had signed");
        Assert.That(place.Kg("explain", hash, "texts.jsonl").Output, Is.EqualTo(place.Kg("explain", "--input", "text", hash, "two.txt").Output).And.Not.Empty);
    }

    [Test]
    public void NoTerminalCommandsComeOutOfAnArticle()
    {
        using var place = new Workplace();
        place.Write("a.txt", "# Treaty talks\n\nChile said that Peru had \u001b[31mbroken\u001b[0m the treaty.\n");
        place.Kg("build", "a.txt", "--format", "turtle");
        foreach (Match claim in Regex.Matches(place.Read("output/treaty-talks.ttl"), "^claim:([0-9a-f]{20}) a cg:Claim", RegexOptions.Multiline))
        {
            Assert.That(place.Kg("explain", claim.Groups[1].Value, "a.txt").Output, Has.None.Contains("\u001b").And.Some.Contains("broken"));
        }
    }

    [Test]
    public void ABeginningOfSeveralHashesIsAnErrorThatNamesThem()
    {
        using var place = new Workplace();
        place.Write("a.txt", string.Concat(Enumerable.Range(1, 40).Select(i => $"Chile said that Peru had signed treaty {i}.\n\n")));
        var run = place.Kg("explain", "1", "a.txt");
        Assert.That(run.Messages.Single(), Does.Match("^kg: error: a\\.txt: \\d+ claims begin with '1': (1[0-9a-f]{19}, )+(1[0-9a-f]{19}|…)$"));
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
    }

    [TestCase("00000000000000000000", "a.txt", "a.txt: no claim begins with '00000000000000000000'")]
    [TestCase("00", "missing.txt", "missing.txt: no such file or folder")]
    [TestCase("00", "a.ttl", "a.ttl: graphs cannot be read yet; give the article that it was built from, where the claim has the same id")]
    [TestCase("00", "a.jsonld", "a.jsonld: graphs cannot be read yet; give the article that it was built from, where the claim has the same id")]
    [TestCase("00", "a.trig", "a.trig: graphs cannot be read yet; give the article that it was built from, where the claim has the same id")]
    [TestCase("00", "a.nq", "a.nq: graphs cannot be read yet; give the article that it was built from, where the claim has the same id")]
    public void WhatCannotBeExplainedIsOneErrorAndExitCode2(string claim, string input, string message)
    {
        using var place = new Workplace();
        place.Write("a.txt", Article);
        var run = place.Kg("explain", claim, input);
        Assert.That(run.Messages, Is.EqualTo(new[] { $"kg: error: {message}" }));
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
    }

    private static string[] Explained(string claimant, string text)
    {
        using var place = new Workplace();
        var run = place.Kg("explain", BuiltHash(place, claimant, text), "a.txt");
        Assert.That((run.ExitCode, run.Messages.Length), Is.EqualTo((0, 0)));
        return run.Output;
    }

    private static string BuiltHash(Workplace place, string claimant, string text)
    {
        place.Write("a.txt", Article);
        place.Kg("build", "a.txt", "--format", "turtle");
        return HashIn(place.Read("output/treaty-talks.ttl"), claimant, text);
    }

    /// <summary>The hash of the claim that the graph gives to the claimant, whose proposition has the text.</summary>
    private static string HashIn(string turtle, string claimant, string text)
    {
        string[] nodes = turtle.Split("\n\n");
        string proposition = nodes.Single(n => n.StartsWith("prop:", StringComparison.Ordinal) && n.Contains($"cg:text \"{text}\"@en", StringComparison.Ordinal)).Split(' ')[0];
        return nodes.Single(n => Regex.IsMatch(n, $"^claim:(?s:.*)cg:claimant {claimant} ;(?s:.*)cg:proposition {proposition} ;"))["claim:".Length..][..20];
    }
}
