using KnowledgeGraph.Attributions.Constructions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Attributions.Constructions;

/// <summary>What each construction makes of a parse that is written out.</summary>
public class ConstructionTests
{
    private const string
        Accused = "Chile/NNP/nsubj/2 accused=accuse/VBD/root/0 Peru/NNP/obj/2 of/IN/case/5 spying/NN/nmod/3",
        Blamed = "Chile/NNP/nsubj/2 blamed=blame/VBD/root/0 Peru/NNP/obj/2 for/IN/case/6 the/DT/det/6 delay/NN/obl/2",
        BlamedOn = "Chile/NNP/nsubj/2 blamed=blame/VBD/root/0 the/DT/det/4 delay/NN/obj/2 on/IN/case/6 Peru/NNP/obl/2",
        WasAccused = "He/PRP/nsubj:pass/3 was=be/VBD/aux:pass/3 accused=accuse/VBN/root/0 of/IN/case/5 treason/NN/obl/3",
        Told = "Lee/NNP/nsubj/2 told=tell/VBD/root/0 reporters/NNS/iobj/2 that/IN/mark/7 it/PRP/nsubj/7 had=have/VBD/aux/7 left=leave/VBN/ccomp/2",
        Urged = "Lee/NNP/nsubj/2 asked=ask/VBD/root/0 them/PRP/obj/2 to/TO/mark/5 leave/VB/xcomp/2",
        WasTold = "Lee/NNP/nsubj:pass/3 was=be/VBD/aux:pass/3 told=tell/VBN/root/0 that/IN/mark/7 it/PRP/nsubj/7 had=have/VBD/aux/7 left=leave/VBN/ccomp/3",
        Reported = "It/PRP/nsubj:pass/3 was=be/VBD/aux:pass/3 reported=report/VBN/root/0 to/TO/mark/6 be/VB/cop/6 unsafe/JJ/xcomp/3",
        Quoted = "She/PRP/nsubj:pass/3 was=be/VBD/aux:pass/3 quoted=quote/VBN/root/0 as/IN/mark/5 saying=say/VBG/advcl/3 that/IN/mark/8 it/PRP/nsubj/8 fell=fall/VBD/ccomp/5",
        Asked = "Asked=ask/VBN/advcl/5 about/IN/case/3 it/PRP/obl/1 Lee/NNP/nsubj/5 left=leave/VBD/root/0",
        Interrupted = "Lakes/NNS/nsubj/6 ,/,/punct/4 they/PRP/nsubj/4 say/VBP/parataxis/6 ,/,/punct/4 dry/VBP/root/0 up/RB/advmod/6",
        Says = "He/PRP/nsubj/2 says=say/VBZ/root/0 the/DT/det/4 bank/NN/nsubj/5 claimed=claim/VBD/ccomp/2 that/IN/mark/8 it/PRP/nsubj/8 fell=fall/VBD/ccomp/5",
        Rejected = "He/PRP/nsubj/2 rejected=reject/VBD/root/0 the/DT/det/4 bank/NN/nmod:poss/6 's/POS/case/4 claim/NN/obj/2",
        Agree = "Peru/NNP/vocative/4 ,/,/punct/1 Chile/NNP/nsubj/4 agree/VBP/root/0 to/TO/mark/6 talk/VB/xcomp/4",
        Inverted = "It/PRP/nsubj/2 fell=fall/VBD/root/0 ,/,/punct/4 says=say/VBZ/parataxis/2 Ruiz/NNP/iobj/4",
        Responsible = "They/PRP/nsubj/2 claimed=claim/VBD/root/0 responsibility/NN/obj/2 for/IN/case/6 the/DT/det/6 raid/NN/nmod/3",
        Relative = "It/PRP/nsubj/7 ,/,/punct/5 which/WDT/obj/5 they/PRP/nsubj/5 said=say/VBD/acl:relcl/1 killed=kill/VBD/ccomp/5 began=begin/VBD/root/0",
        Coordinated = "Lee/NNP/nsubj/2 left=leave/VBD/root/0 and/CC/cc/4 said=say/VBD/conj/2 why/WRB/obj/4",
        Controlled = "Lee/NNP/nsubj/2 told=tell/VBD/root/0 us/PRP/iobj/2 to/TO/mark/5 say/VB/xcomp/2 so/RB/advmod/5",
        InWords = "In/IN/case/3 the/DT/det/3 words=word/NNS/obl/9 of/IN/case/5 Lee/NNP/nmod/3 ,/,/punct/3 it/PRP/nsubj/9 is=be/VBZ/cop/9 over/RB/root/0",
        ByLee = "According=accord/VBG/case/3 to/IN/fixed/1 Lee/NNP/obl/9 ,/,/punct/6 a/DT/det/6 nurse/NN/appos/3 ,/,/punct/3 it/PRP/nsubj/9 fell=fall/VBD/root/0";

