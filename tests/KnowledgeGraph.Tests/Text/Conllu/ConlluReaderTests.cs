using KnowledgeGraph.Text.Conllu;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Conllu;

public sealed class ConlluReaderTests
{
    private const string Dont = """
        # sent_id = 1
        # text = Don't go
        1-2	Don't	_	_	_	Typo=Yes	_	_	_	_
        1	Do	do	AUX	VB	Mood=Imp	3	aux	3:aux	_
        2	n't	not	PART	RB	_	3	advmod	3:advmod	_
        2.1	you	you	PRON	PRP	_	_	_	3:nsubj	_
        3	go	go	VERB	VB	_	0	root	0:root	SpaceAfter=No


        """;

    private static readonly TestCaseData[] Damaged =
    [
        Bad("f:1: 1 column, not 10", "word"),
        Bad("f:1: 9 columns, not 10", "1\ta\ta\tX\t_\t_\t0\troot\t_"),
        Bad("f:1: 11 columns, not 10", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\t_"),
        Bad("f:1: 1 column, not 10", " "),
        Bad("f:1: column FORM is empty, not '_'", "1\t\ta\tX\t_\t_\t0\troot\t_\t_"),
        Bad("f:1: column MISC is empty, not '_'", "1\ta\ta\tX\t_\t_\t0\troot\t_\t"),
        Bad("f:1: column UPOS holds a blank", "1\ta\ta\tX Y\t_\t_\t0\troot\t_\t_"),
        Bad("f:1: column ID: 'x' is not a number", Word("x", "0")),
        Bad("f:1: column ID: '+1' is not a number", Word("+1", "0")),
        Bad("f:1: column ID: '99999999999999999999…' is not a number", Word(new string('9', 400), "0")),
        Bad("f:1: column HEAD: 'x' is not a number", Word("1", "x")),
        Bad("f:1: column ID: '' is not a number", Word("-1", "0")),
        Bad("f:1: word 2 follows word 0", Word("2", "0")),
        Bad("f:2: word 1 follows word 1", Word("1", "0"), Word("1", "0")),
        Bad("f:1: word 0 follows word 0", Word("0", "0")),
        Bad("f:2: head 3 of word 2 is beyond the last word, 2", Word("1", "0"), Word("2", "3")),
        Bad("f:2: words 1 and 2 are both roots", Word("1", "0"), Word("2", "0")),
        Bad("f:2: the heads go round in a circle at word 2", Word("1", "0"), Word("2", "2")),
        Bad("f:2: the heads go round in a circle at word 2", Word("1", "0"), Word("2", "3"), Word("3", "2")),
        Bad("f:1: the heads go round in a circle at word 1", Word("1", "2"), Word("2", "1")),
        Bad("f:2: word 2 has no head, but others have", Word("1", "0"), Word("2", "_")),
        Bad("f:2: word 2 has a head, but others have none", Word("1", "_"), Word("2", "0")),
        Bad("f:2: token 1-2 goes beyond the last word, 1", "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_", Word("1", "0")),
        Bad("f:1: token 2-3 follows word 0", "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_", Word("1", "0")),
        Bad("f:1: token 1-0 ends before it begins", "1-0\tab\t_\t_\t_\t_\t_\t_\t_\t_", Word("1", "0")),
        Bad("f:3: token 2-3 overlaps token 1-2", "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_", Word("1", "0"), "2-3\tbc\t_\t_\t_\t_\t_\t_\t_\t_", Word("2", "1"), Word("3", "1")),
        Bad("f:1: column LEMMA of a token of several words is not '_'", "1-2\tab\tab\t_\t_\t_\t_\t_\t_\t_", Word("1", "0")),
        Bad("f:2: the sentence has no words", "# text = nothing", "", ""),
        Bad("f:1: the sentence has no words", "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_"),
        Bad("f:2: a comment after the first word", Word("1", "0"), "# late"),
        Bad("f:1: empty node 1.1 is out of order", Empty("1.1")),
        Bad("f:1: empty node 0.2 is out of order", Empty("0.2")),
        Bad("f:2: empty node 0.1 is out of order", Empty("0.1"), Empty("0.1")),
        Bad("f:1: column ID: '' is not a number", Empty("0.")),
        Bad("f:1: empty node 0.1 has a head in the basic tree", "0.1\ta\ta\tX\t_\t_\t1\t_\t_\t_"),
        Bad("f:5: 1 column, not 10", Word("1", "0"), "", "", Word("1", "0"), "x"),
    ];

    [Test]
    public void ReadsWordsTokensEmptyNodesAndComments()
    {
        var sentence = Read(Dont).Single();
        Assert.That(sentence.Comments, Is.EqualTo(new[] { "sent_id = 1", "text = Don't go" }));
        Assert.That(sentence.Words, Is.EqualTo(new[]
        {
            new ConlluWord("Do", "do", "AUX", "VB", "Mood=Imp", 3, "aux", "_") { Dependencies = "3:aux" },
            new ConlluWord("n't", "not", "PART", "RB", "_", 3, "advmod", "_") { Dependencies = "3:advmod" },
            new ConlluWord("go", "go", "VERB", "VB", "_", 0, "root", "SpaceAfter=No") { Dependencies = "0:root" },
        }));
        Assert.That(sentence.MultiwordTokens, Is.EqualTo(new[] { new MultiwordToken(1, 2, "Don't", "_") { Features = "Typo=Yes" } }));
        Assert.That(sentence.EmptyNodes, Is.EqualTo(new[] { new EmptyNode(2, new ConlluWord("you", "you", "PRON", "PRP", "_", -1, "_", "_") { Dependencies = "3:nsubj" }) }));
    }

    [TestCaseSource(nameof(Damaged))]
    public void SaysWhatIsDamagedAndWhere(string text, string error) =>
        Assert.That(() => Read(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(error));

    [Test]
    public void SentencesBeforeTheDamageAreRead()
    {
        using var sentences = ConlluReader.Read(new StringReader(Word("1", "0") + "\n\nx\n"), "f").GetEnumerator();
        Assert.That(sentences.MoveNext(), Is.True);
        Assert.That(() => sentences.MoveNext(), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void ByteOrderMarkAndCarriageReturnsAreNoText() =>
        Assert.That(Read("\uFEFF" + Dont.Replace("\n", "\r\n", StringComparison.Ordinal)).Single().Words, Is.EqualTo(Read(Dont).Single().Words));

    [Test]
    public void HeadsMayBeLeftOut() => Assert.That(Read(Word("1", "_") + "\n" + Word("2", "_")).Single().Words.Select(w => w.Head), Is.All.EqualTo(-1));

    [TestCase("")]
    [TestCase("\n")]
    [TestCase("\r\n\r\n")]
    [TestCase("\uFEFF")]
    public void NothingHoldsNoSentences(string text) => Assert.That(Read(text), Is.Empty);

    [Test]
    public void AnEmptyLineMoreOrLessIsNoDifference() =>
        Assert.That(Read("\n\n" + Word("1", "0") + "\n\n\n\n" + Word("1", "0")), Has.Length.EqualTo(2));

    [Test]
    public void CommentsKeepTheirBlanks() =>
        Assert.That(Read("#\n#a\n#  b \n" + Word("1", "0")).Single().Comments, Is.EqualTo(new[] { "", "a", " b " }));

    [Test]
    [CancelAfter(20_000)]
    public void LinesAndSentencesHaveLimits()
    {
        Assert.That(() => Read("# " + new string('x', ConlluReader.MaxLineLength - 2) + "\n" + Word("1", "0")), Throws.Nothing);
        Assert.That(() => Read("\n# " + new string('x', 20_000_000)),
            Throws.TypeOf<FormatException>().With.Message.EqualTo("f:2: the line is longer than 1000000 characters"));
        Assert.That(() => Read(string.Concat(Enumerable.Repeat("# " + new string('x', 998) + "\n", 20_000))),
            Throws.TypeOf<FormatException>().With.Message.EqualTo("f:16778: the sentence is longer than 16777216 characters"));
    }

    [Test]
    [CancelAfter(20_000)]
    public void LongSentencesTakeLinearTime()
    {
        const int Length = 200_000;
        string chain = string.Join('\n', Enumerable.Range(1, Length).Select(i => Word($"{i}", $"{(i < Length ? i + 1 : 0)}")));
        string nodes = string.Join('\n', Enumerable.Range(1, Length).Select(i => Empty($"0.{i}")));
        Assert.That(Read(chain).Single().Words, Has.Length.EqualTo(Length));
        Assert.That(Read(nodes + "\n" + Word("1", "0")).Single().EmptyNodes, Has.Length.EqualTo(Length));
    }

    [FsCheck.NUnit.Property(MaxTest = 500, Replay = "2024011601,16180339887")]
    public void AnyTextIsReadOrRefused(string? text)
    {
        try
        {
            _ = Read(text ?? "");
        }
        catch (FormatException e)
        {
            Assert.That(e.Message, Does.Match(@"^f:[0-9]+: [^\n]+$"));
        }
    }

    private static ConlluSentence[] Read(string text) => [.. ConlluReader.Read(new StringReader(text), "f")];

    private static string Word(string id, string head) => $"{id}\ta\ta\tX\t_\t_\t{head}\tdep\t_\t_";

    private static string Empty(string id) => $"{id}\ta\ta\tX\t_\t_\t_\t_\t_\t_";

    private static TestCaseData Bad(string error, params string[] lines) => new TestCaseData(string.Join('\n', lines), error).SetArgDisplayNames(error);
}
