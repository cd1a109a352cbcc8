using System.Collections.Immutable;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>Builds the sections from the headings.</summary>
internal static class SectionBuilder
{
    /// <summary>The lead and a section for each heading, in order.</summary>
    public static ImmutableArray<Section> Build(Page page, ImmutableArray<Heading> headings)
    {
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Length + 1);
        int lead = headings.Length > 0 ? headings[0].Span.Start : page.Text.Length;
        sections.Add(new Section("", 1, default, new TextSpan(0, lead).Trim(page.Text)));
        for (int i = 0; i < headings.Length; i++)
        {
            int next = i + 1;
            while (next < headings.Length && headings[next].Level > headings[i].Level)
            {
                next++;
            }

            int end = next < headings.Length ? headings[next].Span.Start : page.Text.Length;
            var heading = headings[i].Span;
            sections.Add(new Section(heading.In(page.Text), headings[i].Level, heading, new TextSpan(heading.Start, end).Trim(page.Text)));
        }

        return sections.MoveToImmutable();
    }
}
