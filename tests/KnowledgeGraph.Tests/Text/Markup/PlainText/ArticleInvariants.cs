using System.Collections.Immutable;
using KnowledgeGraph.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Tests.Text.Markup.PlainText;

/// <summary>What holds of every document, whatever was read.</summary>
internal static class ArticleInvariants
{
    public static void AssertHold(Document document)
    {
        var article = document.Article;
        var whole = new TextSpan(0, article.Text.Length);
        Assert.Multiple(() =>
        {
            AssertDisjoint([.. article.Paragraphs.Select(p => p.Span)], whole, "paragraphs");
            AssertDisjoint([.. article.References.Select(r => r.Span)], whole, "references");
            AssertDisjoint([.. article.Citations.Select(c => c.Span)], whole, "citations");
            AssertDisjoint([.. article.Boilerplate.Select(b => b.Span)], whole, "boilerplate");
            AssertDisjoint([.. document.Sentences.Select(s => s.Span)], whole, "sentences");
            AssertNested(article.Sections, whole);
            AssertRows(article);
            foreach (var paragraph in article.Paragraphs)
            {
                Assert.That(paragraph.Section, Is.InRange(0, article.Sections.Length - 1));
            }

            foreach (var sentence in document.Sentences)
            {
                Assert.That(article.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span) && sentence.Span.Contains(sentence.Content));
                AssertDisjoint([.. sentence.Tokens.Select(t => t.Span)], sentence.Content, "tokens");
            }
        });
    }

    private static void AssertDisjoint(ImmutableArray<TextSpan> spans, TextSpan whole, string what)
    {
        int end = whole.Start;
        foreach (var span in spans)
        {
            Assert.That(span.Start >= end && span.End <= whole.End && !span.IsEmpty, what);
            end = span.End;
        }
    }

    private static void AssertNested(ImmutableArray<Section> sections, TextSpan whole)
    {
        var open = new Stack<Section>();
        foreach (var section in sections.Skip(1))
        {
            while (open.Count > 0 && open.Peek().Level >= section.Level)
            {
                open.Pop();
            }

            Assert.That(whole.Contains(section.Span) && section.Span.Contains(section.HeadingSpan));
            Assert.That(open.Count == 0 || open.Peek().Span.Contains(section.Span));
            open.Push(section);
        }
    }

    private static void AssertRows(Article article)
    {
        foreach (var row in article.Infobox?.Rows ?? [])
        {
            Assert.That(article.Infobox!.Span.Contains(row.Span) && article.Infobox.Span.Contains(row.LabelSpan) && row.Value.Length > 0);
            Assert.That(!article.Paragraphs.Any(p => p.Span.Overlaps(row.Span)));
            Assert.That(row.Scope is null || (row.Scope.Span.Contains(row.Scope.Cue) && row.Scope.Span.Contains(row.Scope.Source)));
        }
    }
}
