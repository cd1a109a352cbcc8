using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using KnowledgeGraph.Treebanks;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Conllu;

public sealed class ConlluWriterTests
{
    private static readonly ConlluSentence Cannot = new(
        ["newdoc id = d", "text = cannot go"],
        [Given("can", 3), Given("not", 3), Given("go", 0)],
        [new MultiwordToken(1, 2, "cannot", "SpaceAfter=No")])
    { EmptyNodes = [new EmptyNode(0, Given("she", -1))] };

    [Test]
    public void WritesADocumentWithPlacesNamesAndTokensOfSeveralWords()
    {
        var document = Parsed("“Iran's army can't,” Al Lee\u00A0said.[1]", new NamedEntity(1, 1, NamedEntityType.Place), new NamedEntity(8, 2, NamedEntityType.Person));
        Assert.That(WrittenConllu.Of(w =>
        {
            w.BeginDocument("a b");
            w.Write(document);
        }), Is.EqualTo("""
            # newdoc id = a_b
            # newpar
            # sent_id = a_b-1
            # text = “Iran's army can't,” Al Lee said.
            1	“	“	X	FW	_	0	root	_	SpaceAfter=No|TokenRange=0:1
            2-3	Iran's	_	_	_	_	_	_	_	TokenRange=1:7
            2	Iran	Iran	X	FW	_	1	dep	_	NER=B-LOC
            3	's	's	X	FW	_	1	dep	_	_
            4	army	army	X	FW	_	1	dep	_	TokenRange=8:12
            5-6	can't	_	_	_	_	_	_	_	SpaceAfter=No|TokenRange=13:18
            5	ca	ca	X	FW	_	1	dep	_	_
            6	n't	n't	X	FW	_	1	dep	_	_
            7	,	,	X	FW	_	1	dep	_	SpaceAfter=No|TokenRange=18:19
            8	”	”	X	FW	_	1	dep	_	TokenRange=19:20
            9	Al	Al	X	FW	_	1	dep	_	NER=B-PER|TokenRange=21:23
            10	Lee	Lee	X	FW	_	1	dep	_	NER=I-PER|TokenRange=24:27
            11	said	said	X	FW	_	1	dep	_	SpaceAfter=No|TokenRange=28:32
            12	.	.	X	FW	_	1	dep	_	TokenRange=32:33


            """));
    }

    [Test]
    public void MarkersInsideASentenceAreNoTextAndDoNotJoinWords()
    {
        string written = WrittenConllu.Of(w => w.Write(Unparsed("Iran,[1] as Lee said[2], left.[3] Peru too.")));
        Assert.That(written, Does.Contain("# text = Iran, as Lee said, left.\n").And.Contain("# text = Peru too.\n"));
    }

    [Test]
    public void SentencesAreNumberedAndPlacedOnThroughThePiecesOfADocument()
    {
        string written = WrittenConllu.Of(w =>
        {
            w.BeginDocument("d");
            w.Write(Unparsed("😀 One.\n"));
            w.Write(Unparsed("Two."));
            w.BeginDocument("e");
            w.Write(Unparsed("Three."));
        });
        Assert.That(written.Split('\n').Where(l => l.StartsWith('#') || l.StartsWith('2')), Is.EqualTo(new[]
        {
            "# newdoc id = d", "# newpar", "# sent_id = d-1", "# text = 😀 One.", "2\tOne\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=2:5",
            "# newpar", "# sent_id = d-2", "# text = Two.", "2\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=10:11",
            "# newdoc id = e", "# newpar", "# sent_id = e-1", "# text = Three.", "2\t.\t_\t_\t_\t_\t_\t_\t_\tTokenRange=5:6",
        }));
    }

    [Test]
    public void AParagraphIsMarkedOnceAndAWordBeforeAWordWithoutRoomIsTight()
    {
        string written = WrittenConllu.Of(w => w.Write(Unparsed("One.[1]Two. Three.\nFour.")));
        Assert.That(written.Split("# newpar\n"), Has.Length.EqualTo(3));
        Assert.That(written, Does.Contain("2\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=3:4"));
    }

    [Test]
    public void WritesAReadSentenceAsItIs() => Assert.That(WrittenConllu.Of(w => w.Write(Cannot)), Is.EqualTo("""
        # newdoc id = d
        # text = cannot go
        0.1	she	l	X	x	F=1	_	r	D	M
        1-2	cannot	_	_	_	_	_	_	_	SpaceAfter=No
        1	can	l	X	x	F=1	3	r	D	M
        2	not	l	X	x	F=1	3	r	D	M
        3	go	l	X	x	F=1	0	r	D	M


        """));

