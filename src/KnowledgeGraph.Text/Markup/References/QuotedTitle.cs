namespace KnowledgeGraph.Text.Markup.References;

/// <summary>A title in quotation marks, or emphasised in Markdown.</summary>
/// <param name="Open">Index of the opening mark.</param>
/// <param name="Close">Index of the closing mark.</param>
internal readonly record struct QuotedTitle(int Open, int Close)
{
    /// <summary>The first words outside brackets that are quoted or emphasised, or null.</summary>
    public static QuotedTitle? Find(CitationText source)
    {
        var (text, citation, enclosures) = (source.Text, source.Span, source.Enclosures);
        for (int i = citation.Start; i < citation.End; i++)
        {
            if (text[i] == '“' || (text[i] == '"' && Enclosures.OpensQuote(text, citation, i)))
            {
                int close = FindClose(text, citation, enclosures, i);
                return close > i + 1 ? new QuotedTitle(i, close) : null;
            }

            if (text[i] is '_' or '*' && enclosures.CloserOf(i) is var end && end > i + 1)
            {
                return new QuotedTitle(i, end);
            }

            if (text[i] is '(' or '[')
            {
                i = Math.Max(i, enclosures.CloserOf(i));
            }
        }

        return null;
    }

    /// <summary>The partner mark where a separator follows it; otherwise the next mark that a separator follows, so that inch marks end nothing.</summary>
    private static int FindClose(string text, TextSpan citation, Enclosures enclosures, int open)
    {
        char mark = text[open] == '“' ? '”' : '"';
        int partner = enclosures.CloserOf(open);
        for (int i = partner < 0 ? open + 1 : partner; i < citation.End; i++)
        {
            if (text[i] == mark && EndsTitle(text, citation, i))
            {
                return i;
            }
        }

        return partner;
    }

    private static bool EndsTitle(string text, TextSpan citation, int close)
    {
        int next = close + 1;
        if (next >= citation.End || text[next] is '.' or ',' or ';' or ':' or '[' or '(' or ')')
        {
            return true;
        }

        return char.IsWhiteSpace(text[next])
            && (next + 1 >= citation.End || text[next + 1] is '(' or '[' or '–' or '—' or '-' || FieldReader.ReadAt(text, next + 1, citation.End, first: true) is not null);
    }
}
