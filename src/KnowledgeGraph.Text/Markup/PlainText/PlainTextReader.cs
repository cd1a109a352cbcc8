using System.Collections.Immutable;
using KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>
/// Reads a page copied from a browser as plain text, or an article in plain or Markdown-like text. Pages without a title, headings,
/// infobox or references are as welcome. Thread-safe; time is linear in the text's length.
/// </summary>
public sealed class PlainTextReader
{
    private readonly BoilerplateFinder _boilerplate = new();
    private readonly HeadingFinder _headings = new();
    private readonly ReferenceFinder _references;
    private readonly InfoboxFinder _infoboxes;
    private readonly InfoboxReader _rows;

    /// <summary>Reads the word lists that the library carries.</summary>
    public PlainTextReader()
    {
        var labels = new InfoboxLabels();
        _references = new ReferenceFinder(_headings);
        _infoboxes = new InfoboxFinder(labels);
        _rows = new InfoboxReader(labels);
    }

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
        var levels = TableOfContents.Mark(page);
        var references = _references.Mark(page, diagnostics);
        _boilerplate.MarkFoot(page);
        var infobox = _rows.Read(page, _infoboxes.Mark(page, title), title, diagnostics);
        var headings = _headings.Mark(page, levels);
        var sections = SectionBuilder.Build(page, headings);
        var paragraphs = new ParagraphBuilder(_headings).Build(page, sections);
        var citations = Citations(text, infobox, paragraphs);
        ReportDangling(citations, references, diagnostics);
        string heading = title?.In(text) ?? name;
        return new Parsed<Article>(
            new Article(new Revision(heading, Slug.Of(heading), sha256), text, sections, paragraphs, infobox, citations, references, Boilerplate(page, paragraphs)),
            diagnostics.ToImmutable());
    }

    /// <summary>Reads text without any structure but citation markers: each line that is not blank is a paragraph of prose.</summary>
    public static Article ReadRunningText(string text, string name, string sha256) =>
        WithoutStructure(text, name, sha256, line => new Paragraph(line, 0, ParagraphKind.Prose));

    /// <summary>
    /// Reads text that has lost its page's structure, such as a field of a data set: each line that is not blank is a paragraph; bullets are left out, and rows of tables,
    /// rules, categories and numbered references, told by their shape, hold no sentences.
    /// </summary>
    public static Article ReadLooseText(string text, string name, string sha256) =>
        WithoutStructure(text, name, sha256, line => LooseLine.Read(text, line));

    private static Article WithoutStructure(string text, string name, string sha256, Func<TextSpan, Paragraph> read)
    {
        ImmutableArray<Paragraph> paragraphs = [.. Line.Split(text).Select(l => read(l.Span))];
        var lead = new Section("", 1, default, new TextSpan(0, text.Length));
        return new Article(new Revision(name, Slug.Of(name), sha256), text, [lead], paragraphs, null, Citations(text, null, paragraphs), [], Remarks(text, paragraphs));
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
        return [.. lines.Concat(Remarks(page.Text, paragraphs)).OrderBy(b => b.Span)];
    }

    private static ImmutableArray<Boilerplate> Remarks(string text, ImmutableArray<Paragraph> paragraphs) =>
        [.. paragraphs.SelectMany(p => CitationMarkers.EditorialIn(text, p.Span))];
}
