namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Its characters without white space at the ends and without the line break; never empty.</param>
/// <param name="Blanks">The number of blank lines right before it.</param>
internal readonly record struct Line(TextSpan Span, int Blanks)
{
    /// <summary>The lines of <paramref name="text"/> that are not blank, in order. Breaks are LF, CR LF and CR.</summary>
    public static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        int start = 0, blanks = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            var span = new TextSpan(start, end).Trim(text);
            if (span.Length > 0 && text[span.Start] == '\uFEFF')
            {
                span = new TextSpan(span.Start + 1, span.End).Trim(text);
            }

            if (span.IsEmpty)
            {
                blanks++;
            }
            else
            {
                lines.Add(new Line(span, blanks));
                blanks = 0;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
