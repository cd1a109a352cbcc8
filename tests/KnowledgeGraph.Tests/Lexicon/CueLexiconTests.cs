using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public sealed class CueLexiconTests
{
    private static readonly CueLexicon Cues = new EnglishLexicon().Cues;

    [Test]
    public void KnowsSixHundredVerbsAndMoreOfTheOthers() => Assert.Multiple(() =>
    {
        Assert.That(Cues.Verbs, Has.Length.GreaterThanOrEqualTo(600));
        Assert.That(Cues.Nouns, Has.Length.GreaterThanOrEqualTo(300));
        Assert.That(Cues.Adjectives.Length + Cues.Adverbs.Length, Is.GreaterThanOrEqualTo(150));
    });

    [Test]
    public void HasNoLemmaOfAPartOfSpeechTwice() => Assert.Multiple(() =>
    {
        Assert.That(Cues.Verbs.Select(c => c.Lemma), Is.Unique);
        Assert.That(Cues.Nouns.Select(c => c.Lemma), Is.Unique);
        Assert.That(Cues.Adjectives.Concat(Cues.Adverbs).Select(c => c.Lemma), Is.Unique);
    });

    [Test]
    public void WritesLemmasInLowerCaseWithSingleBlanks() =>
        Assert.That(Cues.All.Select(c => c.Lemma), Is.All.Matches("^(:|[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)*)$"));

    [Test]
    public void ListsVerbsByTheirLemma() =>
        Assert.That(Cues.Verbs.Select(c => c.Words[0]).Where(w => Cues.Verbs.Any(v => v.Lemma + "ed" == w || v.Lemma + "ing" == w)), Is.Empty);

    [TestCase("say", UniversalPos.Verb, "says")]
    [TestCase("condemn", UniversalPos.Verb, "condemns")]
    [TestCase("denial", UniversalPos.Noun, "denies")]
    [TestCase("sceptical", UniversalPos.Adjective, "doubts")]
    [TestCase("allegedly", UniversalPos.Adverb, "alleges")]
    [TestCase("per", UniversalPos.Adposition, "says")]
    [TestCase("in the words of", UniversalPos.Adposition, "says")]
    [TestCase(":", UniversalPos.Punctuation, "says")]
    public void FindsACueByLemmaAndPartOfSpeech(string lemma, UniversalPos pos, string stance) =>
        Assert.That(Cues.Find(lemma, pos)?.Stance, Is.EqualTo(stance));

    [TestCase("question", UniversalPos.Verb, "disputes")]
    [TestCase("question", UniversalPos.Noun, "asks")]
    public void DistinguishesWordsOfOneSpelling(string lemma, UniversalPos pos, string stance) =>
        Assert.That(Cues.Find(lemma, pos)?.Stance, Is.EqualTo(stance));

    [TestCase("point", "out", "notes")]
    [TestCase("call", "for", "demands")]
    [TestCase("call", "on", "demands")]
    [TestCase("make", "it clear", "asserts")]
    [TestCase("accord", "to", "says")]
    [TestCase("accord", null, "says")]
    [TestCase("according", "to", "says")]
    public void FindsACueOfSeveralWordsByItsHeadAndTheRest(string lemma, string? particle, string stance) =>
        Assert.That(Cues.Find(lemma, UniversalPos.Verb, particle)?.Stance, Is.EqualTo(stance));

    [Test]
    public void FindsTheHeadAloneWhereNoCueHasTheParticle() => Assert.That(Cues.Find("warn", UniversalPos.Verb, "yesterday")?.Lemma, Is.EqualTo("warn"));

    [TestCase("claim", UniversalPos.Noun, "claim")]
    [TestCase("tweet", UniversalPos.Noun, "tweet")]
    [TestCase("urge", UniversalPos.Noun, "urge")]
    [TestCase("allegation", UniversalPos.Verb, "allegation")]
    [TestCase("believed", UniversalPos.Adjective, "believe")]
    [TestCase("accusing", UniversalPos.Noun, "accuse")]
    [TestCase("reported", UniversalPos.Verb, "reported")]
    [TestCase("report", UniversalPos.ProperNoun, "report")]
    public void FallsBackOnOtherPartsOfSpeech(string lemma, UniversalPos pos, string found) =>
        Assert.That(Cues.Find(lemma, pos)?.Lemma, Is.EqualTo(found));

    [TestCase("green", UniversalPos.Adjective)]
    [TestCase("walk", UniversalPos.Verb)]
    [TestCase("make", UniversalPos.Verb)]
    [TestCase("make", UniversalPos.Verb, "bread")]
    [TestCase("quickly", UniversalPos.Adverb)]
    [TestCase("under", UniversalPos.Adposition)]
    [TestCase("in", UniversalPos.Adposition)]
    [TestCase("", UniversalPos.Other)]
    public void FindsNothingWhereThereIsNoCue(string lemma, UniversalPos pos, string? particle = null) =>
        Assert.That(Cues.Find(lemma, pos, particle), Is.Null);

    [TestCase("deny", UniversalPos.Verb, Polarity.Denied)]
    [TestCase("dismiss", UniversalPos.Verb, Polarity.Denied)]
    [TestCase("rejection", UniversalPos.Noun, Polarity.Denied)]
    [TestCase("doubtful", UniversalPos.Adjective, Polarity.Denied)]
    [TestCase("confirm", UniversalPos.Verb, Polarity.Affirmed)]
    public void TellsThePolarityOfTheContent(string lemma, UniversalPos pos, Polarity expected) =>
        Assert.That(Cues.Find(lemma, pos)?.ContentPolarity, Is.EqualTo(expected));

    [TestCase("purportedly", UniversalPos.Adverb, NarratorCommitment.Distancing)]
    [TestCase("so-called", UniversalPos.Adjective, NarratorCommitment.Distancing)]
    [TestCase("aware", UniversalPos.Adjective, NarratorCommitment.Committing)]
    [TestCase("say", UniversalPos.Verb, NarratorCommitment.Neutral)]
    public void TellsTheNarratorsCommitment(string lemma, UniversalPos pos, NarratorCommitment expected) =>
        Assert.That(Cues.Find(lemma, pos)?.Commitment, Is.EqualTo(expected));

    [TestCase("talks")]
    [TestCase("supported")]
    public void LeavesVerbsToFindThatNoConstructionTells(string word) => Assert.That(Cues.VerbsOf(word), Is.Empty);

    [Test]
    public void LeavesNounsToFindThatTakeNoClause() => Assert.That((Cues.NounOf("speech"), Cues.Find("speech", UniversalPos.Noun)?.Stance), Is.EqualTo(((Cue?)null, "says")));

    [Test]
    public void LeavesPhrasesToFindThatAreNotAlwaysCues() => Assert.That(Cues.Phrases.Select(p => p.Lemma), Has.Member("according to").And.No.Member("per"));
}
