using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

public sealed class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter = new();

    [TestCase("One fell. Two rose.", "One fell.|Two rose.")]
    [TestCase("He met Dr. Lee. She left.", "He met Dr. Lee.|She left.")]
    [TestCase("He met J. R. R. Lee of St. Mary. She left.", "He met J. R. R. Lee of St. Mary.|She left.")]
    [TestCase("It came from the U.S. Navy. It left the U.S. It sank.", "It came from the U.S. Navy.|It left the U.S.|It sank.")]
    [TestCase("See the paper by G. The plan was B. The rest follows.", "See the paper by G.|The plan was B.|The rest follows.")]
    [TestCase("They met at 5 p.m. on Monday. They left at 6 p.m. The end.", "They met at 5 p.m. on Monday.|They left at 6 p.m.|The end.")]
    [TestCase("No. 5 is alive. No. It is not.", "No. 5 is alive.|No.|It is not.")]
    [TestCase("2. Methods are given. They work.", "2. Methods are given.|They work.")]
    [TestCase("He asked: \"Why?\" She said: \"No!\" Nobody moved.", "He asked: \"Why?\" She said: \"No!\"|Nobody moved.")]
    [TestCase("\"Why?\" Ann Lee asked. \"No!\" the man said.", "\"Why?\" Ann Lee asked.|\"No!\" the man said.")]
    [TestCase("“It is over.” The war ended.", "“It is over.”|The war ended.")]
    [TestCase("The war (it was long. It was dull.) ended. So?", "The war (it was long. It was dull.) ended.|So?")]
    [TestCase("The firm Yahoo! was sold. Who knew?", "The firm Yahoo! was sold.|Who knew?")]
    [TestCase("the war ended. they left.", "the war ended.|they left.")]
    [TestCase("It cost approx. 5 dollars, etc. and more.", "It cost approx. 5 dollars, etc. and more.")]
    [TestCase("Visit example.org now. It is free.", "Visit example.org now.|It is free.")]
    [TestCase("Viva Maria! (1965) won. Who knew?", "Viva Maria! (1965) won.|Who knew?")]
    [TestCase("It won.[12] [3] It left. [4] It sank.", "It won.[12] [3]|It left. [4]|It sank.")]
    [TestCase("2.1. Methods are given. They work.", "2.1. Methods are given.|They work.")]
    [TestCase("It won.The game was over. Use Node.js or Yahoo.Com now.", "It won.|The game was over.|Use Node.js or Yahoo.Com now.")]
    [TestCase("It won!! they cheered. It won! in 1990 it lost.", "It won!!|they cheered.|It won! in 1990 it lost.")]
    [TestCase("He fell. ‘’She rose.’’ --Lee", "He fell.|‘’She rose.’’|--Lee")]
    [TestCase("它结束了。他们离开了。 A", "它结束了。他们离开了。|A")]
    public void Splits(string text, string expected)
    {
        var sentences = Splitter.Split(text, new TextSpan(0, text.Length), []);

        Assert.That(string.Join('|', sentences.Select(s => s.In(text))), Is.EqualTo(expected));
    }

    [TestCase(".")]
    [TestCase(". ")]
    [TestCase("a. ")]
    [TestCase("A. ")]
    [TestCase("a.A")]
    [TestCase("!!a")]
    [TestCase(". [1] ")]
    [TestCase(". [")]
    [TestCase("(")]
    [TestCase(".‘’")]
    [TestCase("-")]
    [TestCase("\"Why?\" Ann ")]
    [MaxTime(20_000)]
    public void TakesLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var sentences = Splitter.Split(text, new TextSpan(0, text.Length), []);

        Assert.That(sentences.Zip(sentences.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
    }

    [Test]
    public void MarkersThatFollowAStopBelongToItsSentence()
    {
        const string text = "One.[1] [2] Two[3] fell. Three.[4]Four.";
        TextSpan[] markers = [new(4, 7), new(8, 11), new(15, 18), new(31, 34)];

        var sentences = Splitter.Split(text, new TextSpan(0, text.Length), markers);

        Assert.That(sentences.Select(s => s.In(text)), Is.EqualTo(new[] { "One.[1] [2]", "Two[3] fell.", "Three.[4]", "Four." }));
    }
}
