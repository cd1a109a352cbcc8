using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Text.Markup.PlainText.Infoboxes;

/// <summary>A value apart from its footnote markers.</summary>
/// <param name="Text">The value, white space single, no-break spaces kept.</param>
/// <param name="Span">From its first to its last character that is no marker.</param>
/// <param name="Citations">The numbers of its markers.</param>
internal sealed record RowValue(string Text, TextSpan Span, ImmutableArray<string> Citations)
{
    /// <summary>Reads <paramref name="span"/>; null where nothing but markers stands there.</summary>
    public static RowValue? Read(string text, TextSpan span)
    {
        var value = new StringBuilder();
        var numbers = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int start = span.Start, first = -1, last = span.Start;
        foreach (var citation in CitationMarkers.In(text, span).Append(new Citation(new TextSpan(span.End, span.End), "")))
        {
            var piece = new TextSpan(start, citation.Span.Start).Trim(text);
            if (!piece.IsEmpty)
            {
                value.Append(value.Length > 0 ? " " : "");
                AppendInOneLine(value, text.AsSpan(piece.Start, piece.Length));
                first = first < 0 ? piece.Start : first;
                last = piece.End;
            }

            if (citation.Number.Length > 0 && seen.Add(citation.Number))
            {
                numbers.Add(citation.Number);
            }

            start = citation.Span.End;
        }

        return first < 0 ? null : new RowValue(value.ToString(), new TextSpan(first, last), numbers.ToImmutable());
    }

    /// <summary>Appends the words, a line break and the white space around it as one blank.</summary>
    private static void AppendInOneLine(StringBuilder value, ReadOnlySpan<char> words)
    {
        bool first = true;
        foreach (var line in words.EnumerateLines())
        {
            value.Append(first ? "" : " ").Append(line.Trim());
            first = false;
        }
    }
}
