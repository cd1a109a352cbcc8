using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

/// <summary>Measures sentence boundaries on a treebank that lies beside the repository; its paragraphs are its sentences joined by a blank.</summary>
public sealed class SentenceCorpusTests
{
    [Test]
    public void FindsTheBoundariesOfEditedAndSpokenEnglish()
    {
        string file = Repository.At("..", "shared", "data", "ud", "en_gum-free-dev.conllu");
        if (!File.Exists(file))
        {
            Assert.Ignore("Skipped: the treebank is not there");
        }

        int right = 0, found = 0, expected = 0;
        foreach (var sentences in Paragraphs(file))
        {
            string text = string.Join(' ', sentences);
            var ends = Analyze(text).Select(s => s.Span.End).ToHashSet();
            int at = 0;
            right += sentences.SkipLast(1).Count(s => ends.Contains((at += s.Length + 1) - 1));
            found += ends.Count(e => e < text.Length);
            expected += sentences.Count - 1;
        }

        Assert.That(2.0 * right / (found + expected), Is.GreaterThan(0.97));
    }

    private static ImmutableArray<Sentence> Analyze(string text) => new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(text, "x", "")).Sentences;

    private static List<List<string>> Paragraphs(string file)
    {
        var paragraphs = new List<List<string>>();
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraphs.Add([]);
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                paragraphs[^1].Add(line[9..].Trim());
            }
        }

        return paragraphs.FindAll(p => p.Count > 0);
    }
}
