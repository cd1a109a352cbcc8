using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

public class SureCuesTests
{
    private static readonly EnglishLexicon Lexicon = new();

    [TestCase("In/IN/case/3 the/DT/det/3 words=word/NNS/obl/7 of/IN/case/5 Lee/NNP/nmod/3 it/PRP/nsubj/7 fell=fall/VBD/root/0", "In the words of")]
    [TestCase("In/IN/case/3 the/DT/det/3 garden/NN/obl/7 of/IN/case/5 Lee/NNP/nmod/3 it/PRP/nsubj/7 fell=fall/VBD/root/0", "")]
    [TestCase("As/IN/mark/3 Lee/NNP/nsubj/3 put/VBD/advcl/6 it/PRP/obj/3 it/PRP/nsubj/6 fell=fall/VBD/root/0", "put it")]
    [TestCase("Lee/NNP/nsubj/2 put/VBD/root/0 it/PRP/obj/2 down/RB/advmod/2", "")]
    [TestCase("Per/IN/case/2 treaty/NN/obl/5 ,/,/punct/2 they/PRP/nsubj/5 left=leave/VBD/root/0", "Per")]
    [TestCase("Per/IN/case/2 head/NN/obl/4 they/PRP/nsubj/4 paid=pay/VBD/root/0", "")]
    public void FindsPhrasesThatAreCuesAnywhere(string parse, string expected) => Assert.That(Found(parse, []), Is.EqualTo(expected));

    [TestCase("Ruiz/NNP/root/0 :/:/punct/1 dam/NN/nsubj/4 fell=fall/VBD/parataxis/1", ":")]
    [TestCase("Ruiz/NNP/root/0 :/:/punct/1 dam/NN/appos/1", "")]
    [TestCase("Ruiz/NNP/root/0 :/:/punct/1 dam/NN/nsubj/4 fell=fall/VBD/parataxis/1 ././punct/1", "")]
    public void FindsTheColonOfAHeadline(string parse, string expected) => Assert.That(Found(parse, [new NamedEntity(0, 1, NamedEntityType.Person)]), Is.EqualTo(expected));

    [Test]
    public void TakesAColonAfterNoNameForNoCue() =>
        Assert.That(Found("Score/NN/root/0 :/:/punct/1 dam/NN/nsubj/4 fell=fall/VBD/parataxis/1", []), Is.EqualTo(""));

    [TestCase("They/PRP/nsubj/3 allegedly/RB/advmod/3 fled=flee/VBD/root/0", "allegedly")]
    [TestCase("They/PRP/nsubj/3 quickly/RB/advmod/3 fled=flee/VBD/root/0", "")]
    [TestCase("the/DT/det/3 alleged=allege/VBN/amod/3 plot/NN/root/0", "alleged")]
    [TestCase("a/DT/det/5 so/RB/compound/4 -/HYPH/punct/4 called=call/VBN/amod/5 reform/NN/root/0", "so-called")]
    [TestCase("a/DT/det/3 called=call/VBN/amod/3 strike/NN/root/0", "")]
    public void FindsModifiers(string parse, string expected)
    {
        var s = ParsedSentence.Read(parse, glue: true);
        var found = new SureCues(Lexicon, s.Text).ModifiersIn(s.Syntax).Select(c => s.Sentence.Tokens[c.Start].Span.Start..s.Sentence.Tokens[c.End - 1].Span.End);
        Assert.That(string.Join('|', found.Select(r => s.Text[r])), Is.EqualTo(expected));
    }

    private static string Found(string parse, NamedEntity[] names)
    {
        var s = ParsedSentence.Read(parse, names: names);
        return string.Join('|', new SureCues(Lexicon, s.Text).In(s.Syntax).Select(c => s.Text[s.Sentence.Tokens[c.Start].Span.Start..s.Sentence.Tokens[c.End - 1].Span.End]));
    }
}
