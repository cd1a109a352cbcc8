using System.Text.RegularExpressions;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

/// <summary>That the lexicon's stances are concepts of the ontology, and that the two say the same of them.</summary>
public sealed partial class StanceTests
{
    private static readonly Dictionary<string, string> Concepts = File.ReadAllText(Repository.At("ontology", "claimgraph.ttl"))
        .Split("\n\n")
        .Where(block => Concept().IsMatch(block))
        .ToDictionary(block => Concept().Match(block).Groups[1].Value);

    private static readonly Cue[] Cues = [.. new EnglishLexicon().Cues.All];

    [Test]
    public void EveryStanceOfACueIsAConceptOfTheOntology() =>
        Assert.That(Cues.Select(c => c.Stance).Distinct(), Is.SubsetOf(Concepts.Keys));

    [Test]
    public void EveryConceptHasANameADefinitionAndAPlaceInTheHierarchy() =>
        Assert.That(Concepts.Where(c => !(c.Value.Contains("skos:prefLabel") && c.Value.Contains("skos:definition") && Hierarchy().IsMatch(c.Value))).Select(c => c.Key), Is.Empty);

    [Test]
    public void EveryBroaderConceptIsDefined() =>
        Assert.That(Concepts.Values.SelectMany(b => Broader().Matches(b)).SelectMany(m => Name().Matches(m.Value)).Select(m => m.Groups[1].Value).Distinct(), Is.SubsetOf(Concepts.Keys));

    [TestCase("impliesCommitment")]
    [TestCase("impliesPolarity")]
    public void CuesCarryWhatTheirStanceImplies(string property)
    {
        foreach (var cue in Cues)
        {
            var implied = Regex.Match(Concepts[cue.Stance], $@"cg:{property} cg:(\w+)");
            string carried = property == "impliesPolarity" ? $"{cue.ContentPolarity}" : $"{cue.Commitment}";
            if (implied.Success)
            {
                Assert.That(carried, Is.EqualTo(implied.Groups[1].Value), $"{cue.Lemma}: {cue.Stance}");
            }
        }
    }

    [GeneratedRegex(@"^stance:([a-z-]+) a .*skos:Concept ;")]
    private static partial Regex Concept();

    [GeneratedRegex(@"skos:broader stance:|skos:topConceptOf <")]
    private static partial Regex Hierarchy();

    [GeneratedRegex(@"skos:broader [^;.]*")]
    private static partial Regex Broader();

    [GeneratedRegex(@"stance:([a-z-]+)")]
    private static partial Regex Name();
}
