using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Morphology;

public sealed class RegularInflectionTests
{
    [TestCase("hoping", "VBG", "hope")]
    [TestCase("hopping", "VBG", "hopp hoppe hop")]
    [TestCase("visited", "VBD", "visit visite")]
    [TestCase("tried", "VBN", "tri try trie")]
    [TestCase("dying", "VBG", "dy dye die")]
    [TestCase("buses", "NNS", "buse bus busis")]
    [TestCase("wolves", "NNS", "wolve wolf wolfe wolv")]
    [TestCase("bacteria", "NNS", "bacterium bacterion")]
    [TestCase("bigger", "JJR", "bigg bigge big")]
    [TestCase("happiest", "JJS", "happi happy happie")]
    [TestCase("press", "NNS", "")]
    [TestCase("went", "VBD", "")]
    [TestCase("hoping", "NN", "")]
    public void KnowsWhatAFormMayComeFrom(string form, string xpos, string lemmas) =>
        Assert.That(string.Join(' ', RegularInflection.Lemmas(form, xpos)), Is.EqualTo(lemmas));
}
