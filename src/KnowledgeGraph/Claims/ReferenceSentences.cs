using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;

namespace KnowledgeGraph.Claims;

/// <summary>The titles and quotations of cited works as sentences, so that the rules for running text read them too.</summary>
public static class ReferenceSentences
{
    /// <summary>A document whose sentences are the title and the quotation of <paramref name="reference"/>; null where it has neither.</summary>
    public static Document? Of(Article article, Reference reference, LanguageAnalyzer language)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ImmutableArray<Paragraph> fields =
        [
            .. new[] { reference.Title, reference.Quote }.OfType<TextField>().Where(f => !f.Span.IsEmpty).Select(f => new Paragraph(f.Span, 0, ParagraphKind.Prose)),
        ];
        return fields.IsEmpty ? null : language.Analyze(article with { Paragraphs = fields, Citations = [] });
    }
}
