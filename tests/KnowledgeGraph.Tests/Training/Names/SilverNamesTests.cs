using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Raw;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Names;

public sealed class SilverNamesTests
{
    private static readonly KnownEntity[] Known =
    [
        new("Peru", [], NamedEntityType.Place),
        new("Ann Lee", [], NamedEntityType.Person),
        new("Ann Moss", [], NamedEntityType.Person),
        new("Orinda", [], NamedEntityType.Place),
        new("Orinda", [], NamedEntityType.Organization),
    ];

    /// <summary>Where words that begin the sentences above and below stand in small letters.</summary>
    private static readonly RawArticle Ordinary = Article("It is known that nobody then thought that she or we or they would talk in such a way about it.");

    [TestCase("She left Peru yesterday .", "She left [Place Peru] yesterday .")]
    [TestCase("The University of Peru and the Kelda River grew .", "The [Organization University of Peru] and the [Place Kelda River] grew .")]
    [TestCase("Then Prime Minister Ann Zorn and J. R. Quill met .", "Then Prime Minister [Person Ann Zorn] and [Person J. R. Quill] met .")]
    [TestCase("We saw French farmers at Peru 's Second Army .", "We saw [Group French] farmers at [Place Peru] 's [Organization Second Army] .")]
    [TestCase("In 1903 the 65th Air Division came .", "In 1903 the [Organization 65th Air Division] came .")]
    public void MarksWhatThereIsEvidenceFor(string sentence, string expected) => Assert.That(Mark(sentence), Is.EqualTo(expected));

    [TestCase("We met Zorblax in May .", "We met ?Zorblax in May .", TestName = "WordsWithoutEvidenceStayUnknown")]
    [TestCase("They reached Orinda .", "They reached ?Orinda .", TestName = "WhatMayBeTwoThingsStaysUnknown")]
    [TestCase("They reached Peru Zorblax .", "They reached ?Peru ?Zorblax .", TestName = "APartOfAnUnexplainedNameIsNotMarked")]
    public void LeavesOpenWhatIsNotSure(string sentence, string expected) => Assert.That(Mark(sentence), Is.EqualTo(expected));

    [Test]
    public void ASubjectIsRecognisedThroughoutItsArticle()
    {
        var article = Article(
            "OLGA VARN (born 3 May 1950) is a Norwegian painter who lives by the sea.",
            "Nobody knew what Varn had painted when Olga Varn moved to the coast.");
        Assert.That(SilverNames.Learn([Ordinary, article], [], []).Label(article).Select(Marked.Of), Is.EqualTo(
        [
            "[Person Olga Varn] ( born 3 May 1950 ) is a [Group Norwegian] painter who lives by the sea .",
            "Nobody knew what [Person Varn] had painted when [Person Olga Varn] moved to the coast .",
        ]));
    }

    [Test]
    public void ContextTellsWhatANameIs()
    {
        var article = Article("In those years the rock band Quorl played in the village of Tarnby, and people talked about it.");
        Assert.That(SilverNames.Learn([Ordinary, article], [], []).Label(article).Select(Marked.Of), Is.EqualTo(
            ["In those years the rock band [Organization Quorl] played in the village of [Place Tarnby] , and people talked about it ."]));
    }

    [Test]
    public void ItalicsAreWorks()
    {
        var article = Article("The novel was printed as _The Long Harvest_ and later praised in _Northern Gazette_ by all.");
        Assert.That(SilverNames.Learn([Ordinary, article], [], []).Label(article).Select(Marked.Of), Is.EqualTo(
            ["The novel was printed as [Work The Long Harvest] and later praised in [Organization Northern Gazette] by all ."]));
    }

    [Test]
    public void PartsOfSpeechSettleWhatIsNoName()
    {
        var sentence = new ConlluSentence([], [Word("Greetings", "NOUN"), Word("to", "ADP"), Word("Zorblax", "PROPN")], []);
        Assert.That(Marked.Of(SilverNames.Learn([], [], []).Label(sentence)), Is.EqualTo("Greetings to ?Zorblax"));
    }

    private static string Mark(string sentence) => Marked.Of(SilverNames.Learn([Ordinary], Known, []).Label([.. sentence.Split(' ')]));

    private static RawArticle Article(params string[] paragraphs) => RawArticleReader.Read(new StringReader(string.Join('\n', paragraphs))).Single();

    private static ConlluWord Word(string form, string upos) => new(form, form, upos, "_", "_", -1, "_", "_");
}
