using KnowledgeGraph.Training.Names;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Names;

public sealed class AnnotatedNameReaderTests
{
    [TestCase("Ann I-PER|Lee I-PER|met O|Zorn I-ORG", "[Person Ann Lee] met [Organization Zorn]", TestName = "JoinsWhatIsOfOneType")]
    [TestCase("Lima I-LOC|Quito B-LOC|Ann I-PER", "[Place Lima] [Place Quito] [Person Ann]", TestName = "PartsNamesAtABeginning")]
    [TestCase("The O|Iranian I-MISC|song O|Red I-MISC|Rain I-MISC", "The [Group Iranian] song !Red !Rain", TestName = "KnowsPeoplesAmongTheRest")]
    [TestCase("-DOCSTART- O||Lima I-LOC", "[Place Lima]", TestName = "SkipsDocumentLines")]
    [TestCase("", "", TestName = "HasNoSentencesWhereThereAreNone")]
    public void ReadsSentences(string lines, string expected) => Assert.That(string.Join('\n', Read(lines).Select(Marked.Of)), Is.EqualTo(expected));

    [Test]
    public void ABlankLineEndsASentence() => Assert.That(Read("Lima O||Lima I-LOC").Select(Marked.Of), Is.EqualTo(new[] { "Lima", "[Place Lima]" }));

    [TestCase("Lima I-LOC|Quito", 2)]
    [TestCase("Lima I-TOWN", 1)]
    [TestCase("Lima LOC", 1)]
    [TestCase("Lima X", 1)]
    [TestCase("Lima in Peru", 1)]
    public void ALineThatIsNoWordAndTagIsNamed(string lines, int line) =>
        Assert.That(() => Read(lines), Throws.InstanceOf<FormatException>().With.Message.StartsWith($"line {line}: "));

    private static LabelledNames[] Read(string lines) => [.. AnnotatedNameReader.Read(new StringReader(lines.Replace('|', '\n')))];
}
