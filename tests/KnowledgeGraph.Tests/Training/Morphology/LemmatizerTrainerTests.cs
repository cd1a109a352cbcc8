using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Morphology;
using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Morphology;

public sealed class LemmatizerTrainerTests
{
    private const string Words = """
        walked walk VERB VBD
        talked talk VERB VBD
        baked bake VERB VBD
        liked like VERB VBD
        joked joke VERB VBD
        helped help VERB VBN
        jumped jump VERB VBN
        cities city NOUN NNS
        stories story NOUN NNS
        dogs dog NOUN NNS
        cats cat NOUN NNS
        Cows cow NOUN NNS
        birds bird NOUN NNS
        trees tree NOUN NNS
        cars car NOUN NNS
        books book NOUN NNS
        hands hand NOUN NNS
        rooms room NOUN NNS
        heads head NOUN NNS
        plans plan NOUN NNS
        maps map NOUN NNS
        laws law NOUN NNS
        steps step NOUN NNS
        keys key NOUN NNS
        films film NOUN NNS
        songs song NOUN NNS
        The the DET DT
        He he PRON PRP
        I I PRON PRP
        me I PRON PRP
        i I PRON PRP
        n't not PART RB
        's be AUX VBZ
        's be AUX VBZ
        's have AUX VBZ
        's 's PART POS
        'd would AUX MD
        Iran Iran PROPN NNP
        Mary Mary PROPN NNP
        Americans American PROPN NNPS
        Germans German PROPN NNPS
        American American ADJ JJ
        German German ADJ JJ
        New new ADJ JJ
        Old old ADJ JJ
        TV TV NOUN NN
        DVD DVD NOUN NN
        MEETING meeting NOUN NN
        Report report NOUN NN
        Two two NUM CD
        30 30 NUM CD
        ” " PUNCT ''
        teh the DET DT Typo=Yes
        tehh the DET DT Typo=Yes
        """;

    private static readonly Lemmatizer Learned = Learn(Words, null);

    [TestCase("Talked VERB VBD", "talk")]
    [TestCase("camped VERB VBD", "camp")]
    [TestCase("smoked VERB VBD", "smoke")]
    [TestCase("jumped VERB VBD", "jump")]
    [TestCase("parties NOUN NNS", "party")]
    [TestCase("Cards NOUN NNS", "card")]
    [TestCase("cod NOUN NNS", "cod")]
    public void LearnsEndings(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma));

    [TestCase("n't PART RB", "not")]
    [TestCase("n’t PART RB", "not")]
    [TestCase("'s AUX VBZ", "be")]
    [TestCase("’s PART POS", "'s")]
    [TestCase("’d AUX MD", "would")]
    [TestCase("Me PRON PRP", "I")]
    [TestCase("i PRON PRP", "I")]
    [TestCase("” PUNCT ''", "\"")]
    public void LearnsWords(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma));

    [TestCase("Went VERB VBD", "go")]
    [TestCase("woven VERB VBN", "weave")]
    [TestCase("CHILDREN NOUN NNS", "child")]
    public void KnowsIrregularFormsThatNoTreebankHas(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma));

    [TestCase("Obama PROPN NNP", "Obama")]
    [TestCase("Canadians PROPN NNPS", "Canadian")]
    [TestCase("NATO PROPN NNP", "NATO")]
    [TestCase("American ADJ JJ", "American")]
    [TestCase("New ADJ JJ", "new")]
    [TestCase("CD NOUN NN", "CD")]
    [TestCase("Building NOUN NN", "building")]
    [TestCase("The DET DT", "the")]
    public void LearnsWhichWordsKeepTheirCapitals(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma));

    [TestCase("200,000 NUM CD", "200000")]
    [TestCase("4.5 NUM CD", "4.5")]
    [TestCase("Two NUM CD", "two")]
    public void ReadsNumbers(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma));

    [TestCase("walked NOUN VBD", "walk")]
    [TestCase("stories PROPN NNS", "story")]
    [TestCase("xyz SYM NONE", "xyz")]
    [TestCase("xyz SYM *", "xyz")]
    public void ReadsTagsThatWereNeverSeenTogether(string word, string lemma) => Assert.That(Learned.Lemma(word), Is.EqualTo(lemma).IgnoreCase);

    [Test]
    public void LearnsNothingFromMisspellingsAboutOtherWords()
    {
        Assert.That(Learned.Lemma("teh DET DT"), Is.EqualTo("the"));
        Assert.That(Learned.Lemma("eh DET DT"), Is.EqualTo("eh"));
    }

    [TestCase("hoping VERB VBG", "hope")]
    [TestCase("stopping VERB VBG", "stop")]
    [TestCase("falling VERB VBG", "fall")]
    [TestCase("developing VERB VBG", "develop")]
    public void ChoosesTheSpellingThatRunningTextHas(string word, string lemma)
    {
        using var text = new StringReader(string.Join('\n', Enumerable.Repeat("they hope to stop and fall , then develop by hoping and stopping and falling and developing", 5)));
        Assert.That(Learn(Words, WordCounts.Count(text)).Lemma(word), Is.EqualTo(lemma));
    }

    [Test]
    public void LearnsTheSameWhateverTheOrder()
    {
        string reversed = string.Join('\n', Words.Split('\n').Reverse());
        Assert.That(Treebank.Save(Learn(reversed, null).Write), Is.EqualTo(Treebank.Save(Learned.Write)));
    }

    [Test]
    public void IsReadAsItWasWritten()
    {
        byte[] section = Treebank.Save(Learned.Write);
        var read = Lemmatizer.Read(section);
        Assert.That(Treebank.Save(read.Write), Is.EqualTo(section));
        Assert.That(read.Lemma("smoked VERB VBD"), Is.EqualTo("smoke"));
    }

    [FsCheck.NUnit.Property]
    public void FindsALemmaForAnyWord(string? form, UniversalPos upos, string? xpos)
    {
        string word = form ?? "";
        string lemma = Learned.Lemma(word, upos, xpos ?? "");
        Assert.That(lemma, word.Length == 0 ? Is.Empty : Is.Not.Empty);
        Assert.That(Lemmatizer.Read(Treebank.Save(Learned.Write)).Lemma(word, upos, xpos ?? ""), Is.EqualTo(lemma));
    }

    [Test]
    public void TakesTimeInProportionToTheWord() =>
        Assert.That(Learned.Lemma(new string('x', 1_000_000) + "oked", UniversalPos.Verb, "VBD"), Has.Length.EqualTo(1_000_003));

    [Test]
    public void SaysWhatIsWrongWithADamagedSection()
    {
        byte[] section = Treebank.Save(Learned.Write);
        for (int i = 0; i < section.Length; i++)
        {
            var truncated = section[..i];
            Assert.That(() => Lemmatizer.Read(truncated), Throws.InstanceOf<InvalidDataException>());
            byte[] flipped = [.. section];
            flipped[i] ^= 0x85;
            try
            {
                Lemmatizer.Read(flipped).Lemma("smoked VERB VBD");
            }
            catch (InvalidDataException e)
            {
                Assert.That(e.Message, Is.Not.Empty);
            }
        }

        Assert.That(() => Lemmatizer.Read([.. section, 0]), Throws.InstanceOf<InvalidDataException>());
    }

    private static Lemmatizer Learn(string words, WordCounts? text) => LemmatizerTrainer.Learn(Treebank.Of(words), text);
}
