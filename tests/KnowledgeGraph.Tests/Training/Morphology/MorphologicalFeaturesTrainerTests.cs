using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Morphology;

public sealed class MorphologicalFeaturesTrainerTests
{
    private static readonly MorphologicalFeatures Learned = MorphologicalFeaturesTrainer.Learn(Treebank.Of("""
        dogs dog NOUN NNS Number=Plur
        cats cat NOUN NNS Number=Plur
        scissors scissors NOUN NNS Number=Ptan
        dog dog NOUN NN Number=Sing
        teh the NOUN NN Number=Sing|Typo=Yes
        the the DET DT Definite=Def|PronType=Art
        this this DET DT Number=Sing|PronType=Dem
        he he PRON PRP Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
        me I PRON PRP Case=Acc|Number=Sing|Person=1|PronType=Prs
        10 10 NUM CD NumForm=Digit|NumType=Card
        300 300 NUM CD NumForm=Digit|NumType=Card
        two two NUM CD NumForm=Word|NumType=Card
        ten ten NUM CD NumForm=Word|NumType=Card
        six six NUM CD NumForm=Word|NumType=Card
        , , PUNCT ,
        because because ADP IN ExtPos=ADP
        """));

    [TestCase("birds NOUN NNS", "Number=Plur")]
    [TestCase("Scissors NOUN NNS", "Number=Ptan")]
    [TestCase("bird NOUN NN", "Number=Sing")]
    [TestCase("This DET DT", "Number=Sing|PronType=Dem")]
    [TestCase("ME PRON PRP", "Case=Acc|Number=Sing|Person=1|PronType=Prs")]
    [TestCase("1984 NUM CD", "NumForm=Digit|NumType=Card")]
    [TestCase("seven NUM CD", "NumForm=Word|NumType=Card")]
    [TestCase(", PUNCT ,", "_")]
    public void LearnsTheFeaturesOfTagsAndWords(string word, string features) => Assert.That(Learned.Of(word), Is.EqualTo(features));

    [TestCase("teh NOUN NN", "Number=Sing")]
    [TestCase("because ADP IN", "_")]
    public void LearnsNothingThatHoldsOfOneOccurrence(string word, string features) => Assert.That(Learned.Of(word), Is.EqualTo(features));

    [Test]
    public void FallsBackOnThePartOfSpeech() => Assert.That(Learned.Of("seven NUM XX"), Is.EqualTo("NumForm=Word|NumType=Card"));

    [FsCheck.NUnit.Property]
    public void AreTheSameWhenReadAgain(string? form, UniversalPos upos, string? xpos)
    {
        byte[] section = Treebank.Save(Learned.Write);
        var read = MorphologicalFeatures.Read(section);
        Assert.That(read.Of(form ?? "", upos, xpos ?? ""), Is.EqualTo(Learned.Of(form ?? "", upos, xpos ?? "")));
        Assert.That(Treebank.Save(read.Write), Is.EqualTo(section));
    }

    [Test]
    public void SaysWhatIsWrongWithADamagedSection()
    {
        byte[] section = Treebank.Save(Learned.Write);
        for (int i = 0; i < section.Length; i++)
        {
            var truncated = section[..i];
            Assert.That(() => MorphologicalFeatures.Read(truncated), Throws.InstanceOf<InvalidDataException>());
            byte[] flipped = [.. section];
            flipped[i] ^= 0x85;
            try
            {
                MorphologicalFeatures.Read(flipped).Of("two NUM CD");
            }
            catch (InvalidDataException e)
            {
                Assert.That(e.Message, Is.Not.Empty);
            }
        }
    }

    [TestCase("Number=Sing|Number=Sing")]
    [TestCase("Person=3|Number=Sing")]
    [TestCase("Number")]
    [TestCase("")]
    public void AreSortedAndDistinct(string features) => Assert.That(
        () => new MorphologicalFeatures(EndingTable.Of([new("*/*", "", false, features)])), Throws.InstanceOf<InvalidDataException>());
}
