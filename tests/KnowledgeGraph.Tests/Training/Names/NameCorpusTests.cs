using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Training.Names;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Training.Names;

public sealed class NameCorpusTests
{
    [TestCase(
        "President PROPN 3 nmod:desc (1-person-new-nnnnn-cf1-2-sgl|Ann PROPN 4 nsubj _|Lee PROPN 2 flat 1)|visited VERB 0 root _|Lima PROPN 4 obj (2-place-new-nnnnn-cf2-1-sgl-Lima)",
        "President [Person Ann Lee] visited [Place Lima]",
        TestName = "LeavesTitlesOutside")]
    [TestCase(
        "the DET 2 det (1-organization-new-nnnnn-cf1-2-sgl|University PROPN 0 root _|of ADP 4 case _|Lima PROPN 2 nmod (2-place-new-nnnnn-cf2-1-sgl-Lima)1)",
        "the [Organization University of Lima]",
        TestName = "KeepsTheOutermostNameWithoutItsDeterminer")]
    [TestCase(
        "Ann PROPN 0 root (1-person-new-nnnnn-cf1-1-sgl|Lee PROPN 1 flat _|, PUNCT 5 punct _|a DET 5 det _|singer NOUN 1 appos 1)",
        "[Person Ann Lee] , a singer",
        TestName = "CutsAppositionsOff")]
    [TestCase(
        "The DET 2 det (1-person-new-nnnnn-cf1-2-sgl|woman NOUN 3 nsubj 1)|came VERB 0 root _|in ADP 5 case _|May PROPN 3 obl (2-time-new-nnnnn-cf2-1-sgl)",
        "The woman came in May",
        TestName = "TakesNeitherCommonNounsNorTimesForNames")]
    [TestCase(
        "Iranian ADJ 2 amod _|farmers NOUN 0 root (1-person-new-nnnnn-cf1-2-sgl)",
        "[Group Iranian] farmers",
        TestName = "MarksPeoplesAsGroups")]
    [TestCase(
        "“ PUNCT 2 punct _|Winter NOUN 0 root (1-abstract-new-nnnnn-cf1-1-sgl-Winter_%28film%29)|” PUNCT 2 punct _",
        "“ [Work Winter] ”",
        TestName = "TakesWhatIsQuotedForAWork")]
    public void ReadsNamesFromMentions(string words, string expected) => Assert.That(Marked.Of(NameCorpus.Gold([Sentence(words)]).Single()), Is.EqualTo(expected));

    private static ConlluSentence Sentence(string words) => new([], [.. words.Split('|').Select(Word)], []);

    private static ConlluWord Word(string word)
    {
        string[] fields = word.Split(' ');
        return new(fields[0], fields[0], fields[1], "_", "_", int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture), fields[3], fields[4] == "_" ? "_" : "Entity=" + fields[4]);
    }
}
