using KnowledgeGraph.Graph;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Graph;

public class GraphMapperTests
{
    private const string Cg = "https://w3id.org/claimgraph#";
    private const string Sem = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private const string Relation = "https://w3id.org/claimgraph/relation/";

    [Test]
    public void StatesWhatTheArticleVouchesForInTheDefaultGraph() =>
        Assert.That(Facts("Ships left Peru. Peru signed the treaty."), Is.EqualTo(new[] { "Peru sign test-case.treaty" }));

    [TestCase("Lee said that Peru signed the treaty.", TestName = "What a source says is no fact")]
    [TestCase("Peru may have signed the treaty.", TestName = "What is hedged is no fact")]
    [TestCase("Peru will sign the treaty.", TestName = "What is planned is no fact")]
    [TestCase("Peru did not sign the treaty.", TestName = "What is denied is no fact")]
    [TestCase("Peru signed the treaty. The ministry denied that Peru signed the treaty.", TestName = "What somebody denies is no fact")]
    [TestCase("Peru allegedly signed the treaty.", TestName = "What is alleged is no fact")]
    [TestCase("The group signed the treaty.", TestName = "What is about something without a name is no fact")]
    public void KeepsOutOfTheDefaultGraph(string text) =>
        Assert.That(Facts("Ships left Peru. " + text).Where(f => f.StartsWith("Peru sign", StringComparison.Ordinal) || f.Contains("group", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void StatesEventsThatTheArticleVouchesFor() =>
        Assert.That(EventFacts("Peru attacked Arica in Chile on 3 May 2021."), Is.EqualTo(new[] { "eventType attack", "hasActor Peru", "hasPlace Chile", "hasTimeStamp 2021-05-03", "type Event" }));

    [TestCase("Lee said that Peru attacked the port.", TestName = "What a source says is no event")]
    [TestCase("Peru allegedly attacked the port.", TestName = "What is alleged is no event")]
    [TestCase("Peru may have attacked the port.", TestName = "What is hedged is no event")]
    [TestCase("Peru attacked the port. The ministry denied that Peru attacked the port.", TestName = "What somebody denies is no event")]
    [TestCase("Chile condemned the attack on Arica.", TestName = "What a source condemns is no event")]
    [TestCase("The ministry said that rebels had attacked a convoy. Chile condemned the attack.", TestName = "What is only told by a source is no event when it is named again")]
    public void KeepsEventsOutOfTheFacts(string text) => Assert.That(EventFacts(text), Is.Empty);

    [Test]
    public void JoinsTheClaimsOfAnEvent()
    {
        var quads = Map("Rebels attacked a convoy near Tacna. The ministry said that nine soldiers were killed in the attack.");

        var gathered = quads.Single(q => q.Object is Iri { Value: Cg + "Event" }).Subject;
        Assert.That(quads.Count(q => q.Predicate.Value == Cg + "statesEvent" && q.Object.Equals(gathered)), Is.EqualTo(1));
        var casualties = quads.Single(q => q.Predicate.Value == Cg + "casualtyClaim" && q.Subject.Equals(gathered)).Object;
        string proposition = Object(quads, (Iri)casualties, Cg + "proposition");
        Assert.That(quads.Where(q => q.Predicate.Value == Cg + "killedCount").Select(q => q.Subject.ToString()), Is.EqualTo(new[] { proposition }));
    }

    [Test]
    public void StatesNothingWhereThePolicyIsNone() =>
        Assert.That(Map("Ships left Peru. Peru signed the treaty.", AssertPolicy.None).Where(q => q.Graph is null), Is.Empty);

    [Test]
    public void WritesEachNodeInOneRunAndNoTripleTwice()
    {
        var named = Map("Peru signed the treaty. Lee said that Peru signed the treaty. Peru signed the treaty.").Where(q => q.Graph is not null).ToList();

        var runs = named.Where((q, i) => i == 0 || named[i - 1].Subject != q.Subject).Select(q => q.Subject).ToList();
        Assert.That(runs, Is.Unique);
        Assert.That(named, Is.Unique);
    }

    [Test]
    public void LinksAClaimToWhomTheClaimantSpeaksFor()
    {
        var quads = Map("A spokesperson for the Harbour Front said that Peru signed the treaty.");

        var role = quads.Single(q => q.Predicate.Value == Cg + "claimantRole");
        var organization = quads.Single(q => q.Predicate.Value == Cg + "onBehalfOf");
        Assert.That(((Literal)role.Object).Lexical, Is.EqualTo("spokesperson"));
        Assert.That(organization.Subject, Is.EqualTo(role.Subject));
        Assert.That(quads.Where(q => q.Subject.Equals(organization.Object) && q.Predicate.Value.EndsWith("#type", StringComparison.Ordinal)).Select(q => q.Object.ToString()), Has.Some.Contains("Agent"));
    }

    [Test]
    public void LinksAClaimToWhomItIsSaidOfAndSaysHowSureItIs()
    {
        var quads = Map("Chile accused Peru of spying on its navy.");

        var addressee = quads.Single(q => q.Predicate.Value == Cg + "addressee");
        Assert.That(addressee.Object.ToString(), Does.Contain("entity/Peru"));
        var confidence = (Literal)quads.Single(q => q.Predicate.Value == Cg + "confidence" && q.Subject.Equals(addressee.Subject)).Object;
        Assert.That(confidence.Datatype.Value, Does.EndWith("#decimal"));
        Assert.That(confidence.Lexical, Does.Match("^[01]\\.[0-9]{1,2}$"));
    }

    [Test]
    public void GathersTheSameClaimFromAllItsPlaces()
    {
        var quads = Map("Peru signed the treaty. It rained for a long time in the hills. Peru signed the treaty.");

        var claims = quads.Where(q => q.Predicate.Value == Cg + "proposition" && Words(quads, q.Object) == "Peru signed the treaty").ToList();
        Assert.That(claims, Has.Count.EqualTo(1));
        Assert.That(quads.Count(q => q.Subject == claims[0].Subject && q.Predicate.Value == Cg + "evidence"), Is.EqualTo(2));
    }

    [TestCase("Ships left Peru.[7]\n\n[7]", TestName = "A reference of which the copy kept the number")]
    [TestCase("Ships left Peru.[7]", TestName = "A marker without a reference")]
    public void CitesAWorkOfWhichOnlyTheNumberIsKnown(string text)
    {
        var quads = Map(text);

        var cited = quads.Where(q => q.Predicate.Value == Cg + "citation").Select(q => q.Object).ToList();
        Assert.That(cited, Has.Count.EqualTo(1));
        Assert.That(quads.Where(q => q.Subject.Equals(cited[0])).Select(q => q.Object.ToString()), Is.EqualTo(new[] { $"<{Cg}Work>" }));
    }

    [Test]
    public void DescribesEveryWorkThatMakesAClaim()
    {
        var quads = Map("Ships left Peru.[1]\n\n1. ^ \"Peru signed the treaty\". The Gull.\n\n1. ^ \"Chile closed the port\". The Gull.");

        string[] works = [.. quads.Where(q => q.Object is Iri { Value: Cg + "Work" }).Select(q => q.Subject.Value)];
        Assert.That(quads.Where(q => q.Predicate.Value == Cg + "claimant").Select(q => q.Object).OfType<Iri>().Select(i => i.Value).Where(i => i.Contains("/work/", StringComparison.Ordinal)).Distinct(), Is.EquivalentTo(works));
    }

    [Test]
    public void CountsOffsetsInCodePoints()
    {
        var quads = Map("😀 Peru signed the treaty.");

        Assert.That(quads.Select(q => q.Subject.Value), Has.Some.EndsWith("#char=2,24"));
    }

    [Test]
    public void PutsEveryDataIriUnderTheBase()
    {
        const string Base = "https://example.org/data/";
        var quads = GraphMapper.Map(Articles.Claims("Lee said that Peru signed."), new GraphOptions(Base, AssertPolicy.Narrator)).Quads;

        Assert.That(quads.Select(q => q.Subject.Value).Where(s => !s.StartsWith(Relation, StringComparison.Ordinal)), Has.All.StartsWith(Base));
    }

    [Test]
    public void JoinsADenialToWhatItDenies()
    {
        var quads = Map("The union said that the ferry sank. The ministry denied that the ferry sank.");

        var bySign = quads.Where(q => q.Predicate.Value == Cg + "proposition")
            .Where(q => Words(quads, q.Object) == "the ferry sank")
            .Select(q => (Object(quads, q.Subject, Cg + "polarity"), q.Object)).ToList();
        Assert.That(bySign.Select(x => x.Item1), Is.EquivalentTo(new[] { $"<{Cg}Affirmed>", $"<{Cg}Denied>" }));
        Assert.That(bySign.Select(x => x.Object).Distinct().ToList(), Has.Count.EqualTo(1));
    }

    private static IReadOnlyList<Quad> Map(string text, AssertPolicy policy = AssertPolicy.Narrator) =>
        GraphMapper.Map(Articles.Claims(text), GraphOptions.Default with { Assert = policy }).Quads;

    private static List<string> Facts(string text)
    {
        string Name(Term term) => term is Iri iri ? iri.Value[(iri.Value.LastIndexOf('/') + 1)..] : ((Literal)term).Lexical;
        return [.. Map(text).Where(q => q.Graph is null && !IsOfEvent(q)).Select(q => $"{Name(q.Subject)} {Name(q.Predicate)} {Name(q.Object)}")];
    }

    private static string[] EventFacts(string text)
    {
        string Name(Term term) => term is Iri iri ? iri.Value[(iri.Value.LastIndexOfAny(['/', '#']) + 1)..] : ((Literal)term).Lexical;
        return [.. Map(text).Where(q => q.Graph is null && IsOfEvent(q)).Select(q => $"{Name(q.Predicate)} {Name(q.Object)}").Order(StringComparer.Ordinal)];
    }

    private static bool IsOfEvent(Quad quad) => quad.Predicate.Value.StartsWith(Sem, StringComparison.Ordinal) || quad.Object is Iri { Value: Sem + "Event" };

    private static string? Words(IReadOnlyList<Quad> quads, Term proposition) =>
        quads.Where(q => q.Subject.Equals(proposition) && q.Predicate.Value == Cg + "text").Select(q => ((Literal)q.Object).Lexical).FirstOrDefault();

    private static string Object(IReadOnlyList<Quad> quads, Iri subject, string predicate) =>
        quads.Single(q => q.Subject == subject && q.Predicate.Value == predicate).Object.ToString()!;
}
