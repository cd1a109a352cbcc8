using KnowledgeGraph.Text.Language.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class WordShapesTests
{
    [TestCase("word", WordShape.Lower)]
    [TestCase("1990", WordShape.Lower)]
    [TestCase("", WordShape.Lower)]
    [TestCase("A", WordShape.Initial)]
    [TestCase("J.", WordShape.Initial)]
    [TestCase("Word", WordShape.Capitalized)]
    [TestCase("Élan", WordShape.Capitalized)]
    [TestCase("NATO", WordShape.ShortUpper)]
    [TestCase("U.S.", WordShape.ShortUpper)]
    [TestCase("UNESCO", WordShape.LongUpper)]
    [TestCase("eBay", WordShape.Mixed)]
    [TestCase("TVs", WordShape.Mixed)]
    public void TellsHowAWordUsesCapitals(string form, WordShape shape) => Assert.That(WordShapes.Of(form), Is.EqualTo(shape));
}
