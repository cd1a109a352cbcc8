using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using KnowledgeGraph.Treebanks;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Conllu;

public sealed class ConlluRoundTripTests
{
    private static readonly string[] Treebanks = ["en_ewt-train.conllu", "en_ewt-dev.conllu", "en_gum-free-train.conllu", "en_gum-free-dev.conllu"];

    /// <summary>Pieces of columns; what is forbidden in them is not among them.</summary>
    private static readonly string[] Pieces = ["a", "_", "#", "=", "|", "NER=", "😀", "\u00A0", "\u2028", "\u0085", "é", "-", ".", "1", "\u0001"];

    private static readonly string[] Texts =
        ["Iran's", "can", "n't", "not", " ", " ", "\n", ".", "“", "”", "'", "[1]", "\u00A0", "😀", "\ud800", "\t", "\u0001", "3 km", "U.S.", "said", ",", "-", "#", "\u2028", "\uFEFF"];

    private static readonly Gen<string> Column = Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat);

    /// <summary>A sentence with a random tree, tokens of several words and empty nodes.</summary>
    private static readonly Gen<ConlluSentence> Sentence =
        from count in Gen.Choose(1, 8)
        from columns in Column.ArrayOf(count * 8)
        from heads in Gen.Choose(0, int.MaxValue - 1).ArrayOf(count)
        from comments in Column.ListOf()
        from tokens in Gen.Elements(true, false).ArrayOf(count)
        from nodes in Gen.Elements(true, false, false).ArrayOf(count)
        select new ConlluSentence(
            [.. comments],
            [.. Enumerable.Range(0, count).Select(i => Word(columns.AsSpan(i * 8, 8), i == 0 ? 0 : (heads[i] % i) + 1))],
            [.. Enumerable.Range(0, count / 2).Where(i => tokens[i]).Select(i => new MultiwordToken((2 * i) + 1, (2 * i) + 2, columns[i], columns[i + 1]))])
        {
            EmptyNodes = [.. Enumerable.Range(0, count).Where(i => nodes[i]).Select(i => new EmptyNode(i, Word(columns.AsSpan(i * 8, 8), -1) with { Relation = "_" }))],
        };

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property WhatIsWrittenIsReadAsItWas() => Prop.ForAll(Sentence.ListOf().ToArbitrary(), sentences =>
    {
        string written = WrittenConllu.Of(w => Array.ForEach([.. sentences], w.Write));
        var read = ConlluReader.Read(new StringReader(written), "f").ToArray();
        Assert.That(WrittenConllu.Of(w => Array.ForEach(read, w.Write)), Is.EqualTo(written));
        Assert.That(read.SelectMany(s => s.Words), Is.EqualTo(sentences.SelectMany(s => s.Words)));
        Assert.That(read.SelectMany(s => s.MultiwordTokens), Is.EqualTo(sentences.SelectMany(s => s.MultiwordTokens)));
        Assert.That(read.SelectMany(s => s.EmptyNodes), Is.EqualTo(sentences.SelectMany(s => s.EmptyNodes)));
        Assert.That(read.SelectMany(s => s.Comments), Is.EqualTo(sentences.SelectMany(s => s.Comments)));
    });

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property WhatIsWrittenWithAnotherAnalysisIsReadWithItsWordsAndStaysAsItIs() => Prop.ForAll(Sentence.ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), (sentence, every) =>
    {
        var names = Enumerable.Range(0, sentence.Words.Length).Where(i => i % every == 0).Select(i => new NamedEntity(i, 1, NamedEntityType.Person));
        var analysis = new SentenceAnalysis([.. sentence.Words.Select((w, i) => new Word(UniversalPos.Other, "x", "l", "_", i - 1, "r"))], [.. names]);
        string written = WrittenConllu.Of(w => w.Write(sentence, analysis));
        var read = ConlluReader.Read(new StringReader(written), "f").Single();
        Assert.That(read.Comments, Is.EqualTo(sentence.Comments));
        Assert.That(read.Words.Select(w => w.Form), Is.EqualTo(sentence.Words.Select(w => w.Form)));
        Assert.That(read.MultiwordTokens, Is.EqualTo(sentence.MultiwordTokens));
        Assert.That(read.Words.Select(w => w.Misc.StartsWith("NER=B-PER", StringComparison.Ordinal)), Is.EqualTo(sentence.Words.Select((_, i) => i % every == 0)));
        Assert.That(WrittenConllu.Of(w => w.Write(read, analysis)), Is.EqualTo(written));
    });

    [FsCheck.NUnit.Property(MaxTest = 300, Replay = "2024011601,16180339887")]
    public Property ADocumentOfAnyTextIsReadBackAndItsTextIsItsTokens() => Prop.ForAll(Gen.Elements(Texts).ListOf().Select(string.Concat).ToArbitrary(), text =>
    {
        var analyzer = SyntaxAnalyzer.Create();
        var document = analyzer.Analyze(new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(text, "x", "")));
        string written = WrittenConllu.Of(w => w.Write(document));
        var read = ConlluReader.Read(new StringReader(written), "f").ToArray();
        Assert.That(read.Select(s => s.Words.Length), Is.EqualTo(document.Sentences.Select(s => s.Tokens.Length).Where(n => n > 0)));
        Assert.That(WrittenConllu.Of(w => Array.ForEach(read, w.Write)), Is.EqualTo(written));
        foreach (var sentence in read)
        {
            Assert.That(sentence.Comments, Has.One.EqualTo("text = " + TreebankParagraph.In([sentence]).Single().Text));
        }
    });

    [TestCaseSource(nameof(Treebanks))]
    public void TreebanksAreWrittenToTheSameBytes(string name)
    {
        string file = TreebankFile.Find(name);
        string written = WrittenConllu.Of(w => Array.ForEach(TreebankFile.Read(name), w.Write));
        Assert.That(string.Equals(written, File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static ConlluWord Word(ReadOnlySpan<string> columns, int head) =>
        new(columns[0], columns[1], columns[2], columns[3], columns[4], head, columns[5], columns[6]) { Dependencies = columns[7] };
}
