using KnowledgeGraph.Text.Conllu;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Cli;

/// <summary>What <c>kg parse</c> does whatever its parses are worth.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class ParseTests
{
    private const string Given = """
        # newdoc id = bank
        # sent_id = one
        # text = cannot go
        # note = kept
        1-2	cannot	_	_	_	_	_	_	_	Kept=Yes
        1	can	l	X	x	F=1	0	root	0:root	_
        2	not	l	X	x	F=1	1	dep	1:dep	Kept=Yes|SpaceAfter=No
        2.1	she	l	X	x	_	_	_	1:nsubj	_
        3	go	l	X	x	F=1	1	dep	1:dep	_

        # sent_id = two
        1	Peru	_	_	_	_	_	_	_	_


        """;

    [Test]
    public void TextBecomesSentencesOfWordsWithOneRoot()
    {
        using var place = new Workplace();
        place.Write("treaty_talks 2.txt", "Peru said[1] it had signed. Chile denied it.\n\n“It wasn't us,” Lee said.");
        var run = place.Kg("parse", "treaty_talks 2.txt");
        Assert.That(run.Messages, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        var sentences = Sentences(run);
        Assert.That(sentences.SelectMany(s => s.Comments), Is.EqualTo(new[]
        {
            "newdoc id = treaty_talks_2", "newpar", "sent_id = treaty_talks_2-1", "text = Peru said it had signed.",
            "sent_id = treaty_talks_2-2", "text = Chile denied it.", "newpar", "sent_id = treaty_talks_2-3", "text = “It wasn't us,” Lee said.",
        }));
        Assert.That(sentences[0].Words.Select(w => w.Form), Is.EqualTo(new[] { "Peru", "said", "it", "had", "signed", "." }));
        Assert.That(sentences.SelectMany(s => s.Words), Has.All.Matches<ConlluWord>(w => w is { Upos: not "_", Head: >= 0, Relation: not "_" }));
    }

    [Test]
    public void GivenWordsTokensCommentsAndAllButNamesInMiscAreKept()
    {
        using var place = new Workplace();
        place.Write("given.conllu", Given);
        var run = place.Kg("parse", "given.conllu");
        Assert.That(run.Messages, Is.Empty);
        Assert.That(run.Output.Select(Kept), Is.EqualTo(Given.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("2.1", StringComparison.Ordinal)).Select(Kept)));
        Assert.That(Sentences(run).SelectMany(s => s.Words), Has.All.Matches<ConlluWord>(w => w is { Head: >= 0, Dependencies: "_" }));
    }

    [Test]
    public void GivenWordsGetTheNamesThatTextGets()
    {
        using var place = new Workplace();
        place.Write("talks.txt", "Barack Obama met Germany's chancellor, Angela Merkel, in Berlin. They didn't say why.\n");
        var fromText = place.Kg("parse", "talks.txt").Output;
        Assert.That(fromText, Has.Some.Contains("\tNER=B-").And.Some.Contains("\tNER=I-"));
        string otherNames = string.Join('\n', Lines(fromText)).Replace("\tNER=I-", "\tNER=O|NER=", StringComparison.Ordinal);
        Assert.That(place.KgReading(otherNames, "parse", "--input", "conllu", "-").Output, Is.EqualTo(fromText));
    }

    [Test]
    public void EveryInputIsADocumentOfItsOwn()
    {
        using var place = new Workplace();
        place.Write("in/a.txt", "One.");
        place.Write("in/b/a.md", "Two.");
        place.Write("in/b/c.conllu", "1\tThree\t_\t_\t_\t_\t_\t_\t_\t_\n");
        place.Write("in/b/d.conllu", Given);
        var run = place.Kg("parse", "in");
        Assert.That(run.Output.Where(l => l.StartsWith("# newdoc", StringComparison.Ordinal)), Is.EqualTo(new[] { "# newdoc id = a", "# newdoc id = a-2", "# newdoc id = c", "# newdoc id = bank" }));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void TextAndGivenWordsCanBeReadFromStandardInput()
    {
        using var place = new Workplace();
        Assert.That(place.KgReading("Peru signed.", "parse", "-").Output, Has.Some.EqualTo("# sent_id = standard_input-1"));
        Assert.That(place.KgReading(Given, "parse", "--input", "conllu", "-").Output, Has.Some.EqualTo("# sent_id = two"));
        Assert.That(place.KgReading(Given, "parse", "-").Output, Has.Some.StartsWith("# text = #"), "CoNLL-U is text like any other");
    }

    [Test]
    public void BadInputsAreOneLineEachAndWhatIsGoodIsParsed()
    {
        using var place = new Workplace();
        place.Write("bad.conllu", Given + "1\tx\n\n" + Given);
        place.Write("latin.conllu", [.. "# a\n# "u8, 0xE9, .. "\n"u8]);
        place.Write("latin.txt", [.. "Peru signed.\nChile "u8, 0xE9]);
        place.Write("null.txt", "Peru\0"u8);
        place.Write("long.txt", "One.\nTwo.\n" + new string('a', 5_000_000) + "\nThree.\n");
        place.Write("blank.txt", "\uFEFF \r\n\u00A0\n");
        place.Write("empty.conllu", "");
        place.Write("good.txt", "Good.");
        var run = place.Kg("parse", "bad.conllu", "latin.conllu", "latin.txt", "null.txt", "missing.txt", "long.txt", "blank.txt", "empty.conllu", "good.txt");
        Assert.That(run.Messages, Is.EqualTo(new[]
        {
            "kg: error: missing.txt: no such file or folder",
            "kg: error: bad.conllu:14: 2 columns, not 10",
            "kg: error: latin.conllu:2: not valid UTF-8 at byte 2",
            "kg: error: latin.txt:2: not valid UTF-8 at byte 6",
            "kg: error: null.txt:1: not text: a null byte at byte 4",
            "kg: error: long.txt:3: the line is longer than 1000000 characters",
            "kg: error: blank.txt: holds no text",
        }));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output.Where(l => l.StartsWith("# text", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "# text = cannot go", "# text = Peru signed.", "# text = One.", "# text = Two.", "# text = Good." }));
    }

    [Test]
    public void PiecesOfALongTextComeOutAsOneDocument()
    {
        using var place = new Workplace();
        const int Lines = 12_000;
        place.Write("long.txt", "\uFEFF" + string.Concat(Enumerable.Range(1, Lines).Select(i => $"Peru 😀 {i % 10}.\r\n")));
        var run = place.Kg("parse", "long.txt");
        var sentences = Sentences(run);
        Assert.That(sentences.Select(s => s.Comments[^2]), Is.EqualTo(Enumerable.Range(1, Lines).Select(i => $"sent_id = long-{i}")));
        Assert.That(sentences.Select(s => s.Words[0].Misc.Split('|')[^1]), Is.EqualTo(Enumerable.Range(0, Lines).Select(i => $"TokenRange={1 + (i * 11)}:{5 + (i * 11)}")));
        Assert.That(sentences.Count(s => s.Comments.Contains("newdoc id = long")), Is.EqualTo(1));
    }

    [Test]
    public void ALargeFileIsNotHeldInMemory()
    {
        const int Megabytes = 256;
        using var place = new Workplace();
        using (var file = File.CreateText(place["large.txt"]))
        {
            file.WriteLine("First.");
            string blank = new string(' ', 1023) + "\n";
            for (int i = 0; i < Megabytes * 1024; i++)
            {
                file.Write(blank);
            }

            file.WriteLine("Last.");
        }

        var run = place.Kg("parse", "large.txt");
        Assert.That(run.Output.Where(l => l.StartsWith("# text", StringComparison.Ordinal)), Is.EqualTo(new[] { "# text = First.", "# text = Last." }));
        Assert.That(run.PeakMemory, Is.LessThan(Megabytes * 1_000_000L));
    }

    [Test]
    [Platform(Include = "Unix")]
    public void AReaderThatHasEnoughEndsTheRunInSilence()
    {
        using var place = new Workplace();
        place.Write("many.txt", string.Concat(Enumerable.Repeat("Peru said it had signed.\n", 20_000)));
        var run = place.Shell("\"$@\" | head -1", "parse", "many.txt");
        Assert.That(run.Output, Is.EqualTo(new[] { "# newdoc id = many" }));
        Assert.That(run.Messages, Is.Empty);
    }

    /// <summary>What must stay of a line: comments; ID, FORM and MISC without the name.</summary>
    private static string Kept(string line) => line.Split('\t') is [var id, var form, .., var misc]
        ? string.Join(' ', misc.Split('|').Where(a => a != "_" && !a.StartsWith("NER=", StringComparison.Ordinal)).Prepend(form).Prepend(id))
        : line;

    private static ConlluSentence[] Sentences(KgRun run) => [.. ConlluReader.Read(Lines(run.Output), "output")];

    /// <summary>The lines of the output with an empty one before every sentence's comments, which <see cref="KgRun"/> leaves out.</summary>
    private static IEnumerable<string> Lines(IEnumerable<string> output)
    {
        bool inWords = false;
        foreach (string line in output)
        {
            if (line[0] == '#' && inWords)
            {
                yield return "";
            }

            inWords = line[0] != '#';
            yield return line;
        }
    }
}
