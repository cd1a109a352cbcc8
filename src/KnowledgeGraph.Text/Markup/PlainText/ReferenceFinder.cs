using System.Buffers;
using System.Collections.Immutable;
using KnowledgeGraph.Text.Markup.References;

namespace KnowledgeGraph.Text.Markup.PlainText;

/// <summary>
/// Finds the entries of the reference lists: lines that begin with a bracketed label or with the back-reference mark <c>^</c>, numbered or not,
/// and under a heading of references also lines that are only numbered.
/// </summary>
internal sealed class ReferenceFinder(HeadingFinder headings)
{
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz");

    private const int LongestNumber = 8;

    /// <summary>Marks the entries and returns them in order. A copy may leave numbers out; then an entry's place in its list is its number.</summary>
    public ImmutableArray<Reference> Mark(Page page, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        int works = LastList(page);
        string? notes = null;
        bool listed = false;
        int ordinal = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (headings.IsShared(page, i) || HeadingFinder.IsMarked(page, i))
            {
                string heading = HeadingFinder.Words(page, i).In(page.Text);
                listed = headings.IsReferences(heading);
                notes = listed && headings.IsNotes(heading) && i < works ? NoteLabels.Prefix(page) : null;
                ordinal = 0;
                continue;
            }

            if (!page.IsBody(i) || !IsEntry(page[i], listed) || ReferenceReader.Read(page.Text, page.Lines[i].Span, ordinal + 1) is not { } reference)
            {
                continue;
            }

            ordinal++;
            reference = notes is not null && reference.Number == NoteLabels.Number(ordinal) ? reference with { Number = NoteLabels.Of(notes, ordinal) } : reference;
            page.Roles[i] = LineRole.Reference;
            references.Add(reference);
            if (!numbers.Add(reference.Number))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.DuplicateReference, reference.Span, $"a second reference has the number {reference.Number}"));
            }
        }

        return references.ToImmutable();
    }

    /// <summary>The last heading of references that is none of notes; -1 where there is none.</summary>
    private int LastList(Page page)
    {
        for (int i = page.Lines.Count - 1; i >= 0; i--)
        {
            if ((headings.IsShared(page, i) || HeadingFinder.IsMarked(page, i))
                && HeadingFinder.Words(page, i).In(page.Text) is var heading && headings.IsReferences(heading) && !headings.IsNotes(heading))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsEntry(ReadOnlySpan<char> line, bool listed)
    {
        if (line[0] is '^' or '↑' or '[')
        {
            return true;
        }

        int end = line.IndexOfAnyExcept(LabelCharacters);
        if (end is <= 0 or > LongestNumber)
        {
            return false;
        }

        var rest = line[end..].TrimStart(".) \u00A0\t");
        return rest.StartsWith('^') || (listed && line[end] is '.' or ')' && char.IsAsciiDigit(line[0]));
    }
}
