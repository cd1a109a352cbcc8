using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Language;

public sealed class LanguageAnalyzerTests
{
    private const string Text = "Iran,[1] as Lee said,[2] left.[1][3]\n\nAnd Peru?[citation needed]";

    private static readonly Document Document = new LanguageAnalyzer().Analyze(PlainTextReader.ReadRunningText(Text, "x", ""));

    [Test]
    public void ContentLeavesClosingMarkersOut() =>
        Assert.That(Document.Sentences.Select(s => s.Content.In(Text)), Is.EqualTo(new[] { "Iran,[1] as Lee said,[2] left.", "And Peru?" }));

    [Test]
    public void TokensLeaveMarkersOut() =>
        Assert.That(Document.Sentences[0].Tokens.Select(t => t.Span.In(Text)), Is.EqualTo(new[] { "Iran", ",", "as", "Lee", "said", ",", "left", "." }));

    [Test]
    public void CitationsStandOnce() =>
        Assert.That(Document.Sentences.Select(s => string.Join(' ', s.Citations)), Is.EqualTo(new[] { "1 2 3", "" }));

    [Test]
    public void FindsTheSentenceOfACharacter() =>
        Assert.That(new[] { 0, 35, 36, 37, 40, Text.Length }.Select(Document.SentenceIndexAt), Is.EqualTo(new int?[] { 0, 0, null, null, 1, null }));
}
