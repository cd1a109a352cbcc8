using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Text.Language.Network;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Conllu;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

/// <summary>The model that ships, on text of all kinds.</summary>
public sealed class EnglishModelTests
{
    private const string Replay = "2024011601,16180339887";
    private static readonly SyntaxAnalyzer Analyzer = SyntaxAnalyzer.Create();

    [Test]
    public void EveryKernelParsesTheSeedArticleAlike()
    {
        string page = File.ReadAllText(Repository.At("seeds", "2024-iran-pakistan-conflict.txt"));
        var document = new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(page, "seed", ""));
        string[] Parse(object kernel) => [.. new SyntaxAnalyzer(LanguageModel.ReadEnglish((MatrixKernel)kernel)).Analyze(document).Sentences.Select(s => string.Join(' ', s.Words) + string.Join(' ', s.Entities))];
        Assert.That(MatrixKernelTests.Kernels.Select(Parse), Has.All.EqualTo(Parse(MatrixKernel.Best)));
    }

    [Test]
    public void ASentenceIsReadAsAPersonWouldReadIt()
    {
        var sentence = Analyze("The minister said that Iran had attacked Pakistan.").Sentences.Single();
        Assert.Multiple(() =>
        {
            Assert.That(sentence.Words.Select(w => UniversalPosTags.Of(w.Upos)), Is.EqualTo("DET NOUN VERB SCONJ PROPN AUX VERB PROPN PUNCT".Split(' ')));
            Assert.That(sentence.Words.Select(w => w.Lemma), Is.EqualTo("the minister say that Iran have attack Pakistan .".Split(' ')));
            Assert.That(sentence.Words.Select(w => w.Head), Is.EqualTo(new[] { 1, 2, -1, 6, 6, 6, 2, 6, 2 }));
            Assert.That(sentence.Words.Select(w => w.Relation), Is.EqualTo("det nsubj root mark nsubj aux ccomp obj punct".Split(' ')));
            Assert.That(sentence.Entities, Is.EqualTo(new NamedEntity[] { new(4, 1, NamedEntityType.Place), new(7, 1, NamedEntityType.Place) }));
        });
    }

    [FsCheck.NUnit.Property(Replay = Replay, MaxTest = 300)]
    public Property AnyTextIsAnalysedSoundly() => Prop.ForAll(Texts(), text => IsSound(Analyze(text)));

    [TestCaseSource(nameof(HostileTexts))]
    public void HostileTextIsAnalysedSoundly(string text) => Assert.That(IsSound(Analyze(text)), Is.True);

    private static Document Analyze(string text) => Analyzer.Analyze(new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(text, "text", "")));

    /// <summary>Whether every sentence has a tree over its tokens, if it has any, every word all columns, and names lie inside, in order.</summary>
    private static bool IsSound(Document document) => document.Sentences.All(sentence =>
        sentence.Words.Length == sentence.Tokens.Length
        && (sentence.Tokens.IsEmpty || SpanningTree.IsTree([0, .. sentence.Words.Select(w => w.Head + 1)]))
        && sentence.Words.All(w => w.Lemma.Length > 0 && w.Features.Length > 0 && w.Xpos.Length > 0 && (w.Relation == "root") == (w.Head < 0))
        && sentence.Tokens.All(t => sentence.Content.Contains(t.Span))
        && sentence.Entities.Zip(sentence.Entities.Skip(1)).All(p => p.First.First + p.First.Count <= p.Second.First)
        && sentence.Entities.All(e => e.Count > 0 && e.First + e.Count <= sentence.Tokens.Length));

    private static Arbitrary<string> Texts()
    {
        string[] pieces = ["Iran", " said ", "the strike", ".", ", ", "\"", "’s", "n't", "\n", "[17]", "\ud83d\ude00", "\ud83d", "\udc00", "\0", "עברית", "العربية", "e\u0301", "\u200d", "-", "3.5m", " ", "https://example.org/a?b"];
        return Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();
    }

    private static IEnumerable<TestCaseData> HostileTexts()
    {
        yield return new TestCaseData(new string('x', 1_000_000)).SetArgDisplayNames("a megabyte without a blank");
        yield return new TestCaseData(new string('-', 300_000)).SetArgDisplayNames("hyphens");
        yield return new TestCaseData(string.Join(' ', Enumerable.Repeat("word", 100_000))).SetArgDisplayNames("a sentence of 100,000 tokens");
        yield return new TestCaseData(new StringBuilder().Insert(0, "( [ { ", 20_000).ToString()).SetArgDisplayNames("open brackets");
        yield return new TestCaseData(string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"w{i}"))).SetArgDisplayNames("100,000 word types");
        yield return new TestCaseData(new string('\ud83d', 10_000)).SetArgDisplayNames("lone surrogates");
        yield return new TestCaseData(new string('\0', 10_000) + "Iran said so.").SetArgDisplayNames("null characters");
        yield return new TestCaseData("").SetArgDisplayNames("nothing");
    }
}
