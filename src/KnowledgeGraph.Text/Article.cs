using System.Collections.Immutable;

namespace KnowledgeGraph.Text;

/// <summary>
/// What a page says and where: every piece is a span of <see cref="Text"/>, which is the input decoded and otherwise untouched.
/// </summary>
/// <remarks>
/// A section lies inside the section of a lower level before it; paragraphs, the infobox and references never overlap; each list is in document order.
/// </remarks>
/// <param name="Revision">The document and version that was read.</param>
/// <param name="Text">The whole input, decoded; the only text that spans index.</param>
/// <param name="Sections">The sections, the lead first (no heading, level 1).</param>
/// <param name="Paragraphs">Blocks of running text and list items.</param>
/// <param name="Infobox">The summary table beside the lead, or null.</param>
/// <param name="Citations">The markers in running text and infobox that point at references.</param>
/// <param name="References">The numbered works that the article cites.</param>
/// <param name="Boilerplate">What belongs to the site and not to the article.</param>
public sealed record Article(
    Revision Revision,
    string Text,
    ImmutableArray<Section> Sections,
    ImmutableArray<Paragraph> Paragraphs,
    Infobox? Infobox,
    ImmutableArray<Citation> Citations,
    ImmutableArray<Reference> References,
    ImmutableArray<Boilerplate> Boilerplate);

/// <summary>A heading and everything under it up to the next heading of its level or a higher one.</summary>
/// <param name="Heading">The heading's words; empty for the lead.</param>
/// <param name="Level">1 for the lead, 2 for a main section, as in HTML.</param>
/// <param name="HeadingSpan">The heading; empty for the lead.</param>
/// <param name="Span">The heading, its paragraphs and its subsections; for the lead, everything before the first heading.</param>
public sealed record Section(string Heading, int Level, TextSpan HeadingSpan, TextSpan Span);

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A list item that is a sentence or more.</summary>
    ListItem,

    /// <summary>The title of a cited work, which tells what the work says even where it is no sentence.</summary>
    Title,

    /// <summary>A caption, a table cell, a list entry that only names something ("See also"): no sentence.</summary>
    Fragment,
}

/// <summary>A block of text: one line, or several where the text is hard-wrapped.</summary>
/// <param name="Span">The block, without the bullet of a list item.</param>
/// <param name="Section">Index into <see cref="Article.Sections"/> of the innermost section that holds it.</param>
/// <param name="Kind">What it is; all but fragments hold sentences.</param>
public sealed record Paragraph(TextSpan Span, int Section, ParagraphKind Kind);

/// <summary>A marker such as <c>[4]</c> or <c>[note 2]</c>.</summary>
/// <param name="Span">The marker with its brackets.</param>
/// <param name="Number">What is between the brackets: the number of a <see cref="Reference"/>.</param>
public sealed record Citation(TextSpan Span, string Number);

/// <summary>A piece of the input that the site adds: navigation, tagline, edit links, categories.</summary>
public sealed record Boilerplate(TextSpan Span);
