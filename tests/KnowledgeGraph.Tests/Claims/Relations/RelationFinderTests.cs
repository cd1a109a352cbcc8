using KnowledgeGraph.Claims;
using KnowledgeGraph.Claims.Relations;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Claims.Relations;

public class RelationFinderTests
{
    [TestCaseSource(nameof(Examples))]
    public void FindsTheRelationsOfTheSpecification(ClaimRelationType type, Specification example)
    {
        var claims = Articles.Claims(example.Text);

        Assert.That(claims.Relations.Where(r => IsAskedFor(type, r)).Select(r => Render(claims, r)), Is.EqualTo(example.Expected));
    }

    [Test]
    public void GivesBothWordsAsTheReason()
    {
        var claims = Articles.Claims("Police said that 12 people were killed in the blast. The hospital said that 40 people were killed in the blast.");

        Assert.That(claims.Relations.Single(r => r.IsContest).Reason, Is.EqualTo("Police gives “12 people”, hospital gives “40 people”: 12 is not 40."));
    }

    [Test]
    public void RelatesOnlyClaimsOfTheDocument()
    {
        var claims = Articles.Claims("The union said that the ferry sank. The ministry denied the reports. The mayor confirmed that the ferry sank.");

        Assert.That(claims.Relations, Is.Not.Empty);
        Assert.That(claims.Relations.SelectMany(r => new[] { r.A, r.B }).Select(c => claims.Claims.IndexOf(c)), Has.None.Negative);
    }

    [Test]
    public void OrdersRelationsByTheirClaims()
    {
        var claims = Articles.Claims("Lee said that the dam broke. Roe denied that the dam broke. Ruiz confirmed that the dam broke. Diaz denied that the dam broke.");

        Assert.That(claims.Relations.Select(r => (claims.Claims.IndexOf(r.A), claims.Claims.IndexOf(r.B))), Is.Ordered);
    }

    [Test]
    public void TakesTimeThatIsLinearInTheText()
    {
        string text = string.Concat(Enumerable.Repeat("Police said that 12 people were killed in the blast. The hospital denied the report. ", 400));

        Assert.That(Articles.Claims(text).Relations, Has.Length.LessThan(400 * 200));
    }

    private static IEnumerable<TestCaseData> Examples() =>
        Enum.GetValues<ClaimRelationType>().SelectMany(type => Specification.Cases(Path.Combine("relations", $"{FileOf(type)}.md"))
            .Select(c => new TestCaseData(type, c.Arguments[0]).SetArgDisplayNames(c.ArgDisplayNames![0])));

    private static string FileOf(ClaimRelationType type) => type switch
    {
        ClaimRelationType.RespondsTo => "responds-to",
        ClaimRelationType.SameAs => "same-as",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <summary>A file about one kind of contest must not find the other either.</summary>
    private static bool IsAskedFor(ClaimRelationType type, ClaimRelation relation) =>
        relation.Type == type || (relation.IsContest && type is ClaimRelationType.Contradicts or ClaimRelationType.Disputes);

    private static string Render(ClaimSet claims, ClaimRelation relation) => $"{FileOf(relation.Type)} | {Render(claims, relation.A)} | {Render(claims, relation.B)}";

    private static string Render(ClaimSet claims, Claim claim)
    {
        string voice = claim.Claimants.IsEmpty ? claim.Work is { } work ? $"reference {work.Number}" : claim.Layer == ClaimLayer.Infobox ? "infobox" : "article"
            : claims.Entities.Single(e => e.Id == claim.Claimants[0]).Label;
        return $"{voice}{(claim.Polarity == Polarity.Denied ? " denies" : "")}: {string.Join(" … ", claim.Evidence.Select(e => e.In(claims.Document.Text)))}";
    }
}
