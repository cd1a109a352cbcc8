using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Lexicon;

public sealed class TsvTableTests
{
    [Test]
    public void ReadsRowsAndSkipsComments()
    {
        var table = TsvTable.Parse("a.tsv", "# words\nword\tkind\n\nx\t1\r\ny\t2\n", "word", "kind");

        Assert.That(table.Rows.Select(r => (r[0], r[1], r.Line)), Is.EqualTo(new[] { ("x", "1", 4), ("y", "2", 5) }));
    }

    [TestCase("", "a.tsv: no header")]
    [TestCase("word", "a.tsv:1: the header must be 'word kind'")]
    [TestCase("word\tkind\nx", "a.tsv:2: 1 cells where the header has 2")]
    [TestCase("word\tkind\nx \t1", "a.tsv:2: 'x ' has white space at an end")]
    [TestCase("word\tkind\nx\t1\nx\t2", "a.tsv:3: 'x' stands twice")]
    public void NamesFileLineAndReason(string content, string message) =>
        Assert.That(() => TsvTable.Parse("a.tsv", content, "word", "kind"), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));
}
