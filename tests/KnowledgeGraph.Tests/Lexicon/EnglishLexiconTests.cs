using KnowledgeGraph.Attributions;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public class EnglishLexiconTests
{
    private static readonly EnglishLexicon Lexicon = new();

    [Test]
    public void StancesAreLocalNames() => Assert.That(Lexicon.Cues.All.Select(c => c.Stance), Is.All.Matches("^[a-z]+(-[a-z]+)*$"));

    [Test]
    public void FindsCuesByAnyForm() =>
        Assert.That(new[] { "claim", "claims", "claimed", "claiming" }.Select(w => Lexicon.Cues.VerbsOf(w).Any(v => v.Cue.Lemma == "claim")), Is.All.True);

    [Test]
    public void PutsCuesOfMoreWordsFirst() => Assert.That(Lexicon.Cues.VerbsOf("claimed")[0].Cue.Words, Has.Length.EqualTo(2));

    [TestCase("deny", true)]
    [TestCase("refute", true)]
    [TestCase("reject", true)]
    [TestCase("say", false)]
    public void KnowsWhichCuesDenyTheirContent(string lemma, bool denies) => Assert.That(Lexicon.Cues.Denies(lemma), Is.EqualTo(denies));

    [Test]
    public void KnowsTypeAndCommitment()
    {
        var claim = Lexicon.Cues.Verbs.Single(c => c.Lemma == "claim");
        Assert.That((claim.Stance, claim.Type, claim.Commitment), Is.EqualTo(("claims", AttributionType.Assertion, NarratorCommitment.Distancing)));
    }

    [TestCase("may", WordClass.Modal)]
    [TestCase("the", WordClass.Determiner)]
    [TestCase("monday", WordClass.Time)]
    [TestCase("table", WordClass.Open)]
    public void ClassifiesFunctionWords(string word, WordClass expected) => Assert.That(Lexicon.FunctionWords.ClassOf(word), Is.EqualTo(expected));

    [Test]
    public void TakesTheLongestHedge()
    {
        var hedge = Lexicon.Hedges.StartOf(["would", "have", "signed"]);
        Assert.That((hedge?.Words.Length, hedge?.Reality), Is.EqualTo((2, Reality.Hypothetical)));
    }
}
