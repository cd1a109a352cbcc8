namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>A line that is a section's heading.</summary>
/// <param name="Line">Its index in the page's lines.</param>
/// <param name="Span">Its words.</param>
/// <param name="Level">2 for a main section, 3 for a section in it, as in HTML.</param>
internal readonly record struct Heading(int Line, TextSpan Span, int Level);
