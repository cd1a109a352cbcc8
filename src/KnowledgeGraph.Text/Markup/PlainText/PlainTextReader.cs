using System.Collections.Immutable;
using KnowledgeGraph.Text.Markup.PlainText.Infoboxes;
using KnowledgeGraph.Text.Markup.References;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>
/// Reads a page copied from a browser as plain text, or an article in plain or Markdown-like text. Pages without a title, headings,
/// infobox or references are as welcome. Thread-safe; time is linear in the text's length.
/// </summary>
public sealed class PlainTextReader
{
    private const char BackReference = '^';

    private readonly BoilerplateFinder _boilerplate = new();
    private readonly HeadingFinder _headings = new();
    private readonly InfoboxLabels _labels = new();

    /// <summary>Reads an article.</summary>
    /// <param name="text">The text; spans of the article index it.</param>
    /// <param name="name">What the article is called where the text names no title, such as the file's name.</param>
    /// <param name="sha256">SHA-256 of the bytes that were read, in lower-case hexadecimal digits.</param>
    public Parsed<Article> Read(string text, string name, string sha256)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var page = new Page(text);
        _boilerplate.Mark(page);
        var title = TitleFinder.Find(page);
        var references = ReadReferences(page, diagnostics);
        var infobox = ReadInfobox(page, title, diagnostics);
        var headings = _headings.Mark(page);
        var sections = SectionBuilder.Build(page, headings);
        var paragraphs = new ParagraphBuilder(_headings).Build(page, sections);
        var citations = Citations(text, infobox, paragraphs);
        ReportDangling(citations, references, diagnostics);
        string heading = title?.In(text) ?? name;
        return new Parsed<Article>(
            new Article(new Revision(heading, Slug.Of(heading), sha256), text, sections, paragraphs, infobox, citations, references, Boilerplate(page, paragraphs)),
            diagnostics.ToImmutable());
    }

    /// <summary>Reads text without any structure: each line that is not blank is a paragraph.</summary>
    public static Article ReadRunningText(string text, string name, string sha256)
    {
        ImmutableArray<Paragraph> paragraphs = [.. Line.Split(text).Select(l => new Paragraph(l.Span, 0, ParagraphKind.Prose))];
        var lead = new Section("", 1, default, new TextSpan(0, text.Length));
        return new Article(new Revision(name, Slug.Of(name), sha256), text, [lead], paragraphs, null, [], [], []);
    }

    private static ImmutableArray<Reference> ReadReferences(Page page, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            int? ordinal = page[i][0] == BackReference ? references.Count + 1 : null;
            if (!page.IsBody(i) || ReferenceReader.Read(page.Text, page.Lines[i].Span, ordinal) is not { } reference)
            {
                continue;
            }

            page.Roles[i] = LineRole.Reference;
            references.Add(reference);
            if (!numbers.Add(reference.Number))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.DuplicateReference, reference.Span, $"a second reference has the number {reference.Number}"));
            }
        }

        return references.ToImmutable();
    }

    private Infobox? ReadInfobox(Page page, TextSpan? title, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var lines = new InfoboxFinder(_labels).Mark(page, title);
        return new InfoboxReader(_labels).Read(page, lines, title, diagnostics);
    }

    private static ImmutableArray<Citation> Citations(string text, Infobox? infobox, ImmutableArray<Paragraph> paragraphs) =>
        [.. paragraphs.Select(p => p.Span).Concat(infobox is null ? [] : [infobox.Span]).Order().SelectMany(span => CitationMarkers.In(text, span))];

    private static void ReportDangling(ImmutableArray<Citation> citations, ImmutableArray<Reference> references, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var numbers = references.Select(r => r.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var citation in references.IsEmpty ? [] : citations)
        {
            if (!numbers.Contains(citation.Number))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.DanglingCitation, citation.Span, $"no reference has the number {citation.Number}"));
            }
        }
    }

    private static ImmutableArray<Boilerplate> Boilerplate(Page page, ImmutableArray<Paragraph> paragraphs)
    {
        var lines = Enumerable.Range(0, page.Lines.Count).Where(i => page.Roles[i] == LineRole.Boilerplate).Select(i => new Boilerplate(page.Lines[i].Span));
        var markers = paragraphs.SelectMany(p => CitationMarkers.EditorialIn(page.Text, p.Span));
        return [.. lines.Concat(markers).OrderBy(b => b.Span)];
    }
}
