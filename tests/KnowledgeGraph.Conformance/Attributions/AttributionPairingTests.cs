using System.Collections.Immutable;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Conformance.Attributions;

/// <summary>Pairs worked out by hand. A role is written as the phrases of the text that it holds, with " … " between its pieces.</summary>
public sealed class AttributionPairingTests
{
    private const string Text = "Lee said that Peru's army had signed the old treaty, and Chile denied it flatly. “Never,” Kim told Lee.";

    private static readonly AttributedSpans Said = Of("Lee", "said", "Peru's army had signed the old treaty");

    [Test]
    public void TheSameIsWhollyRight() => Assert.That(Pairs([Said], [Said]), Is.EqualTo(new[] { (0, 0, true) }));

    /// <summary>Seven words in gold ("Peru's" is one), the last four of them found: 4/7. Three of them: 3/7, too few.</summary>
    [Test]
    public void HalfOfTheContentWordsOfBothMustAgree()
    {
        Assert.That(Pairs([Said], [Said with { Content = Spans("signed the old treaty") }]), Has.Length.EqualTo(1));
        Assert.That(Pairs([Said], [Said with { Content = Spans("the old treaty") }]), Is.Empty);
    }

    /// <summary>Three words in common, six in either: just a half.</summary>
    [Test]
    public void ExactlyHalfIsEnough()
    {
        var gold = Of("Chile", "denied", "army had signed the old");
        Assert.That(Pairs([gold], [gold with { Content = Spans("signed the old treaty") }]), Is.EqualTo(new[] { (0, 0, true) }));
    }

    [Test]
    public void CharactersOutsideWordsDoNotCountAndAPartOfAWordIsTheWord()
    {
        Assert.That(Pairs([Of("Kim", "told", "“Never,”")], [Of("Kim", "told", "ever")]), Is.EqualTo(new[] { (0, 0, true) }));
        Assert.That(Pairs([Of("Kim", "told", "“")], [Of("Kim", "told", "“")]), Is.Empty);
    }

    [Test]
    public void SourceAndCueNeedOneWordInCommon()
    {
        Assert.That(Pairs([Of("Peru's army", "had signed", "the old treaty")], [Of("army had", "signed", "the old treaty")]), Is.EqualTo(new[] { (0, 0, true) }));
        Assert.That(Pairs([Said], [Said with { Source = Spans("Chile") }]), Is.EqualTo(new[] { (0, 0, false) }));
        Assert.That(Pairs([Said], [Said with { Cue = Spans("denied") }]), Is.EqualTo(new[] { (0, 0, false) }));
        Assert.That(Pairs([Said], [Said with { Cue = [] }]), Is.EqualTo(new[] { (0, 0, false) }));
    }

    [Test]
    public void WhereNoSourceIsAnnotatedNoneMayBeFoundButAnyCueMay()
    {
        Assert.That(Pairs([Said with { Source = [] }], [Said]), Is.EqualTo(new[] { (0, 0, false) }));
        Assert.That(Pairs([Said with { Source = [] }], [Said with { Source = [] }]), Is.EqualTo(new[] { (0, 0, true) }));
        Assert.That(Pairs([Said with { Cue = [] }], [Said]), Is.EqualTo(new[] { (0, 0, true) }));
    }

    /// <summary>The first found shares four words of seven, the second all: the second is taken, and the first is left over.</summary>
    [Test]
    public void TheLargestShareIsTakenFirstAndEachOnce() =>
        Assert.That(Pairs([Said], [Said with { Content = Spans("signed the old treaty") }, Said]), Is.EqualTo(new[] { (0, 1, true) }));

    /// <summary>Both found share all words with both annotated; the cues and sources tell which is whose.</summary>
    [Test]
    public void AmongEqualSharesCueAndSourceDecide()
    {
        var denied = Of("Chile", "denied", "Peru's army had signed the old treaty");
        Assert.That(Pairs([Said, denied], [denied, Said]), Is.EquivalentTo(new[] { (0, 1, true), (1, 0, true) }));
    }

    /// <summary>Greedy: the best pair takes the second annotated one, so that the other found one (4 of 7 with both) is left with the first.</summary>
    [Test]
    public void AnotherIsLeftWithWhatIsNotTaken()
    {
        var half = Said with { Content = Spans("signed the old treaty") };
        Assert.That(Pairs([half, Said], [Said, half]), Is.EquivalentTo(new[] { (0, 1, true), (1, 0, true) }));
        Assert.That(Pairs([Said, half], [Said]), Is.EqualTo(new[] { (0, 0, true) }));
    }

    [Test]
    public void PiecesOfAContentCountTogether() =>
        Assert.That(Pairs([Said], [Said with { Content = Spans("Peru's army … signed the old") }]), Is.EqualTo(new[] { (0, 0, true) }));

    [Test]
    public void ContentsWithoutWordsAreNotCounted()
    {
        var pairing = new AttributionPairing(Text, [Said, Of("Kim", "told", "“")], [Of("Kim", "told", "“"), Said, Said]);
        Assert.That(pairing.Gold, Is.EqualTo(new[] { 0 }));
        Assert.That(pairing.Found, Is.EqualTo(new[] { 1, 2 }));
    }

    /// <summary>The offsets 1 and 4 of code points are 2 and 5 of UTF-16 units after a character of two.</summary>
    [Test]
    public void OffsetsInGoldCountCodePoints()
    {
        var document = GoldDocument.Parse("""{"id":"x","text":"\ud83d\ude00Lee says hi","attributions":[{"source":[[1,4]],"cue":[[5,9]],"content":[[10,12]]}]}""");
        Assert.That(document.Attributions[0].Source[0].In(document.Text), Is.EqualTo("Lee"));
        Assert.That(document.Attributions[0].Content[0].In(document.Text), Is.EqualTo("hi"));
    }

    private static (int Gold, int Found, bool IsWhollyRight)[] Pairs(AttributedSpans[] gold, AttributedSpans[] found) =>
        [.. new AttributionPairing(Text, gold, found).Pairs.Select(p => (p.Gold, p.Found, p.IsWhollyRight))];

    private static AttributedSpans Of(string source, string cue, string content) => new(Spans(source), Spans(cue), Spans(content));

    private static ImmutableArray<TextSpan> Spans(string phrases) =>
        [.. phrases.Split(" … ").Select(p => (Phrase: p, Start: Text.IndexOf(p, StringComparison.Ordinal))).Select(p => new TextSpan(p.Start, p.Start + p.Phrase.Length))];
}
