using KnowledgeGraph.Attributions.Tagging;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

/// <summary>Weights are stored under hashes, so a hash that changes makes every shipped model useless.</summary>
public class FeatureHashTests
{
    [TestCase("", 2166136261u)]
    [TestCase("a", 3826002220u)]
    [TestCase("foobar", 3214735720u)]
    public void IsFnv1a(string text, uint expected) => Assert.That(FeatureHash.Of(text), Is.EqualTo(expected));

    [Test]
    public void FoldsCaseAndDigits()
    {
        Assert.That(FeatureHash.Of("May 2024"), Is.EqualTo(FeatureHash.Of("may 0000")));
        Assert.That(FeatureHash.Of("İ"), Is.Not.EqualTo(FeatureHash.Of("i")));
    }

    [Test]
    public void StaysTheSameForCombinations() =>
        Assert.That(new[] { FeatureHash.Of(1, 2), FeatureHash.Of(2, 1), FeatureHash.Of(1, 2, 3), FeatureHash.Of(0, 0) }, Is.EqualTo(new[] { 3726052297u, 3420274575u, 3536111444u, 0u }));

    [Test]
    public void TellsPairsApart()
    {
        var hashes = from a in Enumerable.Range(0, 300) from b in Enumerable.Range(0, 300) select FeatureHash.Of((uint)a, (uint)b);
        Assert.That(hashes.Distinct().Count(), Is.GreaterThan(89_990));
    }
}
