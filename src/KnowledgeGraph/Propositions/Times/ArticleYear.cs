using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Propositions.Times;

/// <summary>The year that an article is about, where its title, its first words ("The 1923 harbour strike was …") or its infobox state it.</summary>
internal static class ArticleYear
{
    private const int First = 1500, Last = 2100;

    /// <summary>The only year in the title, else the year that opens the first sentence, else that of all dates in the infobox's rows for the article's date.</summary>
    public static int? Stated(Document document) => OfTitle(document.Article.Revision.Title) ?? OfFirstWords(document) ?? OfInfobox(document.Article.Infobox);

    private static int? OfFirstWords(Document document)
    {
        const string The = "The ";
        var words = document.Sentences.IsEmpty ? [] : document.Sentences[0].Content.SpanIn(document.Text);
        words = words.StartsWith(The, StringComparison.Ordinal) ? words[The.Length..] : words;
        return words.Length > 6 && words[4] == ' ' && char.IsLetter(words[5]) && int.TryParse(words[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= First and <= Last ? year : null;
    }

    private static int? OfTitle(string title)
    {
        int? found = null;
        for (int i = 0; i < title.Length; i++)
        {
            int start = i;
            while (i < title.Length && char.IsAsciiDigit(title[i]))
            {
                i++;
            }

            if (i - start == 4 && int.Parse(title.AsSpan(start, 4), CultureInfo.InvariantCulture) is >= First and <= Last and var year)
            {
                bool isRange = i + 1 < title.Length && title[i] is '–' or '-' or '/' && char.IsAsciiDigit(title[i + 1]) || start > 0 && title[start - 1] is '–' or '-' or '/';
                if (isRange || found is not null && found != year)
                {
                    return null;
                }

                found = year;
            }
        }

        return found;
    }

    private static int? OfInfobox(Infobox? infobox)
    {
        int? found = null;
        foreach (var row in infobox?.Rows ?? [])
        {
            if (row.Label is not ("Date" or "Dates") || row.Normal is not { Length: >= 4 } iso || !char.IsAsciiDigit(iso[0]))
            {
                continue;
            }

            int year = int.Parse(iso.AsSpan(0, 4), CultureInfo.InvariantCulture);
            if (found is not null && found != year)
            {
                return null;
            }

            found = year;
        }

        return found;
    }
}
