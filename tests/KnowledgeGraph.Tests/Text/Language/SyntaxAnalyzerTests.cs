using System.Collections.Immutable;
using KnowledgeGraph.Tests.Text.Language.Network;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Language.Network;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

/// <summary>What holds whatever the weights: they are random here.</summary>
public sealed class SyntaxAnalyzerTests
{
    private static readonly ImmutableArray<string>[] Sentences = [.. Enumerable.Range(0, 90).Select(Sentence)];

    [Test]
    public void EveryKernelGivesTheSameAnalysis([Values(1, 2, 3)] int seed)
    {
        var weights = RandomNetwork.Create(seed);
        var expected = Analyze(weights, MatrixKernel.Portable, Sentences);
        Assert.That(MatrixKernelTests.Kernels.Select(kernel => Analyze(weights, kernel, Sentences)), Has.All.EqualTo(expected));
    }

    /// <summary>Names are not in it: they are evidence for each other all over a text.</summary>
    [Test]
    public void ASentenceHasTheSameTagsAndTreeAloneAndAmongOthers()
    {
        var analyzer = new SyntaxAnalyzer(Model(4));
        var together = analyzer.Analyze(Sentences).SelectMany(s => s.Words);
        Assert.That(Sentences.SelectMany(s => analyzer.Analyze([s])[0].Words), Is.EqualTo(together));
    }

    [Test]
    public void WordsThatWereForgottenAreReadAsBefore()
    {
        var analyzer = new SyntaxAnalyzer(Model(8));
        var before = Described(analyzer.Analyze(Sentences));
        for (int from = 0; from < 2 * WordGates.Capacity; from += 100)
        {
            analyzer.Analyze([[.. Enumerable.Range(from, 100).Select(i => $"word{i}")]]);
        }

        Assert.That(Described(analyzer.Analyze(Sentences)), Is.EqualTo(before));
    }

    [Test]
    public void ThreadsDoNotDisturbEachOther()
    {
        var analyzer = new SyntaxAnalyzer(Model(5));
        var expected = Described(analyzer.Analyze(Sentences));
        string[][] results = new string[8][];
        Parallel.For(0, results.Length, i => results[i] = Described(analyzer.Analyze(Sentences)));
        Assert.That(results, Has.All.EqualTo(expected));
    }

    [TestCase(1)]
    [TestCase(160)]
    [TestCase(161)]
    [TestCase(5000)]
    public void EverySentenceGetsATree(int words)
    {
        var analysed = new SyntaxAnalyzer(Model(6)).Analyze([[.. Enumerable.Repeat("strike", words)]])[0].Words;
        int[] heads = [0, .. analysed.Select(w => w.Head + 1)];
        Assert.That(SpanningTree.IsTree(heads), Is.True);
    }

    [Test]
    public void ASentenceWithoutWordsHasNone() =>
        Assert.That(new SyntaxAnalyzer(Model(7)).Analyze([[]])[0].Words, Is.Empty);

    private static ImmutableArray<string> Sentence(int number)
    {
        string[] words = ["Iran", "said", "the", "strike", "was", "legal", ",", ".", "unknown", "\ud83d\ude00", "12", "\ud800", "x"];
        var random = new Random(number);
        return [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => words[random.Next(words.Length)])];
    }

    private static string[] Analyze(NetworkWeights weights, MatrixKernel kernel, IReadOnlyList<ImmutableArray<string>> sentences) =>
        Described(new SyntaxAnalyzer(RandomNetwork.Model(weights, kernel)).Analyze(sentences));

    private static LanguageModel Model(int seed) => RandomNetwork.Model(RandomNetwork.Create(seed), MatrixKernel.Best);

    private static string[] Described(SentenceAnalysis[] results) =>
        [.. results.Select(r => string.Join(' ', r.Words) + string.Join(' ', r.Entities))];
}
