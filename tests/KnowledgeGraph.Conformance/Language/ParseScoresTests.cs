using System.Globalization;
using KnowledgeGraph.Text.Conllu;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Language;

/// <summary>
/// Scores worked out by hand. A sentence is a string of words "form/UPOS/head/relation", a token of several words stands before them as "2:form",
/// and "|" parts sentences.
/// </summary>
public sealed class ParseScoresTests
{
    private const string Gold = "Peru/PROPN/2/nsubj signed/VERB/0/root it/PRON/2/obj ./PUNCT/2/punct";

    [Test]
    public void TheSameParseIsWhollyRight()
    {
        var scores = Score(Gold, Gold);
        Assert.That(
            new[] { scores.Tokens, scores.Words, scores.Upos, scores.Xpos, scores.Features, scores.Lemmas, scores.Uas, scores.Las, scores.LasWithSubtypes },
            Is.All.EqualTo(new F1(4, 4, 4)));
        Assert.That(scores.Sentences, Is.EqualTo(new F1(1, 1, 1)));
        Assert.That(new[] { scores.UasWithoutPunctuation, scores.LasWithoutPunctuation, scores.LasWithSubtypesWithoutPunctuation }, Is.All.EqualTo(new F1(3, 3, 3)));
        Assert.That(scores.Las.Value, Is.EqualTo(1));
    }

    /// <summary>Two of four heads are right: of "signed" and "."; with their relations only "."'s, as "signed" is called dep.</summary>
    [Test]
    public void WrongHeadsAndWrongRelationsCount()
    {
        var scores = Score(Gold, "Peru/PROPN/3/nsubj signed/VERB/0/dep it/PRON/4/obj ./PUNCT/2/punct");
        Assert.That(scores.Uas, Is.EqualTo(new F1(4, 4, 2)));
        Assert.That(scores.Las, Is.EqualTo(new F1(4, 4, 1)));
        Assert.That(scores.UasWithoutPunctuation, Is.EqualTo(new F1(3, 3, 1)));
        Assert.That(scores.LasWithoutPunctuation, Is.EqualTo(new F1(3, 3, 0)));
        Assert.That(scores.Las.Value, Is.EqualTo(0.25));
    }

    /// <summary>Of four words only the stop hangs wrong: 3 of 4, and 3 of 3 without punctuation, which is what gold calls PUNCT.</summary>
    [Test]
    public void PunctuationIsWhatGoldCallsSo()
    {
        var scores = Score(Gold, "Peru/PUNCT/2/nsubj signed/VERB/0/root it/PRON/2/obj ./SYM/1/punct");
        Assert.That(scores.Las, Is.EqualTo(new F1(4, 4, 3)));
        Assert.That(scores.LasWithoutPunctuation, Is.EqualTo(new F1(3, 3, 3)));
        Assert.That(scores.Upos, Is.EqualTo(new F1(4, 4, 2)));
    }

    /// <summary>nsubj for nsubj:pass: right as universal relation, wrong with subtype; the other two words are right.</summary>
    [Test]
    public void ASubtypeCountsOnlyWhereSubtypesCount()
    {
        var scores = Score("It/PRON/3/nsubj:pass was/AUX/3/aux:pass signed/VERB/0/root", "It/PRON/3/nsubj was/AUX/3/aux:pass signed/VERB/0/root");
        Assert.That(scores.Las, Is.EqualTo(new F1(3, 3, 3)));
        Assert.That(scores.LasWithSubtypes, Is.EqualTo(new F1(3, 3, 2)));
        Assert.That(scores.Relation("nsubj"), Is.EqualTo(new F1(1, 1, 1)));
        Assert.That(scores.Relation("nsubj:pass"), Is.EqualTo(new F1(1, 0, 0)));
        Assert.That(scores.Relation("aux:pass"), Is.EqualTo(new F1(1, 1, 1)));
        Assert.That(scores.RelationNames, Is.EqualTo(new[] { "aux", "aux:pass", "nsubj", "nsubj:pass", "root" }));
    }

    /// <summary>Gold has two obj, the system two others: one is the same word on the same head, one is on the wrong head.</summary>
    [Test]
    public void ARelationIsRightOnTheRightHead()
    {
        var scores = Score("a/X/0/root b/X/1/obj c/X/1/obj d/X/1/dep", "a/X/0/root b/X/1/obj c/X/2/obj d/X/1/dep");
        Assert.That(scores.Relation("obj"), Is.EqualTo(new F1(2, 2, 1)));
        Assert.That(scores.Relation("iobj"), Is.EqualTo(new F1(0, 0, 0)));
    }

