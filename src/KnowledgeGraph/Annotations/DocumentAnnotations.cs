using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Annotations;

/// <summary>Writes what a page says without regard to who says it: sentences, infobox, references, diagnostics.</summary>
internal sealed class DocumentAnnotations(Utf8JsonWriter json, AnnotationJson write, Document document)
{
    private Article Article => document.Article;

    public void Sentences() => write.Objects("sentences", document.Sentences, Sentence);

    public void Infobox() => write.Objects("infobox", Article.Infobox?.Rows ?? [], Row);

    public void References() => write.Objects("references", Article.References, Reference);

    public void Diagnostics(ImmutableArray<Diagnostic> diagnostics) => write.Objects("diagnostics", diagnostics, Diagnostic);

    private void Sentence(Sentence sentence, int index)
    {
        json.WriteString("id", $"s{index + 1}");
        write.Span("span", sentence.Span);
        json.WriteString("section", Article.Sections[Article.Paragraphs[sentence.Paragraph].Section].Heading);
        write.Strings("citations", sentence.Citations);
    }

    private void Row(InfoboxRow row, int index)
    {
        json.WriteString("label", row.Label);
        json.WriteString("side", row.Side?.ToString(CultureInfo.InvariantCulture));
        json.WriteString("scope", row.Scope?.Header);
        json.WriteString("group", row.Group);
        json.WriteString("value", row.Value);
        write.Span("span", row.Span);
        write.Strings("citations", row.Citations);
    }

    private void Reference(Reference reference, int index)
    {
        json.WriteString("number", reference.Number);
        write.Strings("authors", [.. reference.Authors.Select(a => a.ToString())]);
        json.WriteString("title", reference.Title?.Value);
        json.WriteString("publisher", reference.Publisher?.Value);
        json.WriteString("date", reference.Date?.Iso);
        json.WriteString("accessed", reference.Accessed?.Iso);
        json.WriteString("archived", reference.Archived?.Iso);
        json.WriteString("doi", reference.Doi?.Value);
        write.Optional("issn", reference.Issn);
        write.Optional("isbn", reference.Isbn);
        write.Optional("volume", reference.Volume);
        write.Optional("issue", reference.Issue);
        write.Optional("pages", reference.Pages);
        write.Optional("quote", reference.Quote);
        write.Optional("url", reference.Url);
        write.Span("span", reference.Span);
    }

    private void Diagnostic(Diagnostic diagnostic, int index)
    {
        json.WriteString("code", diagnostic.Code);
        write.Span("span", diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
    }
}
