using KnowledgeGraph.Text.Language.Morphology;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language.Morphology;

public sealed class LemmaEditTests
{
    [TestCase("studies", "study", "3|y")]
    [TestCase("Went", "go", "4|go")]
    [TestCase("DOGS", "dog", "1|")]
    [TestCase("the", "the", "0|")]
    [TestCase("’s", "'s", "0|")]
    [TestCase("’s", "be", "2|be")]
    public void TurnsAFormIntoItsLemma(string form, string lemma, string edit)
    {
        var between = LemmaEdit.Between(form, lemma);
        Assert.That(between.ToString(), Is.EqualTo(edit));
        Assert.That(between.Apply(form, LemmaCase.Lower), Is.EqualTo(lemma));
        Assert.That(LemmaEdit.TryParse(edit, out var parsed) && parsed == between);
    }

    [TestCase(LemmaCase.Lower, "mcdonald")]
    [TestCase(LemmaCase.Keep, "McDonald")]
    [TestCase(LemmaCase.Capitalize, "Mcdonald")]
    [TestCase(LemmaCase.Upper, "MCDONALD")]
    public void ChangesCaseOfWhatIsKept(LemmaCase lemmaCase, string lemma) =>
        Assert.That(new LemmaEdit(1, "").Apply("McDonalds", lemmaCase), Is.EqualTo(lemma));

    [TestCase("")]
    [TestCase("3")]
    [TestCase("|y")]
    [TestCase("-1|y")]
    [TestCase("99999999999|y")]
    public void ReadsNothingElse(string text) => Assert.That(LemmaEdit.TryParse(text, out _), Is.False);

    [Test]
    public void LeavesAFormThatItWouldEraseAlone() => Assert.That(new LemmaEdit(2, "").Apply("s", LemmaCase.Lower), Is.EqualTo("s"));

    [FsCheck.NUnit.Property]
    public void GivesTheLemmaThatItWasMadeFor(string? form, string? lemma)
    {
        string from = form ?? "", to = lemma + "x";
        var edit = LemmaEdit.Between(from, to);
        Assert.That(edit.Strip, Is.InRange(0, from.Length));
        Assert.That(Folded(edit.Apply(from, LemmaCase.Keep)), Is.EqualTo(Folded(to)));
    }

    private static string Folded(string text) => string.Concat(text.Select(char.ToLowerInvariant)).Replace('’', '\'');
}
