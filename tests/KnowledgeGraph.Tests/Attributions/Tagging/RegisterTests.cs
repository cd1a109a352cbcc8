using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

public class RegisterTests
{
    [TestCase("The bank said that the fund was empty.", Register.Report)]
    [TestCase("I think that the fund is empty.", Register.Talk)]
    [TestCase("You should visit our town.", Register.Talk)]
    [TestCase("Lee said: \"I think that we won.\"", Register.Report)]
    [TestCase("", Register.Report)]
    public void TellsReportsFromTalkByPersonsOutsideQuotations(string text, uint expected) => Assert.That(Of(text), Is.EqualTo(expected));

    [Test]
    public void AsksForOneWordInAHundred()
    {
        string report = string.Concat(Enumerable.Repeat("The bank said that the fund was empty. ", 40));
        Assert.That(Of(report + "I agree."), Is.EqualTo(Register.Report));
        Assert.That(Of(report + "I agree. I know. I see. I do. We go."), Is.EqualTo(Register.Talk));
    }

    private static uint Of(string text)
    {
        var document = Documents.Of(text);
        return AttributionTagger.Sentences(document, new LexicalClasses(new EnglishLexicon().Cues)).FirstOrDefault(s => s is not null)?.Register ?? Register.Of(document, (_, _) => false);
    }
}
