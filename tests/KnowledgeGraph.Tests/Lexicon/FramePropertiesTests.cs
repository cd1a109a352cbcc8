using KnowledgeGraph.Claims;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Specs;
using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public class FramePropertiesTests
{
    private const string Wikidata = "http://www.wikidata.org/prop/direct/";

    private static readonly FrameProperties Properties = new();

    [TestCaseSource(nameof(Examples))]
    public void StatesThePropertiesOfTheSpecification(Specification example)
    {
        var claims = Articles.Claims(example.Text);

        string Label(ClaimTerm? term) => term is EntityTerm entity ? claims.Entities.Single(e => e.Id == entity.EntityId).Label : term?.Key ?? "";
        Assert.That(
            claims.Claims.Select(c => c.Statement).Where(s => s.Predicate.Iri is not null).DistinctBy(s => s.Id).Select(s => $"{Label(s.Subject)} | {s.Predicate.Iri![Wikidata.Length..]} | {Label(s.Object)}"),
            Is.EqualTo(example.Expected));
    }

    [Test]
    public void TheWordsKeepTheirPlacesWhereThePropertyIsInverse()
    {
        var claims = Articles.Claims("Ana Silva wrote Harbour Lights.");
        var claim = claims.Claims.Single();

        Assert.That(claim.Statement.IsInverse);
        Assert.That((claim.Wording.Subject, claim.Wording.Object), Is.EqualTo(("Ana Silva", "Harbour Lights")));
    }

    [TestCase("write", false, null, "P50", true)]
    [TestCase("write", true, "by", "P50", false)]
    [TestCase("cause", false, null, "P1542", false)]
    [TestCase("cause", true, "by", "P828", false)]
    public void DirectionFollowsVoice(string lemma, bool isPassive, string? preposition, string property, bool isInverse) =>
        Assert.That(Properties.Of(lemma, isPassive, preposition), Is.EqualTo(new FrameProperty(Wikidata + property, isInverse)));

    [TestCase("write", false, "to")]
    [TestCase("write", true, null)]
    [TestCase("attack", false, null)]
    public void OtherConstructionsKeepTheVerbsName(string lemma, bool isPassive, string? preposition) => Assert.That(Properties.Of(lemma, isPassive, preposition), Is.Null);

    [TestCase("write\tQ5\tsubject", "frame-properties.tsv:2: 'Q5' is no property")]
    [TestCase("write\tP50\tboth", "frame-properties.tsv:2: 'both' is neither subject nor object")]
    public void AFaultIsNamed(string row, string message) =>
        Assert.That(() => new FrameProperties(TsvTable.Parse("frame-properties.tsv", $"{string.Join('\t', FrameProperties.Columns)}\n{row}", FrameProperties.Columns).Rows), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));

    private static IEnumerable<TestCaseData> Examples() => Specification.Cases("frames.md");
}