    [Test]
    public void WritesANewAnalysisOfGivenWords() => Assert.That(
        WrittenConllu.Of(w => w.Write(Cannot, new([New("can", 2), New("not", 2), New("go", -1)], []))), Is.EqualTo("""
            # newdoc id = d
            # text = cannot go
            1-2	cannot	_	_	_	_	_	_	_	SpaceAfter=No
            1	can	can	PROPN	NNP	_	3	dep	_	M
            2	not	not	PROPN	NNP	_	3	dep	_	M
            3	go	go	PROPN	NNP	_	0	dep	_	M


            """));

    [Test]
    public void WritesTheNamesOfGivenWordsAndLeavesTokensAsTheyAre()
    {
        var sentence = new ConlluSentence([], [Given("Al", 4), Given("Lee", 4), Given("'s", 2), Given("Peru", 0), Given("Bank", 4)], [new MultiwordToken(2, 3, "Lee's", "NER=O|M")]);
        var analysis = new SentenceAnalysis(
            [New("Al", 3), New("Lee", 3), New("'s", 1), New("Peru", -1), New("Bank", 3)],
            [new(0, 2, NamedEntityType.Person), new(3, 1, NamedEntityType.Place), new(4, 1, NamedEntityType.Organization)]);
        Assert.That(WrittenConllu.Of(w => w.Write(sentence, analysis)), Is.EqualTo("""
            1	Al	Al	PROPN	NNP	_	4	dep	_	NER=B-PER|M
            2-3	Lee's	_	_	_	_	_	_	_	NER=O|M
            2	Lee	Lee	PROPN	NNP	_	4	dep	_	NER=I-PER|M
            3	's	's	PROPN	NNP	_	2	dep	_	M
            4	Peru	Peru	PROPN	NNP	_	0	dep	_	NER=B-LOC|M
            5	Bank	Bank	PROPN	NNP	_	4	dep	_	NER=B-ORG|M


            """));
    }

    [TestCase("_", false, ExpectedResult = "_")]
    [TestCase("B=2|SpaceAfter=No|A", false, ExpectedResult = "B=2|SpaceAfter=No|A")]
    [TestCase("B=2||A|", false, ExpectedResult = "B=2||A|")]
    [TestCase("NER|GENER=X|A=NER=X", false, ExpectedResult = "NER|GENER=X|A=NER=X")]
    [TestCase("NER=I-PER", false, ExpectedResult = "_")]
    [TestCase("NER=I-PER|", false, ExpectedResult = "_")]
    [TestCase("NER=O|B=2|NER=B-PER|A", false, ExpectedResult = "B=2|A")]
    [TestCase("_", true, ExpectedResult = "NER=B-LOC")]
    [TestCase("B=2|SpaceAfter=No|A", true, ExpectedResult = "NER=B-LOC|B=2|SpaceAfter=No|A")]
    [TestCase("NER=I-PER", true, ExpectedResult = "NER=B-LOC")]
    [TestCase("B=2|NER=O|A|NER=B-PER", true, ExpectedResult = "NER=B-LOC|B=2|A")]
    public string ANewNameTakesThePlaceOfAnOldOneAndNothingElseChanges(string misc, bool isName)
    {
        var sentence = new ConlluSentence([], [Given("Peru", 0) with { Misc = misc }], []);
        string written = WrittenConllu.Of(w => w.Write(sentence, new([New("Peru", -1)], isName ? [new(0, 1, NamedEntityType.Place)] : [])));
        return written.TrimEnd('\n').Split('\t')[^1];
    }

    [Test]
    public void AGivenDocumentCommentIsNotDoubled()
    {
        string written = WrittenConllu.Of(w =>
        {
            w.BeginDocument("f");
            w.Write(Cannot);
            w.Write(Cannot with { Comments = ["newdoc"] });
            w.BeginDocument("g");
            w.Write(Cannot with { Comments = ["newdocument"] });
            w.Write(Cannot with { Comments = [] });
        });
        Assert.That(written.Split('\n').Where(l => l.StartsWith("# newdoc", StringComparison.Ordinal)), Is.EqualTo(new[] { "# newdoc id = d", "# newdoc", "# newdoc id = g", "# newdocument" }));
    }

