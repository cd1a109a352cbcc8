using System.Collections.Immutable;
using System.Text;
using FsCheck.Fluent;
using KnowledgeGraph.Events;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Attributions;
using KnowledgeGraph.Tests.Specs;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Events;

public sealed class EventReaderTests
{
    private static readonly EventReader Reader = new(new EnglishLexicon());

    [TestCase("The miners left the valley on Monday.", "left")]
    [TestCase("“The miners left the valley,” the mayor said.", "left")]
    [TestCase("The mayor knows that the miners left the valley.", "left")]
    [TestCase("The mayor regretted that the miners had left the valley.", "left")]
    [TestCase("The mayor said that the miners had left the valley.", "said")]
    [TestCase("The miners managed to leave the valley.", "leave")]
    [TestCase("The miners were forced to leave the valley.", "forced")]
    [TestCase("The miners have left the valley, which angered the mayor.", "angered")]
    [TestCase("If the miners leave, the mayor said, the village will die.", "said")]
    [TestCase("The earthquake destroyed the bridge.", "earthquake")]
    public void WhatIsToldAsDoneHappened(string text, string trigger) => Assert.That(FactualityOf(text, trigger), Is.GreaterThan(1));

    [TestCase("The miners will leave the valley.", "leave")]
    [TestCase("The miners may leave the valley tomorrow.", "leave")]
    [TestCase("If the miners leave the valley, the village will die.", "leave")]
    [TestCase("If the miners leave the valley, the village will die.", "die")]
    [TestCase("Unless the miners return, the mine will close.", "close")]
    [TestCase("The miners want to leave the valley.", "leave")]
    [TestCase("The miners hope to leave the valley.", "leave")]
    [TestCase("The miners plan to leave the valley.", "leave")]
    [TestCase("The miners are unlikely to return.", "return")]
    [TestCase("Please close the gate.", "close")]
    [TestCase("The mayor would have returned if the miners had called.", "returned")]
    public void WhatIsOnlyToComeOrImaginedDidNot(string text, string trigger) => Assert.That(FactualityOf(text, trigger), Is.LessThan(-0.5));

    /// <summary>Whatever else they contain, the second is less factual than the first.</summary>
    [TestCase("The miners {left} the valley.", "The miners did not {leave} the valley.", TestName = "Negation")]
    [TestCase("The miners {left} the valley.", "The miners never {left} the valley.", TestName = "Never")]
    [TestCase("The miners {left} the valley.", "Nobody {left} the valley.", TestName = "Negative subject")]
    [TestCase("The miners {left} the valley.", "The miners may {leave} the valley.", TestName = "Possibility")]
    [TestCase("The miners may have {left} the valley.", "The miners will {leave} the valley.", TestName = "The future is less factual than a possible past")]
    [TestCase("The miners {left} the valley.", "Did the miners {leave} the valley?", TestName = "Question")]
    [TestCase("The miners managed to {leave} the valley.", "The miners refused to {leave} the valley.", TestName = "Implicatives: managed, refused")]
    [TestCase("The miners managed to {leave} the valley.", "The miners failed to {leave} the valley.", TestName = "Implicatives: managed, failed")]
    [TestCase("The mayor remembered to {close} the gate.", "The mayor forgot to {close} the gate.", TestName = "Implicatives: remembered, forgot")]
    [TestCase("The miners began to {dig}.", "The miners wanted to {dig}.", TestName = "Aspect and wish")]
    [TestCase("The mayor knows that the miners {left}.", "The mayor hopes that the miners {left}.", TestName = "Factive and hoping")]
    [TestCase("The mayor said that the miners {left}.", "The mayor demanded that the miners {leave}.", TestName = "Saying and demanding")]
    [TestCase("The miners {left} because the mine closed.", "The miners will return if the mine {opens}.", TestName = "Reason and condition")]
    [TestCase("The miners {left} after the mine had closed.", "The miners left without {closing} the mine.", TestName = "Without")]
    [TestCase("The miners {left} the valley.", "It is possible that the miners {left} the valley.", TestName = "Possible that")]
    public void OneIsLessFactualThanAnother(string more, string less) => Assert.That(MarkedIn(more) - MarkedIn(less), Is.GreaterThan(0.3));

    [Test]
    public void VerbsStandInAuxiliariesAndNounsOfEventsAreMentions() =>
        Assert.That(WordsOf("The army has shelled the port, the navy did too, and the attack killed two guards."), Is.EqualTo(new[] { "shelled", "did", "attack", "killed" }));

    [Test]
    public void AuxiliariesCopulasAndOtherNounsAreNone() => Assert.That(WordsOf("The old harbour has been a quiet place."), Is.Empty);

    [Test]
    public void GerundsAreMentionsWhereTheyStandBare()
    {
        Assert.That(WordsOf("He loves dancing."), Does.Contain("dancing"));
        Assert.That(WordsOf("He painted the building."), Does.Not.Contain("building"));
    }

    [Test]
    public void AnEmptyTextHasNone() => Assert.That(Read(""), Is.Empty);

    /// <summary>Nothing in a text breaks the reader; mentions are in order, apart and on the scale.</summary>
    [FsCheck.NUnit.Property(MaxTest = 300, QuietOnSuccess = true)]
    public FsCheck.Property MentionsAreInOrderAndOnTheScale() => Prop.ForAll(Texts.Arbitrary, text =>
    {
        var mentions = Read(text);
        return mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Trigger.End <= pair.Second.Trigger.Start)
            && mentions.All(m => !m.Trigger.IsEmpty && m.Trigger.End <= text.Length && m.Factuality is >= EventMention.CertainlyNot and <= EventMention.Certainly);
    });

    /// <summary>A listing of any length takes time in proportion.</summary>
    [Test, CancelAfter(30_000)]
    public void AnEndlessSentenceIsRead() => Assert.That(Read(new StringBuilder().Insert(0, "dancing ", 20_000).ToString()), Is.Empty);

    private static ImmutableArray<EventMention> Read(string text) => Reader.Read(Documents.Of(text));

    private static string[] WordsOf(string text) => [.. Read(text).Select(m => m.Trigger.In(text))];

    private static double FactualityOf(string text, string trigger) => Read(text).Single(m => m.Trigger.In(text) == trigger).Factuality;

    /// <summary>The factuality of the word in braces.</summary>
    private static double MarkedIn(string marked)
    {
        int start = marked.IndexOf('{', StringComparison.Ordinal);
        string text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        return Read(text).Single(m => m.Trigger.Start == start).Factuality;
    }
}
