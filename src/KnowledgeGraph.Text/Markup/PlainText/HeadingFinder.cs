using System.Collections.Immutable;
using KnowledgeGraph.Text.Lexicon;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>
/// Finds the headings of a copied page: by the edit links that stand at them, else by Markdown's marks, else by their shape.
/// A copy keeps no levels; they are inferred from blank lines, from headings that follow each other directly and from headings that articles share.
/// </summary>
internal sealed class HeadingFinder
{
    private const int MostWordsOverText = 4;
    private const string EditSuffix = "[edit]";
    private static readonly string[] EditLinks = [EditSuffix, "[edit source]", "[ edit ]", "[edit | edit source]"];

    private readonly ImmutableDictionary<string, string> _shared =
        TsvTable.Embedded(typeof(HeadingFinder).Assembly, "section-headings.tsv", "heading", "kind").Rows.ToImmutableDictionary(r => r[0], r => r[1]);

    private readonly int _longest;

    public HeadingFinder() => _longest = _shared.Keys.Max(k => k.Length) + 8;

    /// <summary>Whether works or notes are listed under this heading.</summary>
    public bool IsReferences(string heading) => _shared.GetValueOrDefault(heading) is "references" or "notes";

    /// <summary>Whether explanatory notes may be listed under this heading.</summary>
    public bool IsNotes(string heading) => _shared.GetValueOrDefault(heading) == "notes";

    /// <summary>Whether names are listed under this heading, and no sentences.</summary>
    public bool IsEntries(string heading) => _shared.GetValueOrDefault(heading) == "entries";

    /// <summary>Whether line <paramref name="i"/> is certainly a heading, by a mark and not by its shape.</summary>
    public static bool IsMarked(Page page, int i) =>
        page.Roles[i] is LineRole.Body or LineRole.Infobox && (HasEditLink(page, i) || MarkdownHeading.Level(page[i]) > 1);

    /// <summary>Whether line <paramref name="i"/> stands alone and heads the entries or references of many articles.</summary>
    public bool IsShared(Page page, int i) =>
        page.Roles[i] is LineRole.Body && page.Lines[i].Span.Length <= _longest && page.IsAlone(i)
        && _shared.GetValueOrDefault(Words(page, i).In(page.Text)) is "references" or "notes" or "entries";

    /// <summary>Marks and returns the headings in order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="levels">The levels that the table of contents gives.</param>
    public ImmutableArray<Heading> Mark(Page page, IReadOnlyDictionary<string, int> levels)
    {
        bool marked = Enumerable.Range(0, page.Lines.Count).Any(i => page.IsBody(i) && IsMarked(page, i));
        var headings = ImmutableArray.CreateBuilder<Heading>();
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.IsBody(i) && (marked ? IsMarked(page, i) || IsShared(page, i) : IsShaped(page, i)))
            {
                headings.Add(new Heading(i, Words(page, i), levels.TryGetValue(Words(page, i).In(page.Text), out int level) ? level : Level(page, i, headings)));
                page.Roles[i] = LineRole.Heading;
            }
        }

        return headings.ToImmutable();
    }

    /// <summary>Whether the line is nothing but the link that stands at a heading.</summary>
    public static bool IsEditLink(ReadOnlySpan<char> line)
    {
        foreach (string link in EditLinks)
        {
            if (line.SequenceEqual(link))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEditLink(Page page, int i) => HasEditSuffix(page[i]) || (i + 1 < page.Lines.Count && IsEditLink(page[i + 1]));

    private static bool HasEditSuffix(ReadOnlySpan<char> line) =>
        line.EndsWith(EditSuffix, StringComparison.Ordinal) && line.Length > EditSuffix.Length;

    private static bool IsShaped(Page page, int i) =>
        i + 1 < page.Lines.Count && (page.IsAlone(i) || IsOverText(page, i)) && page.Roles[i + 1] != LineRole.Infobox && Prose.IsHeadingLike(page[i]);

    /// <summary>Whether the line stands right over a hatnote or, being of very few words, over a paragraph.</summary>
    private static bool IsOverText(Page page, int i) =>
        page.Lines[i].Blanks > 0 && page.Lines[i + 1].Blanks == 0
        && (page.Roles[i + 1] == LineRole.Boilerplate || (page.IsBody(i + 1) && Prose.IsParagraph(page[i + 1]) && page[i].Count(' ') < MostWordsOverText));

    /// <summary>The words of the heading in line <paramref name="i"/>.</summary>
    public static TextSpan Words(Page page, int i)
    {
        var span = MarkdownHeading.Words(page.Text, page.Lines[i].Span);
        return span.In(page.Text).EndsWith(EditSuffix, StringComparison.Ordinal)
            ? new TextSpan(span.Start, span.End - EditSuffix.Length).Trim(page.Text)
            : span;
    }

    private int Level(Page page, int i, ImmutableArray<Heading>.Builder before)
    {
        if (MarkdownHeading.Level(page[i]) is > 0 and var level)
        {
            return Math.Max(2, level);
        }

        if (before.Count == 0 || page.Lines[i].Blanks > 1 || _shared.ContainsKey(Words(page, i).In(page.Text)))
        {
            return 2;
        }

        var last = before[^1];
        bool empty = !Enumerable.Range(last.Line + 1, i - last.Line - 1).Any(page.IsBody);
        bool spaced = page.Lines[last.Line].Blanks > 1;
        return empty || spaced ? Math.Min(6, last.Level + 1) : last.Level;
    }
}
