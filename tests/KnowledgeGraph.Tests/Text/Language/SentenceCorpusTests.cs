using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Treebanks;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

/// <summary>Measures tokens, multiword tokens and sentences from raw text on treebanks that lie beside the repository, as F1 of spans.</summary>
public sealed class SentenceCorpusTests
{
    private static readonly SentenceSplitter Splitter = new();

    [TestCase("en_gum-free-dev.conllu", "news", 0.999, 0.999)]
    [TestCase("en_gum-free-dev.conllu", "bio", 0.998, 0.87)]
    [TestCase("en_gum-free-dev.conllu", "voyage", 0.999, 0.978)]
    [TestCase("en_gum-free-dev.conllu", "academic", 0.998, 0.94)]
    [TestCase("en_gum-free-dev.conllu", "textbook", 0.999, 0.85)]
    [TestCase("en_gum-free-dev.conllu", "interview", 0.997, 0.94)]
    [TestCase("en_gum-free-dev.conllu", "speech", 0.999, 0.98)]
    [TestCase("en_gum-free-dev.conllu", "", 0.999, 0.954)]
    [TestCase("en_ewt-dev.conllu", "weblog", 0.998, 0.93)]
    [TestCase("en_ewt-dev.conllu", "reviews", 0.995, 0.94)]
    [TestCase("en_ewt-dev.conllu", "", 0.992, 0.81)]
    public void FindsTokensAndSentencesOfRawText(string file, string genre, double tokens, double sentences)
    {
        var paragraphs = Read(file).FindAll(p => p.Genre.StartsWith(genre, StringComparison.Ordinal));
        var found = paragraphs.ConvertAll(p => Splitter.Split(p.Text, new TextSpan(0, p.Text.Length), []));

        Assert.Multiple(() =>
        {
            Assert.That(F1(paragraphs.Zip(found, (p, f) => (p.Tokens.Select(t => t.Span), Tokens(p.Text, f).Select(t => t.Span)))), Is.GreaterThan(tokens), "tokens");
            Assert.That(F1(paragraphs.Zip(found, (p, f) => (p.Sentences.AsEnumerable(), f.AsEnumerable()))), Is.GreaterThan(sentences), "sentences");
        });
    }

    [TestCase("en_gum-free-dev.conllu", 0.999)]
    [TestCase("en_ewt-dev.conllu", 0.92)]
    public void TellsMultiwordTokens(string file, double floor)
    {
        var paragraphs = Read(file);

        Assert.That(F1(paragraphs.Select(p => (p.Tokens.Where(t => t.JoinsPrevious), Tokens(p.Text, p.Sentences).Where(t => t.JoinsPrevious)))), Is.GreaterThan(floor));
    }

    private static ImmutableArray<Token> Tokens(string text, ImmutableArray<TextSpan> sentences)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var sentence in sentences)
        {
            Tokenizer.Tokenize(text, sentence, tokens);
        }

        return tokens.ToImmutable();
    }

    private static double F1<T>(IEnumerable<(IEnumerable<T> Expected, IEnumerable<T> Found)> paragraphs)
    {
        int right = 0, all = 0;
        foreach (var (expected, found) in paragraphs)
        {
            var known = expected.ToHashSet();
            var given = found.ToHashSet();
            right += known.Intersect(given).Count();
            all += known.Count + given.Count;
        }

        double score = 2.0 * right / all;
        TestContext.Out.WriteLine($"F1 {score:F4}");
        return score;
    }

    private static List<TreebankParagraph> Read(string file) => [.. TreebankParagraph.In(TreebankFile.Read(file)).Where(p => p.Genre != "conversation")];
}
