using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

public class FixedPhraseTests
{
    private static readonly EnglishLexicon Lexicon = new();

    [TestCase("They/PRP/nsubj/2 claimed=claim/VBD/root/0 responsibility/NN/obj/2 for/IN/case/5 it/PRP/nmod/3", "claimed", "claimed responsibility")]
    [TestCase("They/PRP/nsubj/2 claimed=claim/VBD/root/0 land/NN/obj/2", "claimed", "claimed")]
    [TestCase("They/PRP/nsubj/2 pointed=point/VBD/root/0 out/RP/compound:prt/2 faults/NNS/obj/2", "pointed", "pointed out")]
    [TestCase("They/PRP/nsubj/2 pointed=point/VBD/root/0 there/RB/advmod/2", "pointed", "pointed")]
    [TestCase("They/PRP/nsubj/2 admitted=admit/VBD/root/0 to/TO/mark/4 steal/VB/xcomp/2", "admitted", "admitted")]
    [TestCase("The/DT/det/2 report/NN/nsubj/3 fell=fall/VBD/root/0 short/RB/advmod/3", "report", "report")]
    public void CompletesACueThatBeginsAPhrase(string parse, string cue, string expected)
    {
        var s = ParsedSentence.Read(parse);
        var whole = new FixedPhrase(Lexicon.Cues, s.Text).Complete(s.Syntax, s.Cue(cue));
        Assert.That(s.Text[s.Sentence.Tokens[whole.Start].Span.Start..s.Sentence.Tokens[whole.End - 1].Span.End], Is.EqualTo(expected));
    }
}
