using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Lexicon;

public class VerbLexiconTests
{
    private static readonly VerbLexicon Verbs = new();

    [TestCase("said", "say", VerbForms.Past | VerbForms.Participle)]
    [TestCase("wrote", "write", VerbForms.Past)]
    [TestCase("written", "write", VerbForms.Participle)]
    [TestCase("denies", "deny", VerbForms.Present)]
    [TestCase("denied", "deny", VerbForms.Past | VerbForms.Participle)]
    [TestCase("claiming", "claim", VerbForms.Gerund)]
    [TestCase("admitted", "admit", VerbForms.Past | VerbForms.Participle)]
    [TestCase("agreed", "agree", VerbForms.Past | VerbForms.Participle)]
    [TestCase("dying", "die", VerbForms.Gerund)]
    [TestCase("de-escalated", "de-escalate", VerbForms.Past | VerbForms.Participle)]
    [TestCase("table", "table", VerbForms.None)]
    public void KnowsForms(string word, string lemma, VerbForms forms) => Assert.That(Verbs.Find(word), Is.EqualTo((lemma, forms)));

    [TestCase("found", "find")]
    [TestCase("left", "leave")]
    [TestCase("saw", "see")]
    public void PrefersThePastTenseWhereTwoVerbsShareASpelling(string word, string lemma) => Assert.That(Verbs.Find(word).Lemma, Is.EqualTo(lemma));

    [TestCase("stopped", "stop")]
    [TestCase("carried", "carry")]
    [TestCase("released", "release")]
    [TestCase("targeted", "target")]
    [TestCase("struck", "strike")]
    [TestCase("ameliorated", "ameliorate")]
    [TestCase("tired", "tire")]
    [TestCase("restructured", "restructure")]
    [TestCase("crumbled", "crumble")]
    [TestCase("repaired", "repair")]
    [TestCase("unearthed", "unearth")]
    [TestCase("zigzagged", "zigzag")]
    public void FindsLemmas(string word, string lemma) => Assert.That(Verbs.Lemma(word), Is.EqualTo(lemma));

    [TestCase("carry", "carries")]
    [TestCase("play", "plays")]
    [TestCase("pass", "passes")]
    [TestCase("teach", "teaches")]
    [TestCase("go", "goes")]
    public void AddsS(string lemma, string expected) => Assert.That(VerbLexicon.WithS(lemma), Is.EqualTo(expected));
}
