using KnowledgeGraph.Attributions.Tagging;
using KnowledgeGraph.Lexicon;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Tagging;

/// <summary>Which way the construction moves the score of a cue.</summary>
public class CuePriorTests
{
    private static readonly CuePrior Prior = new(new EnglishLexicon());

    [TestCase("Lee/NNP/nsubj/2 said=say/VBD/root/0 that/IN/mark/5 it/PRP/nsubj/5 fell=fall/VBD/ccomp/2", "said", 1)]
    [TestCase("Lee/NNP/nsubj/2 said=say/VBD/root/0 it/PRP/nsubj/4 fell=fall/VBD/ccomp/2", "said", 1)]
    [TestCase("Lee/NNP/nsubj/2 said=say/VBD/root/0 goodbye/NN/obj/2", "said", -1)]
    [TestCase("Lee/NNP/nsubj/2 called=call/VBD/root/0 it/PRP/obj/2 absurd/JJ/xcomp/2", "called", 1)]
    [TestCase("Lee/NNP/nsubj/2 called=call/VBD/root/0 the/DT/det/4 vote/NN/obj/2 a/DT/det/6 farce/NN/obj/2", "called", 1)]
    [TestCase("Lee/NNP/nsubj/2 called=call/VBD/root/0 a/DT/det/4 vote/NN/obj/2", "called", -1)]
    [TestCase("He/PRP/nsubj:pass/3 was=be/VBD/aux:pass/3 known=know/VBN/root/0 for/IN/case/5 wit/NN/obl/3", "known", -1)]
    [TestCase("He/PRP/nsubj/2 reports=report/VBZ/root/0 to/IN/case/4 Lee/NNP/obl/2", "reports", -1)]
    [TestCase("He/PRP/nsubj/2 reports=report/VBZ/root/0 to/IN/case/4 Lee/NNP/obl/2 that/IN/mark/7 it/PRP/nsubj/7 fell=fall/VBD/ccomp/2", "reports", 1)]
    [TestCase("They/PRP/nsubj/2 claimed=claim/VBD/root/0 responsibility/NN/obj/2", "claimed", 1)]
    [TestCase("They/PRP/nsubj/2 put/VBD/root/0 it/PRP/obj/2 down/RB/advmod/2", "put", -1)]
    [TestCase("They/PRP/nsubj/2 condemned=condemn/VBD/root/0 it/PRP/obj/2", "condemned", 1)]
    [TestCase("They/PRP/nsubj/2 recalled=recall/VBD/root/0 him/PRP/obj/2", "recalled", -1)]
    [TestCase("It/PRP/nsubj:pass/3 was=be/VBD/aux:pass/3 condemned=condemn/VBN/root/0 by/IN/case/5 Lee/NNP/obl:agent/3", "condemned", 1)]
    [TestCase("There/EX/expl/2 were=be/VBD/root/0 reports=report/NNS/nsubj/2 that/IN/mark/6 it/PRP/nsubj/6 fell=fall/VBD/acl/3", "reports", 1)]
    [TestCase("There/EX/expl/2 were=be/VBD/root/0 reports=report/NNS/nsubj/2", "reports", 0)]
    [TestCase("Lee/NNP/nsubj/3 is=be/VBZ/cop/3 sure/JJ/root/0 that/IN/mark/6 it/PRP/nsubj/6 fell=fall/VBD/ccomp/3", "sure", 1)]
    [TestCase("Lee/NNP/nsubj/3 is=be/VBZ/cop/3 sure/JJ/root/0", "sure", 0)]
    public void ExpectsWhatTheConstructionTells(string parse, string word, int sign)
    {
        var s = ParsedSentence.Read(parse);
        Assert.That(Math.Sign(Prior.Of(s.Syntax, s.Cue(word).Start)), Is.EqualTo(sign));
    }
}
