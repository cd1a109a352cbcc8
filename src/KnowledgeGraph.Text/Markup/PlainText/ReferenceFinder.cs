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
            reference = notes is not null && IsBackReference(page[i][0]) ? reference with { Number = NoteLabels.Of(notes, ordinal) } : reference;
            page.Roles[i] = LineRole.Reference;
            references.Add(reference);
            if (!numbers.Add(reference.Number))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.DuplicateReference, reference.Span, $"a second reference has the number {reference.Number}"));
            }
        }

        return references.ToImmutable();
    }

    /// <summary>The last heading of references, not notes, that has entries without numbers under it; -1 where there is none.</summary>
    private int LastList(Page page)
    {
        bool entries = false;
        for (int i = page.Lines.Count - 1; i >= 0; i--)
        {
            entries |= page.IsBody(i) && IsBackReference(page[i][0]);
            if (entries && (headings.IsShared(page, i) || HeadingFinder.IsMarked(page, i))
                && HeadingFinder.Words(page, i).In(page.Text) is var heading && headings.IsReferences(heading) && !headings.IsNotes(heading))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBackReference(char c) => c is '^' or '↑';

    private static bool IsEntry(ReadOnlySpan<char> line, bool listed)
    {
        if (IsBackReference(line[0]) || line[0] == '[')
        {
            return true;
        }

        int end = line.IndexOfAnyExcept(LabelCharacters);
        if (end is <= 0 or > LongestNumber)
        {
            return false;
        }

        var rest = line[end..].TrimStart(".) \u00A0\t");
        return (!rest.IsEmpty && IsBackReference(rest[0])) || (listed && line[end] is '.' or ')' && char.IsAsciiDigit(line[0]));
    }
}
