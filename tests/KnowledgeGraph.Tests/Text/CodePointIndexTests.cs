using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text;

public sealed class CodePointIndexTests
{
    [Test]
    public void CountsAPairOnceAndALoneSurrogateOnce()
    {
        var index = new CodePointIndex("a😀b\ud800c🚀");

        Assert.Multiple(() =>
        {
            Assert.That(index.Length, Is.EqualTo(6));
            Assert.That(new[] { 0, 1, 3, 4, 5, 6, 8 }.Select(index.At), Is.EqualTo(new[] { 0, 1, 2, 3, 4, 5, 6 }));
            Assert.That(index.Of(new TextSpan(1, 4)), Is.EqualTo((1, 3)));
        });
    }

    [FsCheck.NUnit.Property]
    public void AgreesWithRunes(string? text)
    {
        string given = text ?? "";
        Assert.That(new CodePointIndex(given).Length, Is.EqualTo(given.EnumerateRunes().Count()));
    }
}