    private static readonly EnglishLexicon Lexicon = new();

    [TestCase(Accused, "accused", "Peru of spying", "Peru", "spying")]
    [TestCase(Blamed, "blamed", "Peru for the delay", "Peru", "the delay")]
    [TestCase(BlamedOn, "blamed", "the delay on Peru", "Peru", "the delay")]
    [TestCase(WasAccused, "was accused", "He // treason", "He", "treason")]
    [TestCase(Accused, "accused", "Peru", "", "Peru")]
    public void PartsTheAccusedFromTheCharge(string parse, string cue, string content, string addressee, string charge)
    {
        var s = ParsedSentence.Read(parse);
        var meaning = Lexicon.Cues.Find(cue.Split(' ')[^1] == "accused" ? "accuse" : "blame", UniversalPos.Verb);
        var parts = Accusation.Part(s.Syntax, s.Cue(cue), meaning, s.Pieces(content));
        Assert.That((s.Words(parts.Addressee), s.Words(parts.Content)), Is.EqualTo((addressee, charge)));
    }

    [Test]
    public void PartsNobodyFromTheObjectOfAnotherVerdict()
    {
        var s = ParsedSentence.Read(Blamed);
        var parts = Accusation.Part(s.Syntax, s.Cue("blamed"), Lexicon.Cues.Find("praise", UniversalPos.Verb), s.Pieces("Peru for the delay"));
        Assert.That((s.Words(parts.Addressee), s.Words(parts.Content)), Is.EqualTo(("", "Peru for the delay")));
    }

    [TestCase(Told, "told", "tell", "that it had left", "reporters", "that it had left")]
    [TestCase(Told, "told", "tell", "reporters // that it had left", "reporters", "that it had left")]
    [TestCase(Told, "told", "tell", "reporters that it had left", "", "reporters that it had left")]
    [TestCase(Told, "told", "say", "that it had left", "", "that it had left")]
    [TestCase(Urged, "asked", "ask", "them to leave", "", "them to leave")]
    [TestCase(WasTold, "was told", "tell", "Lee // that it had left", "Lee", "that it had left")]
    public void FindsWhomItIsSaidTo(string parse, string cue, string lemma, string content, string addressee, string said)
    {
        var s = ParsedSentence.Read(parse);
        var parts = Addressee.Part(s.Syntax, s.Cue(cue), Lexicon.Cues.Find(lemma, UniversalPos.Verb), s.Pieces(content));
        Assert.That((s.Words(parts.Addressee), s.Words(parts.Content)), Is.EqualTo((addressee, said)));
    }

    [TestCase(Reported, "was reported", "It", "to be unsafe", "", "It // to be unsafe")]
    [TestCase(Quoted, "was quoted as saying", "", "She // that it fell", "She", "that it fell")]
    [TestCase(Told, "told", "Lee", "that it had left", "Lee", "that it had left")]
    public void MovesTheSubjectOfAPassive(string parse, string cue, string source, string content, string newSource, string newContent)
    {
        var s = ParsedSentence.Read(parse);
        var parts = PassiveReport.Turn(s.Syntax, s.Cue(cue), s.Pieces(source), s.Pieces(content));
        Assert.That((s.Words(parts.Source), s.Words(parts.Content)), Is.EqualTo((newSource, newContent)));
    }

    [TestCase(Asked, "Asked about", "Lee", "")]
    [TestCase(Asked, "left", "Lee", "Lee")]
    public void TakesNoSourceFromBesideAPastParticiple(string parse, string cue, string source, string expected)
    {
        var s = ParsedSentence.Read(parse);
        Assert.That(s.Words(PassiveParticiple.Free(s.Syntax, s.Cue(cue), s.Pieces(source))), Is.EqualTo(expected));
    }

    [TestCase(Interrupted, "say", "Lakes", "Lakes // dry up")]
    [TestCase(Interrupted, "say", "Lakes // dry up", "Lakes // dry up")]
    [TestCase(Says, "says", "the bank", "the bank")]
    public void CompletesAnInterruptedContent(string parse, string cue, string content, string expected)
    {
        var s = ParsedSentence.Read(parse);
        Assert.That(s.Words(Interruption.Complete(s.Syntax, s.Cue(cue), s.Pieces(content))), Is.EqualTo(expected));
    }

    [TestCase(Says, "says", "the bank", "the bank claimed that it fell")]
    [TestCase(Says, "claimed", "that it fell", "that it fell")]
    [TestCase(Rejected, "rejected", "the bank", "the bank 's claim")]
    [TestCase(Told, "told", "reporters", "reporters")]
    public void CompletesACutContent(string parse, string cue, string content, string expected)
    {
        var s = ParsedSentence.Read(parse);
        Assert.That(s.Words(CutContent.Restore(s.Syntax, s.Cue(cue), s.Pieces(content))), Is.EqualTo(expected));
    }

