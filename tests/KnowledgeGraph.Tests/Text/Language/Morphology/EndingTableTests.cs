using KnowledgeGraph.Text.Language.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class EndingTableTests
{
    private static readonly EndingTable Table = EndingTable.Of(
    [
        new("NNS", "", false, "none"), new("NNS", "s", false, "s"), new("NNS", "ies", false, "ies"), new("NNS", "movies", true, "movies"),
        new("CD", "", false, "word"), new("CD", "0", false, "digit"), new("CD", "'00", false, "year"),
    ]);

    [TestCase("NNS", "dogs", "s")]
    [TestCase("NNS", "cities", "ies")]
    [TestCase("NNS", "ies", "ies")]
    [TestCase("NNS", "es", "s")]
    [TestCase("NNS", "movies", "movies")]
    [TestCase("NNS", "bmovies", "ies")]
    [TestCase("NNS", "children", "none")]
    [TestCase("NNS", "", "none")]
    [TestCase("CD", "three", "word")]
    public void AnswersByTheLongestEnding(string of, string word, string answer) => Assert.That(Find(of, word), Is.EqualTo(answer));

    [TestCase("NNS", "MOVIES", "movies")]
    [TestCase("CD", "1984", "digit")]
    [TestCase("CD", "’72", "year")]
    public void KnowsNeitherCaseNorDigitsNorApostrophes(string of, string word, string answer) => Assert.That(Find(of, word), Is.EqualTo(answer));

    [Test]
    public void KnowsTheEndingOfAWordOfAnyLength() => Assert.That(Find("NNS", new string('x', 100_000) + "ies"), Is.EqualTo("ies"));

    [Test]
    public void SaysThatAClassIsUnknown() => Assert.That(Table.ClassOf("JJ"), Is.EqualTo(-1));

    [Test]
    public void WantsAnAnswerForEveryWord() => Assert.That(() => EndingTable.Of([new("NNS", "s", false, "s")]), Throws.InstanceOf<InvalidDataException>());

    [Test]
    public void TakesNoEndingThatItCouldNotFind() => Assert.That(
        () => EndingTable.Of([new("NNS", "", false, "a"), new("NNS", new('x', EndingTable.LongestEnding + 1), false, "b")]), Throws.ArgumentException);

    private static string Find(string of, string word) => Table.Answers[Table.Find(Table.ClassOf(of), word)];
}
