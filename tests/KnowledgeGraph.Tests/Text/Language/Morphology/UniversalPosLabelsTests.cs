using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class UniversalPosLabelsTests
{
    [TestCase(UniversalPos.Adjective, "ADJ")]
    [TestCase(UniversalPos.CoordinatingConjunction, "CCONJ")]
    [TestCase(UniversalPos.ProperNoun, "PROPN")]
    [TestCase(UniversalPos.SubordinatingConjunction, "SCONJ")]
    [TestCase(UniversalPos.Other, "X")]
    public void AreThoseOfUniversalDependencies(UniversalPos pos, string label) => Assert.That(UniversalPosLabels.Of(pos), Is.EqualTo(label));

    [Test]
    public void AreReadAsTheyAreWritten() => Assert.That(
        Enum.GetValues<UniversalPos>().Where(p => !UniversalPosLabels.TryParse(UniversalPosLabels.Of(p), out var read) || read != p), Is.Empty);

    [Test]
    public void AreNothingElse() => Assert.That(UniversalPosLabels.TryParse("noun", out _), Is.False);
}
