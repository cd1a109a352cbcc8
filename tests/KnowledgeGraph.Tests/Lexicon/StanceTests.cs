using System.Text.RegularExpressions;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public partial class StanceTests
{
    [Test]
    public void EveryStanceOfACueIsAConceptOfTheOntology()
    {
        var lexicon = new EnglishLexicon();
        string ontology = File.ReadAllText(Repository.At("ontology", "claimgraph.ttl"));
        var concepts = Concept().Matches(ontology).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.That(
            lexicon.Cues.Verbs.Concat(lexicon.Cues.Nouns).Concat(lexicon.Cues.Phrases).Select(c => c.Stance).Distinct(),
            Is.SubsetOf(concepts));
    }

    [GeneratedRegex(@"^stance:([a-z-]+) a .*skos:Concept", RegexOptions.Multiline)]
    private static partial Regex Concept();
}
