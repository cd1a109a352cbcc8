using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public class FrameLexiconTests
{
    private static readonly FrameLexicon Lexicon = new();

    private static readonly string[] Type = ["attack\t-\t-\tyes", "bombing\tattack\texplosion\t-", "explosion\t-\t-\tyes", "meeting\t-\t-\t-"];

    [Test]
    public void EveryKindOfEventIsAConceptOfTheOntologyWithTheSameBroaderKind()
    {
        string ontology = File.ReadAllText(Repository.At("ontology", "claimgraph.ttl"));
        Assert.Multiple(() =>
        {
            foreach (var type in Lexicon.EventTypes)
            {
                int start = ontology.IndexOf($"\netype:{type.Name} a skos:Concept", StringComparison.Ordinal);
                Assert.That(start, Is.Positive, type.Name);
                string concept = ontology[start..ontology.IndexOf(" .\n", start, StringComparison.Ordinal)];
                Assert.That(concept, Does.Contain(type.Broader is { } broader ? $"skos:broader etype:{broader.Name}" : "skos:topConceptOf"));
            }
        });
    }

    [TestCase("attack", null, "attack")]
    [TestCase("shoot", "down", "shoot-down")]
    [TestCase("withdraw", null, "withdraw")]
    public void VerbsEvokeFrames(string lemma, string? particle, string frame) =>
        Assert.That(Lexicon.OfVerb(lemma).Where(e => e.Particle == particle).Select(e => e.Frame.Name), Does.Contain(frame));

    [Test]
    public void WhatNeedsAParticleOrAnObjectComesFirst() =>
        Assert.That(Lexicon.OfVerb("shoot").Select(e => e.Frame.Name), Is.EqualTo(new[] { "shoot-down", "fire-at", "shoot" }));

    [Test]
    public void SomeNounsAreAmbiguous() =>
        Assert.That((Lexicon.OfNoun("strike")!.IsAmbiguous, Lexicon.OfNoun("earthquake")!.IsAmbiguous, Lexicon.OfNoun("table")), Is.EqualTo((true, false, (Evocation?)null)));

    [Test]
    public void RolesStandAtTheirPlaces()
    {
        var frame = Lexicon.OfNoun("assassination")!.Frame;
        Assert.That((frame.RoleAt("by"), frame.RoleAt("of"), frame.RoleAt("poss"), frame.RoleAt("with")), Is.EqualTo((FrameRole.Actor, FrameRole.Target, FrameRole.Target, (FrameRole?)null)));
    }

    [TestCase("attack", "bombing", true)]
    [TestCase("bombing", "attack", true)]
    [TestCase("bombing", "explosion", true)]
    [TestCase("explosion", "bombing", true)]
    [TestCase("bombing", "shooting", false)]
    [TestCase("attack", "crash", false)]
    [TestCase("crash", "accident", true)]
    [TestCase("meeting", "visit", false)]
    public void KindsAreCompatibleWhereOneIsTheOtherOrTheListSaysSo(string a, string b, bool expected) =>
        Assert.That(Kind(a).IsCompatibleWith(Kind(b)), Is.EqualTo(expected));

    [Test]
    public void WhatIsNarrowerThanWhatHarmsDoesToo() => Assert.That((Kind("bombing").Harms, Kind("meeting").Harms), Is.EqualTo((true, false)));

    [TestCase("a\tnothing\tb\tc\t-\t-", "frames.tsv:2: 'nothing' is no kind of event")]
    [TestCase("a\tattack\tb\tc\t-\tsubject=actor subject=target", "frames.tsv:2: 'subject=target' is no place with its role, or stands twice")]
    [TestCase("a\tattack\tb\tc\t-\tsubject", "frames.tsv:2: 'subject' is no place with its role, or stands twice")]
    [TestCase("a\tattack\tb\tc\t-\tsubject=king", "frames.tsv:2: 'king' is none of actor target theme place source instrument")]
    [TestCase("a\tattack\tb\tc c\t-\t-", "frames.tsv:2: 'c' evokes another frame")]
    public void AFaultInTheFramesIsNamed(string row, string message) =>
        Assert.That(() => Read([row], Type, ["occur\tsubject\t-"], ["other\tcontrast"]), Throws.TypeOf<FormatException>().With.Message.StartsWith(message));

    [TestCase("bombing\tattack\t-\t-", "event-types.tsv:2: 'attack' is no kind of event above")]
    [TestCase("bombing\t-\tattack\t-", "event-types.tsv:2: 'attack' is no kind of event")]
    [TestCase("bombing\t-\t-\tno", "event-types.tsv:2: 'no' is neither yes nor a dash")]
    public void AFaultInTheKindsIsNamed(string row, string message) =>
        Assert.That(() => Read([], [row], [], []), Throws.TypeOf<FormatException>().With.Message.StartsWith(message));

    private static EventType Kind(string name) => Lexicon.EventTypes.Single(t => t.Name == name);

    private static FrameLexicon Read(string[] frames, string[] types, string[] supports, string[] words) => new(
        Rows("frames.tsv", FrameLexicon.FrameColumns, frames), Rows("event-types.tsv", FrameLexicon.TypeColumns, types),
        Rows("event-supports.tsv", FrameLexicon.SupportColumns, supports), Rows("event-words.tsv", FrameLexicon.WordColumns, words));

    private static ImmutableArray<TsvRow> Rows(string file, string[] columns, string[] rows) => TsvTable.Parse(file, string.Join('\n', [string.Join('\t', columns), .. rows]), columns).Rows;
}
