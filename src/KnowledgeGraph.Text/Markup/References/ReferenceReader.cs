namespace KnowledgeGraph.Text.Markup.References;

/// <summary>
/// Reads one entry of a reference list as a browser copies it or a converter prints it, with the fields of
/// <see href="https://en.wikipedia.org/wiki/Help:Citation_Style_1">Citation Style 1 and 2</see>; entries in other styles as far as their punctuation tells.
/// </summary>
public static class ReferenceReader
{
    /// <summary>The entry that <paramref name="line"/> holds, or null where the line is no entry.</summary>
    /// <param name="text">The text that all spans index.</param>
    /// <param name="line">The entry's line, or its lines up to the next entry.</param>
    /// <param name="ordinal">
    /// The entry's place in its list, for lists that a browser copies without numbers. Where it is null, a line without a number,
    /// a bracketed label or the back-reference mark <c>^</c> is no entry.
    /// </param>
    public static Reference? Read(string text, TextSpan line, int? ordinal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.End, text.Length);
        var marker = ReferenceMarker.Read(text, line.Trim(text), ordinal);
        if (marker is null)
        {
            return null;
        }

        var entry = new Reference(marker.Number, line.Trim(text), marker.Body) { BackReferences = marker.BackReferences };
        return marker.Body.IsEmpty ? entry : new CitationParser(text, marker.Body).Parse(entry);
    }
}
