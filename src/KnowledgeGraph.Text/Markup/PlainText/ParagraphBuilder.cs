using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Gathers the lines that are body text into paragraphs.</summary>
internal sealed class ParagraphBuilder(HeadingFinder headings)
{
    private const int WrappedLength = 50;
    private const int LongestWrapped = 160;
    private const int MostCellMarks = 2;

    /// <summary>The paragraphs in order, each with its section; several lines are one paragraph where the whole page is hard-wrapped.</summary>
    public ImmutableArray<Paragraph> Build(Page page, ImmutableArray<Section> sections)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        bool wrapped = !page.Lines.Exists(l => l.Span.Length > LongestWrapped);
        int section = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (!page.IsBody(i))
            {
                continue;
            }

            int last = i;
            while (wrapped && page.IsBody(last + 1) && IsWrapped(page, last))
            {
                last++;
            }

            var line = page.Lines[i].Span;
            while (section + 1 < sections.Length && sections[section + 1].HeadingSpan.Start <= line.Start)
            {
                section++;
            }

            var item = Bullet.Strip(page.Text, line);
            var span = new TextSpan(item.Start, page.Lines[last].Span.End);
            paragraphs.Add(new Paragraph(span, section, KindOf(page.Text, span, item != line, sections[section].Heading)));
            i = last;
        }

        return paragraphs.ToImmutable();
    }

    private ParagraphKind KindOf(string text, TextSpan span, bool bulleted, string heading)
    {
        var line = text.AsSpan(span.Start, span.Length);
        bool listed = headings.IsEntries(heading) || headings.IsReferences(heading);
        return line.Contains('\t') || line.Count('|') > MostCellMarks || !(listed ? !bulleted && Prose.IsParagraph(line) : Prose.IsStatement(line, bulleted)) ? ParagraphKind.Fragment
            : bulleted ? ParagraphKind.ListItem
            : ParagraphKind.Prose;
    }

    /// <summary>Whether the line goes on in the next one: long, unstopped, and followed at once by a line without a bullet.</summary>
    private static bool IsWrapped(Page page, int i)
    {
        var (line, next) = (page.Lines[i].Span, page.Lines[i + 1]);
        return next.Blanks == 0
            && line.Length >= WrappedLength
            && !Prose.EndsSentence(page[i])
            && !page[i].Contains('\t')
            && Bullet.Strip(page.Text, next.Span) == next.Span;
    }
}