    /// <summary>
    /// "re-sign it" in gold tokens re, -, sign, it; the system has re-sign, it. Of its 2 tokens 1 is right ("it"), gold has 4: F1 2/6.
    /// "it" hangs on "sign" in gold and on "re-sign", which is no gold word, in the system.
    /// </summary>
    [Test]
    public void WordsThatAreCutElsewhereAreNotFound()
    {
        var scores = Score("re/X/3/dep -/PUNCT/3/punct sign/VERB/0/root it/PRON/3/obj", "re-sign/VERB/0/root it/PRON/1/obj");
        Assert.That(scores.Tokens, Is.EqualTo(new F1(4, 2, 1)));
        Assert.That(scores.Tokens.Value, Is.EqualTo(2.0 / 6).Within(1e-12));
        Assert.That(scores.Words, Is.EqualTo(new F1(4, 2, 1)));
        Assert.That(scores.Uas, Is.EqualTo(new F1(4, 2, 0)));
        Assert.That(scores.LasWithoutPunctuation, Is.EqualTo(new F1(3, 2, 0)));
    }

    /// <summary>
    /// Gold: "don't go" with token "don't" of do and n't; the system has three tokens do, n't, go. Tokens: gold 2, system 3, only "go" is the same.
    /// The words are the same by their forms, so that all 3 are right.
    /// </summary>
    [Test]
    public void WordsOfATokenAreAlignedByTheirForms()
    {
        var scores = Score("2:don't do/AUX/3/aux n't/PART/3/advmod go/VERB/0/root", "do/AUX/3/aux n't/PART/3/advmod go/VERB/0/root");
        Assert.That(scores.Tokens, Is.EqualTo(new F1(2, 3, 1)));
        Assert.That(scores.Words, Is.EqualTo(new F1(3, 3, 3)));
        Assert.That(scores.Las, Is.EqualTo(new F1(3, 3, 3)));
    }

    /// <summary>Both have the token "gonna" of two words; gold calls them gon, na, the system going, na: one of two is the same, and "go" after them.</summary>
    [Test]
    public void WordsOfATokenNeedNotSpellIt()
    {
        var scores = Score("2:gonna gon/VERB/0/root na/PART/3/mark go/VERB/1/xcomp", "2:gonna going/VERB/0/root na/PART/3/mark go/VERB/1/xcomp");
        Assert.That(scores.Tokens, Is.EqualTo(new F1(2, 2, 2)));
        Assert.That(scores.Words, Is.EqualTo(new F1(3, 3, 2)));
        Assert.That(scores.Las, Is.EqualTo(new F1(3, 3, 1)), "na is right; go hangs on a word that is not gold's");
    }

    /// <summary>
    /// Gold cuts "a b." and "c d." in two; the system has one sentence. No sentence is the same: gold 2, system 1, right 0. All words are; of their
    /// heads all but d's, which is a root in gold and hangs on b in the system.
    /// </summary>
    [Test]
    public void AMissingBoundaryCostsBothSentences()
    {
        var scores = Score("a/X/2/dep b/X/0/root | c/X/2/dep d/X/0/root", "a/X/2/dep b/X/0/root c/X/4/dep d/X/2/dep");
        Assert.That(scores.Sentences, Is.EqualTo(new F1(2, 1, 0)));
        Assert.That(scores.Words, Is.EqualTo(new F1(4, 4, 4)));
        Assert.That(scores.Uas, Is.EqualTo(new F1(4, 4, 3)));
    }

    /// <summary>Two of three boundaries are right, so one sentence of gold's three and the system's two is: the last.</summary>
    [Test]
    public void ASentenceIsRightWhereBothItsEndsAre()
    {
        var scores = Score("a/X/0/root | b/X/0/root | c/X/0/root", "a/X/0/root b/X/1/dep | c/X/0/root");
        Assert.That(scores.Sentences, Is.EqualTo(new F1(3, 2, 1)));
    }

    [Test]
    public void OnlyUniversalFeaturesCountAndTheirOrderDoesNot()
    {
        ConlluSentence Of(string features) => new([], [new("a", "a", "X", "x", features, 0, "root", "_")], []);
        Assert.That(new ParseScores([Of("NumForm=Digit|NumType=Card")], [Of("NumType=Card")]).Features.Correct, Is.EqualTo(1));
        Assert.That(new ParseScores([Of("Number=Sing|Person=3")], [Of("Person=3|Number=Sing")]).Features.Correct, Is.EqualTo(1));
        Assert.That(new ParseScores([Of("_")], [Of("Number=Sing")]).Features.Correct, Is.Zero);
    }

