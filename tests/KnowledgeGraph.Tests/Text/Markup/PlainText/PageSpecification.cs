using System.Collections.Immutable;
using KnowledgeGraph.Text;
using KnowledgeGraph.Text.Language;
using KnowledgeGraph.Text.Markup.PlainText;

namespace KnowledgeGraph.Tests.Text.Markup.PlainText;

/// <summary>
/// An example of <c>pages.md</c>: a heading, a fenced page in which → stands for a tab and ⍽ for a no-break space, and a list of what is read.
/// Only the kinds of pieces that the list names are compared.
/// </summary>
/// <param name="Name">The heading.</param>
/// <param name="Page">The page.</param>
/// <param name="Expected">The list.</param>
internal sealed record PageSpecification(string Name, string Page, ImmutableArray<string> Expected)
{
    private const string Fence = "```";
    private static readonly PlainTextReader Reader = new();
    private static readonly LanguageAnalyzer Analyzer = new();

    public override string ToString() => Name;

    /// <summary>What is read from the page, of the kinds that are expected.</summary>
    public ImmutableArray<string> Actual()
    {
        var kinds = Expected.Select(Kind).ToHashSet(StringComparer.Ordinal);
        return [.. Render(Page).Where(r => kinds.Contains(Kind(r)))];
    }

    /// <summary>The examples of the file.</summary>
    public static IEnumerable<PageSpecification> Examples() => Read(File.ReadAllText(Repository.At("tests", "KnowledgeGraph.Tests", "Text", "Markup", "PlainText", "pages.md")));

    /// <summary>Everything that is read from <paramref name="page"/>.</summary>
    public static ImmutableArray<string> Render(string page)
    {
        var read = Reader.Read(page, "untitled", new string('0', 64));
        var article = read.Value;
        var rows = article.Infobox?.Rows.Select(Render) ?? [];
        return [
            $"title: {article.Revision.Title}",
            .. article.Sections.Skip(1).Select(s => $"section: {s.Level} {s.Heading}"),
            .. rows.DefaultIfEmpty("row: none"),
            .. Analyzer.Analyze(article).Sentences.Select(s => $"sentence: {Line(s.Span.In(page))} {Numbers(s.Citations)}".TrimEnd()).DefaultIfEmpty("sentence: none"),
            .. article.References.Select(r => $"reference: {r.Number} {r.Title?.Value}"),
            .. read.Diagnostics.Select(d => $"diagnostic: {d.Code}").DefaultIfEmpty("diagnostic: none"),
        ];
    }

    private static IEnumerable<PageSpecification> Read(string file)
    {
        string name = "";
        List<string>? page = null;
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence)
            {
                page?.Add(lines[i]);
                name = page is null && lines[i].StartsWith("## ", StringComparison.Ordinal) ? lines[i][3..] : name;
                continue;
            }

            if (page is null)
            {
                page = [];
                continue;
            }

            var expected = lines.Skip(i + 1).SkipWhile(l => l.Length == 0).TakeWhile(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..]);
            yield return new PageSpecification(name, string.Join('\n', page).Replace('→', '\t').Replace('⍽', '\u00A0'), [.. expected]);
            page = null;
        }
    }

    private static string Render(InfoboxRow row) =>
        $"row: {string.Join(" | ", row.Label, row.Side?.ToString() ?? "-", row.Scope?.Header ?? "-", row.Group ?? "-", Line(row.Value), row.Normal ?? "-")} {Numbers(row.Citations)}".TrimEnd();

    private static string Numbers(ImmutableArray<string> citations) => citations.IsEmpty ? "" : $"({string.Join(", ", citations)})";

    private static string Line(string text) => text.Replace('\u00A0', '⍽').Replace('\n', ' ');

    private static string Kind(string item) => item[..item.IndexOf(':')];
}
