namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>A line of an infobox row, or a part of it between tabs.</summary>
/// <param name="Span">Its characters without bullets; not empty.</param>
/// <param name="AfterBlank">Whether a blank line stands before it in the same row.</param>
/// <param name="AfterTab">Whether a tab stands before it: the next column.</param>
internal readonly record struct Cell(TextSpan Span, bool AfterBlank, bool AfterTab);