    [Test]
    public void AGoldLemmaThatIsNotGivenIsRight()
    {
        ConlluSentence Of(string lemma) => new([], [new("a", lemma, "X", "x", "_", 0, "root", "_")], []);
        Assert.That(new ParseScores([Of("_")], [Of("b")]).Lemmas.Correct, Is.EqualTo(1));
        Assert.That(new ParseScores([Of("b")], [Of("_")]).Lemmas.Correct, Is.Zero);
    }

    [TestCase("Peru/PROPN/0/root", "Chile/PROPN/0/root", "The texts differ at character 0: gold goes on 'Peru', the system 'Chile'")]
    [TestCase("a/X/0/root b/X/1/dep", "a/X/0/root", "The texts differ at character 1: gold goes on 'b', the system ''")]
    public void TextsThatDifferAreAnError(string gold, string system, string error) =>
        Assert.That(() => Score(gold, system), Throws.ArgumentException.With.Message.EqualTo(error));

    [Test]
    public void WhiteSpaceIsNoText()
    {
        ConlluSentence Of(string form) => new([], [new(form, "a", "X", "x", "_", 0, "root", "_")], []);
        Assert.That(new ParseScores([Of("1 000")], [Of("1\u00A0000")]).Words, Is.EqualTo(new F1(1, 1, 1)));
    }

    /// <summary>
    /// Gold: "New York" LOC, "Lee" PER, "UN" ORG. The system has "York" LOC (other ends), "Lee" PER (right), "UN" LOC (other type): 1 of 3 and 3.
    /// </summary>
    [Test]
    public void ANameIsRightWithItsEndsAndItsType()
    {
        var scores = new ParseScores(
            [Named(("New", "B-LOC"), ("York", "I-LOC"), ("Lee", "B-PER"), ("UN", "B-ORG"))],
            [Named(("New", null), ("York", "B-LOC"), ("Lee", "B-PER"), ("UN", "B-LOC"))]);
        Assert.That(scores.Names, Is.EqualTo(new F1(3, 3, 1)));
    }

    /// <summary>Two names side by side are two; a name goes on only in the same type; one that is cut into other tokens is the same name.</summary>
    [Test]
    public void NamesAreRangesOfCharacters()
    {
        Assert.That(new ParseScores([Named(("a", "B-PER"), ("b", "B-PER"))], [Named(("a", "B-PER"), ("b", "I-PER"))]).Names, Is.EqualTo(new F1(2, 1, 0)));
        Assert.That(new ParseScores([Named(("a", "B-PER"), ("b", "B-LOC"))], [Named(("a", "B-PER"), ("b", "I-LOC"))]).Names, Is.EqualTo(new F1(2, 2, 2)));
        Assert.That(new ParseScores([Named(("a-b", "B-PER"))], [Named(("a", "B-PER"), ("-", "I-PER"), ("b", "I-PER"))]).Names, Is.EqualTo(new F1(1, 1, 1)));
        Assert.That(new ParseScores([Named(("a", null))], [Named(("a", null))]).Names.Value, Is.Zero);
    }

    private static ConlluSentence Named(params (string Form, string? Tag)[] words) =>
        new([], [.. words.Select((w, i) => new ConlluWord(w.Form, w.Form, "X", "x", "_", i, i == 0 ? "root" : "dep", w.Tag is null ? "_" : "NER=" + w.Tag))], []);

    private static ParseScores Score(string gold, string system) => new(Read(gold), Read(system));

    private static IEnumerable<ConlluSentence> Read(string text) => text.Split(" | ").Select(Sentence);

    private static ConlluSentence Sentence(string text)
    {
        var words = new List<ConlluWord>();
        var tokens = new List<MultiwordToken>();
        foreach (string item in text.Split(' '))
        {
            if (item.Split(':') is [[>= '2' and <= '9'] count, var form])
            {
                tokens.Add(new(words.Count + 1, words.Count + int.Parse(count, CultureInfo.InvariantCulture), form, "_"));
            }
            else if (item.Split('/') is [var word, var upos, var head, var relation])
            {
                words.Add(new(word, "l", upos, "x", "_", int.Parse(head, CultureInfo.InvariantCulture), relation, "_"));
            }
        }

        return new([], [.. words], [.. tokens]);
    }
}
