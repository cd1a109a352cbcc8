using KnowledgeGraph.Claims;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Claims;

public class ClaimBuilderTests
{
    [TestCaseSource(nameof(Examples))]
    public void MakesTheClaimsOfTheSpecification(Specification example)
    {
        var claims = Articles.Claims(example.Text);

        Assert.That(claims.Claims.Select(c => Render(claims, c)), Is.EqualTo(example.Expected));
    }

    [Test]
    public void GivesOneIdToWhatTwoSourcesAffirmAndDeny()
    {
        var claims = Articles.Claims("The union said that the ferry sank. The ministry denied that the ferry sank.").Claims;

        var said = claims.Where(c => c.Claimants.Length == 1).ToList();
        Assert.That(said.Select(c => c.Polarity), Is.EqualTo(new[] { Polarity.Affirmed, Polarity.Denied }));
        Assert.That(said[0].Statement.Id, Is.EqualTo(said[1].Statement.Id));
        Assert.That(said[0].Id, Is.Not.EqualTo(said[1].Id));
    }

    [TestCase("Peru attacked Bolivia in 1990.", "Bolivia was attacked by Peru in 1990.", true)]
    [TestCase("Peru attacked Bolivia in 1990.", "Bolivia was attacked in 1990.", false)]
    [TestCase("Peru attacked Bolivia in 1990.", "Bolivia attacked Peru in 1990.", false)]
    public void StatesAPassiveWithAnAgentAsItsActive(string active, string passive, bool same)
    {
        var first = Articles.Claims(active).Claims.Single();
        var second = Articles.Claims(passive).Claims.Single();

        Assert.That(second.Statement.Id, same ? Is.EqualTo(first.Statement.Id) : Is.Not.EqualTo(first.Statement.Id));
    }

    [Test]
    public void KeepsTheWordsOfAPassiveWithTheirEntities()
    {
        var claims = Articles.Claims("Bolivia was attacked by Peru.");
        var wording = claims.Claims.Single().Wording;

        Assert.Multiple(() =>
        {
            Assert.That(wording.Proposition.Subject!.Text, Is.EqualTo("Bolivia"));
            Assert.That(claims.Entities.Single(e => e.Id == wording.Subject).Label, Is.EqualTo("Bolivia"));
        });
    }

    [Test]
    public void KeepsTheIdOfAClaimWhenTheArticleIsEditedElsewhere()
    {
        const string Sentence = "Peru said that Chile closed the port.";
        var before = Articles.Claims($"Talks went on for weeks and weeks. {Sentence}").Claims;
        var after = Articles.Claims($"Talks broke down at once. {Sentence}").Claims;

        Assert.That(after.Where(c => c.Claimants.Length == 1).Select(c => c.Id), Is.EqualTo(before.Where(c => c.Claimants.Length == 1).Select(c => c.Id)));
    }

    [Test]
    public void LeavesWhatNobodySaidToNobody()
    {
        var claims = Articles.Claims("The company did not say that the plant would close.").Claims;

        Assert.That(claims.Select(c => (c.Claimants.Length, c.Polarity)), Is.EqualTo(new[] { (0, Polarity.Denied) }));
    }

    [Test]
    public void TellsAnUnnamedSourceFromTheArticle()
    {
        var claims = Articles.Claims("The bridge was reported to have collapsed.");

        Assert.That(claims.Claims.Where(c => c.Claimants.Length > 0).Select(c => c.Claimants[0]), Is.EqualTo(new[] { "test-case.unnamed source" }));
    }

    [Test]
    public void BoundsTheClaimsOfDeeplyNestedReports()
    {
        string text = string.Concat(Enumerable.Range(0, 300).Select(i => $"Speaker{i} said that ")) + "it rained.";

        Assert.That(Articles.Claims(text).Claims, Has.Length.LessThan(3000));
    }

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("claims.md");

    private static string Render(ClaimSet claims, Claim claim)
    {
        string Label(string entity) => claims.Entities.Single(e => e.Id == entity).Label;
        string Term(ClaimTerm? term) => term switch
        {
            null => "–",
            EntityTerm entity => $"<{Label(entity.EntityId)}>",
            StatementTerm said => $"{{{claims.Claims.First(c => c.Statement.Id == said.StatementId).Statement.Text}}}",
            TimeTerm time => time.Iso,
            NumberTerm number => number.Digits,
            TextTerm text => text.Text,
            _ => term.ToString()!,
        };

        string voice = claim.Claimants.IsEmpty ? "article" : string.Join(" < ", claim.Claimants.Select(Label));
        string[] parts =
        [
            voice, Term(claim.Statement.Subject), claim.Statement.Predicate.Lemma, Term(claim.Statement.Object),
            .. claim.Statement.Qualifiers.Select(q => $"{q.Role}={Term(q.Value)}"),
            .. claim.Polarity == Polarity.Denied ? (string[])["denied"] : [],
            .. claim.Certainty == Certainty.Certain ? (string[])[] : [claim.Certainty.ToString().ToLowerInvariant()],
            .. claim.Reality == Reality.Actual ? (string[])[] : [claim.Reality.ToString().ToLowerInvariant()],
            .. claim.ClaimantRole is { } role ? (string[])[$"role={role}"] : [],
            .. claim.OnBehalfOf is { } organization ? (string[])[$"for={Label(organization)}"] : [],
        ];
        return string.Join(" | ", parts);
    }
}
