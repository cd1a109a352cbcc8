using KnowledgeGraph.Claims;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Entities;

public class EntityTableTests
{
    [TestCase("The Atlantic Institute said that it rained.", "Atlantic Institute", true)]
    [TestCase("Foreign Minister Jon Vale said that it rained.", "Jon Vale", true)]
    [TestCase("Ada Roe, a senior expert at the institute, said that it rained.", "Ada Roe", true)]
    [TestCase("The Harbour Protection Agency (HPA) said that it rained.", "Harbour Protection Agency", true)]
    [TestCase("The ministry said that it rained.", "ministry", false)]
    [TestCase("Peru's government said that it rained.", "Peru's government", false)]
    [TestCase("Analysts said that it rained.", "Analysts", false)]
    public void NamesTheSourceWithoutArticleOfficeAndApposition(string text, string label, bool isNamed)
    {
        var claims = Articles.Claims(text);

        var source = claims.Entities.Single(e => e.Id == claims.Sources[0]);
        Assert.That((source.Label, source.IsNamed), Is.EqualTo((label, isNamed)));
    }

    [TestCase("Ada Roe said that it rained. Roe said that it snowed.")]
    [TestCase("The Harbour Protection Agency (HPA) said that it rained. HPA said that it snowed.")]
    [TestCase("The Harbour Council said that it rained. The Council said that it snowed.")]
    public void TakesAShortNameForTheLongerOneBeforeIt(string text)
    {
        var claims = Articles.Claims(text);

        Assert.That(claims.Sources.Distinct().ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void LeavesAShortNameThatTwoBearToItself()
    {
        var claims = Articles.Claims("Ada Roe said that it rained. Tim Roe said that it snowed. Roe said that it hailed.");

        Assert.That(claims.Sources, Is.EqualTo(new[] { "Ada Roe", "Tim Roe", "Roe" }));
    }

    [TestCase("Damage included two walls.", false)]
    [TestCase("Elbonia closed the port.", true)]
    [TestCase("Ships left. Elbonia closed the port, and the king of Elbonia spoke.", true)]
    [TestCase("New Elbonia closed the port.", true)]
    public void TrustsACapitalThatOpensASentenceOnlyWithOtherSigns(string text, bool isNamed)
    {
        var claims = Articles.Claims(text);

        var subject = claims.Claims.Where(c => c.Statement.Predicate.Lemma is "close" or "include").Select(c => c.Statement.Subject).OfType<EntityTerm>().Single();
        Assert.That(claims.Entities.Single(e => e.Id == subject.EntityId).IsNamed, Is.EqualTo(isNamed));
    }

    [Test]
    public void LetsAPronounForTwoSpeakersStandForEach()
    {
        var claims = Articles.Claims("Lena Okoye and Thomas Reed said that it rained. They said that it snowed.");

        Assert.That(claims.Claims.Where(c => c.Statement.Text.Contains("snowed", StringComparison.Ordinal)).SelectMany(c => c.Claimants), Is.EqualTo(new[] { "Lena Okoye", "Thomas Reed" }));
    }

    [TestCase("Lena Okoye said that she would leave.", "Lena Okoye")]
    [TestCase("Thomas Reed left. He closed the port.", "Thomas Reed")]
    [TestCase("The pier has a lamp. It closed the port.", "It")]
    public void ResolvesPronounsThatAreReliable(string text, string subject)
    {
        var claims = Articles.Claims(text);

        var term = claims.Claims.Select(c => c.Statement).First(s => s.Predicate.Lemma is "leave" or "close" && s.Text.Contains(text.Contains("she", StringComparison.Ordinal) ? "would" : "port", StringComparison.Ordinal)).Subject;
        Assert.That(claims.Entities.Single(e => e.Id == ((EntityTerm)term).EntityId).Label, Is.EqualTo(subject));
    }

    [Test]
    public void KeepsPhrasesThatAreNoNamesToTheirDocument() =>
        Assert.That(SourceOf("The ministry said that it rained."), Is.EqualTo("test-case.ministry"));

    [Test]
    public void PutsEachMentionWhereItsWordsStand()
    {
        var claims = Articles.Claims("Foreign Minister Jon Vale said that Peru signed.");

        Assert.That(
            claims.Entities.SelectMany(e => e.Mentions.Select(m => (e.Label, m.Head.In(claims.Document.Text)))),
            Is.EqualTo(new[] { ("Jon Vale", "Jon Vale"), ("Jon Vale", "Jon Vale"), ("Peru", "Peru") }));
    }

    private static string? SourceOf(string text)
    {
        ClaimSet claims = Articles.Claims(text);
        return claims.Sources[0];
    }
}