    [TestCase("a\tb", ExpectedResult = "a b")]
    [TestCase("a\r\n2\tb", ExpectedResult = "a  2 b")]
    [TestCase("", ExpectedResult = "_")]
    [TestCase("a\u00A0b\u2028", ExpectedResult = "a\u00A0b\u2028")]
    public string NothingBreaksAColumn(string form)
    {
        string written = WrittenConllu.Of(w => w.Write(new ConlluSentence([], [new(form, "l", "X", "x", "_", 0, "root", "_")], [])));
        return written["1\t".Length..written.IndexOf("\tl\tX", StringComparison.Ordinal)];
    }

    [Test]
    public void NothingBreaksAComment() =>
        Assert.That(WrittenConllu.Of(w => w.Write(Cannot with { Comments = ["a\nb\t\ud83d"] })), Does.StartWith("# a b \uFFFD\n0.1"));

    [Test]
    public void WhiteSpaceInAFormOfADocumentIsOneBlank()
    {
        const string Text = "1\u00A0\t000 \u0001";
        var article = PlainTextReader.ReadRunningText(Text, "x", "");
        var sentence = new Sentence(new(0, 8), new(0, 8), 0, [new Token(new(0, 6)), new Token(new(6, 8))], []);
        Assert.That(WrittenConllu.Of(w => w.Write(new Document(article, [sentence]))), Does.Contain("# text = 1 000_\n1\t1 000\t_").And.Contain("\n2\t_\t_"));
    }

    [TestCase("can", "not", "X", ExpectedResult = true)]
    [TestCase("U.S.", "'s", "X", ExpectedResult = true)]
    [TestCase("1990", "’s", "X", ExpectedResult = true)]
    [TestCase("states", "'", "POS", ExpectedResult = true)]
    [TestCase("states", "'", "''", ExpectedResult = false)]
    [TestCase("430", "km", "X", ExpectedResult = false)]
    [TestCase("m", "16", "X", ExpectedResult = false)]
    [TestCase("-", "known", "X", ExpectedResult = false)]
    [TestCase("'", "tis", "X", ExpectedResult = false)]
    [TestCase(")", "'s", "X", ExpectedResult = false)]
    [TestCase("said", "''", "POS", ExpectedResult = false)]
    public bool WordsAreOneTokenWhereOneHangsOnTheOther(string first, string second, string tag)
    {
        var article = PlainTextReader.ReadRunningText(first + second, "x", "");
        var whole = new TextSpan(0, first.Length + second.Length);
        var sentence = new Sentence(whole, whole, 0, [new Token(new(0, first.Length)), new Token(new(first.Length, whole.End))], [])
        {
            Words = [new(UniversalPos.Other, "X", "l", "_", -1, "root"), new(UniversalPos.Other, tag, "l", "_", 0, "dep")],
        };
        return WrittenConllu.Of(w => w.Write(new Document(article, [sentence]))).Contains($"1-2\t{first}{second}\t_", StringComparison.Ordinal);
    }

    [Test]
    public void AnalysesMustFitTheWords() => Assert.That(() => WrittenConllu.Of(w => w.Write(Cannot, new([New("can", -1)], []))), Throws.ArgumentException);

    [Test]
    public void EveryPartOfSpeechHasItsName()
    {
        foreach (var upos in Enum.GetValues<UniversalPos>())
        {
            Assert.That(UniversalPosTags.TryParse(UniversalPosTags.Of(upos), out var read) && read == upos, $"{upos}");
        }

        Assert.That(UniversalPosTags.Of(UniversalPos.SubordinatingConjunction), Is.EqualTo("SCONJ"));
        Assert.That(UniversalPosTags.TryParse("propn", out _), Is.False);
    }

    private static Document Unparsed(string text) => new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(text, "x", ""));

    private static Document Parsed(string text, params ImmutableArray<NamedEntity> entities)
    {
        var document = Unparsed(text);
        var sentence = document.Sentences.Single();
        return document with
        {
            Sentences =
            [
                sentence with
                {
                    Words = [.. sentence.Tokens.Select((t, i) => new Word(UniversalPos.Other, "FW", t.Span.In(text), "_", i == 0 ? -1 : 0, i == 0 ? "root" : "dep"))],
                    Entities = entities,
                },
            ],
        };
    }

    private static ConlluWord Given(string form, int head) => new(form, "l", "X", "x", "F=1", head, "r", "M") { Dependencies = "D" };

    private static Word New(string lemma, int head) => new(UniversalPos.ProperNoun, "NNP", lemma, "_", head, "dep");
}
