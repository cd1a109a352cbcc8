using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup.PlainText;

/// <summary>Pages made to cost much. A reader whose work is not linear in their size does not finish these within the time limit.</summary>
[CancelAfter(60_000)]
public sealed class HostilePageTests
{
    private static readonly PlainTextReader Reader = new();
    private static readonly LanguageAnalyzer Analyzer = new();

    [TestCase("[", 10_000, 0)]
    [TestCase("(", 1_000_000, 0)]
    [TestCase("x", 1_000_000, 0)]
    [TestCase(".", 1_000_000, 0)]
    [TestCase("a.", 500_000, 0)]
    [TestCase("\t", 1_000_000, 0)]
    [TestCase("ab\n", 100_000, 0)]
    [TestCase("[edit]\n", 100_000, 0)]
    [TestCase("vte\n", 100_000, 0)]
    [TestCase("word ", 100_000, 1)]
    [TestCase("Mr. ", 100_000, 1)]
    [TestCase("a.[1] ", 100_000, 1)]
    [TestCase("\"?\" A ", 100_000, 100_001)]
    [TestCase("The town fell. ", 60_000, 60_000)]
    public void RepetitionIsReadOnce(string piece, int times, int sentences)
    {
        var document = Analyze(string.Concat(Enumerable.Repeat(piece, times)));

        Assert.That(document.Sentences, Has.Length.EqualTo(sentences));
    }

    [Test]
    public void ALongSentenceKeepsEveryToken()
    {
        var document = Analyze(string.Concat(Enumerable.Repeat("word ", 100_000)) + "fell.");

        Assert.That(document.Sentences.Single().Tokens, Has.Length.EqualTo(100_002));
    }

    [Test]
    public void ALineOfMarkersKeepsEveryCitation()
    {
        var article = Read("The town fell." + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"[{i % 10_000}]")));

        Assert.Multiple(() =>
        {
            Assert.That(article.Citations, Has.Length.EqualTo(100_000));
            Assert.That(Analyzer.Analyze(article).Sentences.Single().Citations, Has.Length.EqualTo(10_000));
        });
    }

    [Test]
    public void ScopeHeadersWithoutEndEndTheInfobox()
    {
        var article = Read("Title\n\nFrom Wikipedia, the free encyclopedia\n\nDate\t1 May 2031\nLocation\tX\nBelligerents\n" + string.Concat(Enumerable.Repeat("Claimed by X:\nA and B\tC and D\n", 50_000)));

        Assert.That(article.Infobox!.Rows.Length, Is.InRange(1, 2_000));
    }

    [Test]
    public void CoordinatedNamesAreComparedWithABoundedPartOfTheText()
    {
        string names = string.Concat(Enumerable.Repeat("A and B and A and B\n", 900));

        var article = Read("Title\n\nFrom Wikipedia, the free encyclopedia\n\nDate\t1 May 2031\nFounders\tX\n" + names + "\n" + string.Concat(Enumerable.Repeat("A and B ", 100_000)));

        Assert.That(article.Infobox!.Rows.Length, Is.InRange(900, 4_000));
    }

    [Test]
    public void EveryHeadingIsASection()
    {
        var article = Read(string.Concat(Enumerable.Repeat("Head[edit]\n", 100_000)));

        Assert.That(article.Sections, Has.Length.EqualTo(100_001));
    }

    [Test]
    public void EveryEntryIsAReference()
    {
        var article = Read("References[edit]\n" + string.Concat(Enumerable.Repeat("^ \"A\". B.\n", 20_000)));

        Assert.That(article.References, Has.Length.EqualTo(20_000));
    }

    private static Document Analyze(string text) => Analyzer.Analyze(Read(text));

    private static Article Read(string text) => Reader.Read(text, "untitled", "").Value;
}
