namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>A line of an infobox row, or a part of it between tabs.</summary>
/// <param name="Span">Its characters without bullets; not empty.</param>
/// <param name="AfterBlank">Whether a blank line stands before it in the same row.</param>
/// <param name="Tabs">The number of tabs between the cell before it (or the label) and it: columns that were passed.</param>
/// <param name="Bulleted">Whether a bullet stands before it.</param>
internal readonly record struct Cell(TextSpan Span, bool AfterBlank, int Tabs, bool Bulleted);
