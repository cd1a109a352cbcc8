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
            .. Field(reference.Title, ParagraphKind.Title),
            .. Field(reference.Quote, ParagraphKind.Prose),
        ];
        return fields.IsEmpty ? null : language.Analyze(article with { Paragraphs = fields, Citations = [] });
    }

    private static ImmutableArray<Paragraph> Field(TextField? field, ParagraphKind kind) => field is { Span.IsEmpty: false } ? [new Paragraph(field.Span, 0, kind)] : [];
}