    [TestCase(Agree, "Peru , Chile")]
    [TestCase(Agree + " ././punct/4", "Chile")]
    [TestCase("Peru/NNP/vocative/4 ,/,/punct/1 Chile/NNP/nsubj/4 agrees=agree/VBZ/root/0 to/TO/mark/6 talk/VB/xcomp/4", "Chile")]
    [TestCase("Today/NN/obl/4 ,/,/punct/1 Chile/NNP/nsubj/4 agree/VBP/root/0 to/TO/mark/6 talk/VB/xcomp/4", "Chile")]
    public void JoinsTheNamesOfAHeadline(string parse, string expected)
    {
        var s = ParsedSentence.Read(parse);
        Assert.That(s.Words(HeadlineNames.Join(s.Syntax, new(3, 4), s.Pieces("Chile"))), Is.EqualTo(expected));
    }

    [TestCase("It fell // Ruiz", "Ruiz", "It fell")]
    [TestCase("It fell", "", "It fell")]
    [TestCase("Ruiz", "", "Ruiz")]
    public void TakesTheNameAfterAnInvertedVerbForTheSource(string content, string source, string expected)
    {
        var s = ParsedSentence.Read(Inverted);
        var parts = Inversion.Turn(s.Syntax, s.Cue("says"), [], s.Pieces(content));
        Assert.That((s.Words(parts.Source), s.Words(parts.Content)), Is.EqualTo((source, expected)));
    }

    [TestCase("claim responsibility", "the raid")]
    [TestCase("claim", "for the raid")]
    public void TakesThePrepositionOffADeed(string lemma, string expected)
    {
        var s = ParsedSentence.Read(Responsible);
        Assert.That(s.Words(Responsibility.Deed(s.Syntax, Lexicon.Cues.Verbs.Single(c => c.Lemma == lemma), s.Pieces("for the raid"))), Is.EqualTo(expected));
    }

    [Test]
    public void TakesOffASpanWhatBelongsToNone()
    {
        var s = ParsedSentence.Read(Rejected);
        Assert.Multiple(() =>
        {
            Assert.That(s.Words(SpanEnds.TrimOwner(s.Syntax, s.Pieces("the bank 's"))), Is.EqualTo("the bank"));
            Assert.That(s.Words(SpanEnds.TrimOwner(s.Syntax, s.Pieces("the bank"))), Is.EqualTo("the bank"));
            Assert.That(SpanEnds.Trim(s.Syntax, s.Cue("'s claim")), Is.EqualTo(s.Cue("claim")));
            Assert.That(SpanEnds.Trim(s.Syntax, s.Cue("'s")), Is.EqualTo(s.Cue("'s")), "a cue keeps a word");
        });
    }

    [TestCase(Relative, "said", "which // killed")]
    [TestCase(Told, "told", "")]
    public void FindsTheContentOfARelativeClauseOutside(string parse, string cue, string expected)
    {
        var s = ParsedSentence.Read(parse.Replace(" began", " ,/,/punct/5 began", StringComparison.Ordinal));
        Assert.That(s.Words(RelativeContent.Of(s.Syntax, s.Cue(cue))), Is.EqualTo(expected));
    }

    [TestCase(Coordinated, "said", "Lee")]
    [TestCase(Controlled, "say", "us")]
    [TestCase(WasTold, "told", "")]
    public void FindsAnUnderstoodSubject(string parse, string verb, string expected)
    {
        var s = ParsedSentence.Read(parse);
        int subject = UnderstoodSubject.Of(s.Syntax, s.Cue(verb).Start);
        Assert.That(subject < 0 ? "" : s.Sentence.Tokens[subject].Span.In(s.Text), Is.EqualTo(expected));
    }

    [Test]
    public void ReadsSourceAndContentOfAPhrase()
    {
        var s = ParsedSentence.Read(InWords);
        var cue = s.Cue("In the words of");
        var source = SyntacticArguments.Source(s.Syntax, cue);
        Assert.That((s.Words(source), s.Words(SyntacticArguments.Content(s.Syntax, cue, source))), Is.EqualTo(("Lee", "it is over")));
    }

    [Test]
    public void GivesASourceItsAppositionBack()
    {
        var s = ParsedSentence.Read(ByLee);
        var parts = Apposition.Restore(s.Syntax, s.Pieces("Lee"), s.Pieces("a nurse , it fell"));
        Assert.That((s.Words(parts.Source), s.Words(parts.Content)), Is.EqualTo(("Lee , a nurse", "it fell")));
    }
}
