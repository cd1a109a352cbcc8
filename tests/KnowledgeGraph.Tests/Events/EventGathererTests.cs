using FsCheck.Fluent;
using KnowledgeGraph.Claims;
using KnowledgeGraph.Events;
using KnowledgeGraph.Tests.Attributions;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Events;

public class EventGathererTests
{
    [TestCaseSource(nameof(Examples))]
    public void GathersTheEventsOfTheSpecification(Specification example)
    {
        var claims = Articles.Claims(example.Text);

        Assert.That(claims.Events.Select(e => Render(claims, e)), Is.EqualTo(example.Expected));
    }

    [Test]
    public void KeepsTheIdOfAnEventWhenTheArticleIsEditedElsewhere()
    {
        const string Sentence = "Peru attacked the port of Arica on 3 May 2021.";
        var before = Articles.Claims($"Talks went on for weeks. {Sentence}").Events;
        var after = Articles.Claims($"Talks broke down at once in the hills. {Sentence}").Events;

        Assert.That(after.Select(e => e.Id), Is.EqualTo(before.Select(e => e.Id)));
    }

    [Test]
    public void TellsTwoEventsOfOneLabelApart()
    {
        var events = Articles.Claims("Chile attacked Peru. It rained for weeks and weeks. Chile attacked Peru.").Events;

        Assert.That(events.Select(e => e.Label).Distinct().Count(), Is.EqualTo(1));
        Assert.That(events.Select(e => e.Id).ToArray(), Has.Length.EqualTo(2).And.Unique);
    }

    [Test]
    public void LinksClaimsThatStateAnEventAndClaimsThatOnlyNameIt()
    {
        var gathered = Articles.Claims("Rebels attacked a convoy near Tacna. Chile condemned the attack.").Events.Single();

        Assert.That(gathered.Claims.Select(c => (c.Claim.Statement.Predicate.Lemma, c.StatesIt)), Is.EqualTo(new[] { ("attack", true), ("condemn", false) }));
    }

    [Test]
    public void GathersWhatTheTitleNames()
    {
        var events = Articles.Claims(
            "2021 Arica bombing\n\nOn 3 May 2021, a bomb exploded in a market in Arica, Chile, and killed nine people.\n\nReactions\n\nThe government of Peru condemned the attack in a statement.\n").Events;

        Assert.That(events, Has.Length.EqualTo(1));
        Assert.That((events[0].Label, events[0].Type.Name, events[0].Mentions.Length), Is.EqualTo(("2021 Arica bombing", "bombing", 2)));
    }

    /// <summary>Nothing in a text breaks the gathering; mentions are in order and in the text, and each event has its own id.</summary>
    [FsCheck.NUnit.Property(MaxTest = 200, QuietOnSuccess = true)]
    public FsCheck.Property MentionsAreInOrderAndIdsDiffer() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var events = Articles.Claims(text).Events;
        return events.Select(e => e.Id).Distinct().Count() == events.Length
            && events.All(e => !e.Mentions.IsEmpty && e.Mentions.All(m => m.Span.Contains(m.Trigger) && m.Span.End <= text.Length)
                && e.Mentions.Zip(e.Mentions.Skip(1)).All(p => p.First.Span.Start < p.Second.Span.Start));
    });

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("events.md");

    private static string Render(ClaimSet claims, GatheredEvent gathered)
    {
        string Labels(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => claims.Entities.Single(e => e.Id == id).Label));
        string Claimant(Claim claim) => claim.Claimants.IsEmpty ? "article" : Labels(claim.Claimants.Take(1));
        var (time, places, actors, targets) = gathered.Told;
        string[] parts =
        [
            gathered.Type.Name,
            string.Join(" = ", gathered.Mentions.Select(m => m.Span.In(claims.Document.Text))),
            time ?? "",
            actors.IsEmpty ? "" : $"by {Labels(actors)}",
            targets.IsEmpty ? "" : $"on {Labels(targets)}",
            places.IsEmpty ? "" : $"in {Labels(places)}",
            gathered.Narrated is null ? "" : "fact",
            .. gathered.Casualties.SelectMany(c => c.Casualties.Select(n => $"{Claimant(c)}: {n.Digits} {n.Kind}")),
        ];
        return string.Join(" | ", parts.Where(p => p.Length > 0));
    }
}
