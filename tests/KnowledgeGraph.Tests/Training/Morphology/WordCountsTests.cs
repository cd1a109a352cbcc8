using KnowledgeGraph.Training.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Morphology;

public sealed class WordCountsTests
{
    [Test]
    public void CountsWordsByTheirCase()
    {
        using var text = new StringReader("May I see it? May came in May, the USA may see the usa\nand may.");
        var counts = WordCounts.Count(text, least: 1);
        Assert.That(counts["may"], Is.EqualTo(new WordCount(Small: 2, Capitalized: 1, Upper: 0, Other: 2)));
        Assert.That(counts["usa"], Is.EqualTo(new WordCount(Small: 1, Capitalized: 0, Upper: 1, Other: 0)));
        Assert.That(counts["nothing"].Total, Is.Zero);
    }

    [Test]
    public void LeavesRareWordsOut()
    {
        using var text = new StringReader("one two two");
        Assert.That(WordCounts.Count(text).Words, Is.EqualTo(new[] { "two" }));
    }
}
