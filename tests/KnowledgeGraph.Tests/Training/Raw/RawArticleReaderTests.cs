using KnowledgeGraph.Training.Raw;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Raw;

public sealed class RawArticleReaderTests
{
    [Test]
    public void PartsArticlesAndLeavesMarkUpOut()
    {
        const string Text = "@@@\n\nHeading\n\nA small bird that lives in the reeds near water.\n{{ Infobox bird | name = A small bird of the reeds }}\n@@@\nAnother article about the birds of the high mountains.\n";
        Assert.That(RawArticleReader.Read(new StringReader(Text)).Select(a => a.Text), Is.EqualTo(
            ["A small bird that lives in the reeds near water.", "Another article about the birds of the high mountains."]));
    }

    [Test]
    public void WritesTheSubjectAsTheRestOfTheArticleDoes()
    {
        const string Text = "The KELDA RIVER RAILWAY (KRRX) was a line that nobody used in winter.\nMen of the Kelda River railway stayed at home for the whole winter.\n";
        var article = RawArticleReader.Read(new StringReader(Text)).Single();
        Assert.That(article.Text.Split('\n')[0], Is.EqualTo("The Kelda River railway (KRRX) was a line that nobody used in winter."));
        Assert.That(article.Subjects.Select(s => s.In(article.Text)), Is.EqualTo(["Kelda River railway"]));
    }

    [Test]
    public void KeepsWhereItalicsStood()
    {
        var article = RawArticleReader.Read(new StringReader("Her first book, _The Long Harvest_, was read by many people.\n")).Single();
        Assert.That(article.Text, Does.Not.Contain('_'));
        Assert.That(article.Italics.Select(s => s.In(article.Text)), Is.EqualTo(["The Long Harvest"]));
    }
}
