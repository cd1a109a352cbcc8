using System.Buffers;
using System.Collections.Frozen;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Tells running text from headings, names and table cells by its shape.</summary>
internal static class Prose
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("[]{}|<>=\t");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FiniteVerbs =
        TsvTable.Embedded(typeof(Prose).Assembly, "finite-verbs.tsv", "word").Keys().ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int FewestLeadInWords = 3;
    private const int FewestWords = 12;
    private const int ManyWords = 25;
    private const int MostHeadingWords = 14;
    private const int MostHeadingLength = 110;

    /// <summary>Whether the line is a paragraph of its own: long, and closed by a stop.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> line)
    {
        int words = CountWords(line, ManyWords);
        return words >= ManyWords || (words >= FewestWords && EndsSentence(line));
    }

    /// <summary>Whether the line is a paragraph that states something, and no long cell of a table.</summary>
    public static bool IsLead(ReadOnlySpan<char> line) => !line.Contains('\t') && IsParagraph(line) && HasFiniteVerb(line);

    /// <summary>Whether one of the words is a verb form that shows a clause.</summary>
    public static bool HasFiniteVerb(ReadOnlySpan<char> line)
    {
        foreach (var word in line.SplitAny(" \u00A0,;"))
        {
            if (FiniteVerbs.Contains(line[word]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the line says something rather than names it: closed by a stop, or closed by a colon and no mere label, or of some length and,
    /// unless it is a list item, with a verb, which captions lack.
    /// </summary>
    public static bool IsStatement(ReadOnlySpan<char> line, bool bulleted) =>
        line[^1] == ':' ? HasFiniteVerb(line) || (CountWords(line, FewestLeadInWords) == FewestLeadInWords && !line.ContainsAnyInRange('0', '9'))
        : EndsSentence(line) ? CountWords(line, 2) == 2
        : CountWords(line, ManyWords) is var words && (words == ManyWords || (words >= FewestWords && (bulleted || HasFiniteVerb(line))));

    /// <summary>Whether the line has a sentence's end: a stop, perhaps with closing marks and footnote markers after it.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = WithoutMarkers(line).TrimEnd("\"'”’)]»_* ");
        return line.Length > 0 && line[^1] is '.' or '!' or '?' or '…' or '。';
    }

    /// <summary>Whether the line could be a heading: short, unstopped, beginning like a name or a sentence, without markup.</summary>
    public static bool IsHeadingLike(ReadOnlySpan<char> line) =>
        line.Length <= MostHeadingLength
        && CountWords(line, MostHeadingWords + 1) <= MostHeadingWords
        && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '"' or '“' or '\'' or '‘')
        && line[^1] is not ('.' or ',' or ';' or ':' or '!' or '|')
        && !line.ContainsAny(Markup);

    /// <summary>The line without the footnote markers that close it and the pages after them ("[4]: 12").</summary>
    private static ReadOnlySpan<char> WithoutMarkers(ReadOnlySpan<char> line)
    {
        var pages = line.TrimEnd("0123456789–-, \u200A\u2009\u200B\u00A0");
        line = pages.EndsWith("]:") ? pages[..^1] : line;
        while (line.Length > 0 && line[^1] == ']')
        {
            int open = line.LastIndexOf('[');
            if (open < 0 || line.Length - open > 30)
            {
                break;
            }

            line = line[..open].TrimEnd();
        }

        return line;
    }

    private static int CountWords(ReadOnlySpan<char> line, int most)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in line)
        {
            bool word = char.IsLetterOrDigit(c);
            if (word && !inside && ++words == most)
            {
                break;
            }

            inside = word || (inside && !char.IsWhiteSpace(c));
        }

        return words;
    }
}
