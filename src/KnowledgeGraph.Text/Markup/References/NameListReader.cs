using System.Collections.Immutable;
using static KnowledgeGraph.Text.Markup.References.NameForms;

namespace KnowledgeGraph.Text.Markup.References;

/// <summary>
/// Reads a list of authors: "Last, First; Last, First", "Last F, Last F", "First Last, First Last and First Last", "Organisation".
/// </summary>
/// <remarks>
/// A name without a comma is split into given and family name only where an initial shows that it is a person's; otherwise it is kept whole,
/// because words alone do not tell a person from an organisation.
/// </remarks>
internal static class NameListReader
{
    private const int LongestNames = 400;

    /// <summary>The authors in <paramref name="list"/>; people marked as editors and "et al." are left out.</summary>
    public static ImmutableArray<PersonName> Read(string text, TextSpan list)
    {
        var trimmed = TrimName(text, list);
        if (trimmed.IsEmpty || (EndsInEditorMark(text, trimmed, out _, out bool plural) && (plural || !Contains(text, trimmed, ';'))))
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<PersonName>();
        foreach (var part in Contains(text, trimmed, ';') ? SplitAtSemicolons(text, trimmed) : SplitAtCommas(text, trimmed))
        {
            if (ReadName(text, part) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The family names of a short footnote ("Smith &amp; Jones"), or what <see cref="Read"/> finds where there are given names.</summary>
    public static ImmutableArray<PersonName> ReadFamilies(string text, TextSpan list)
    {
        int conjunction = FindConjunction(text, list, out int after);
        if (conjunction <= list.Start || Contains(text, list, ';'))
        {
            return Read(text, list);
        }

        var names = ImmutableArray.CreateBuilder<PersonName>();
        foreach (var part in (TextSpan[])[.. Split(text, new TextSpan(list.Start, conjunction), ','), new TextSpan(after, list.End)])
        {
            if (ReadName(text, part) is { } name)
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>Where the editors at the start of "Smith, J. (ed.) Title" or "Smith, J.; Jones, K. L. Title" end; the start of <paramref name="span"/> where there are none.</summary>
    public static int EndOfEditors(string text, TextSpan span)
    {
        int names = text.LastIndexOf(';', span.End - 1, span.Length) + 1;
        if (names <= span.Start)
        {
            names = span.Start;
        }

        bool inverted = false;
        foreach (var word in Words(text, new TextSpan(names, span.End)))
        {
            if (ReferenceWords.IsEditorMark(text.AsSpan(word.Start, word.Length).Trim("()[],;:")))
            {
                return word.End;
            }

            if (inverted && IsInitials(text, word) && word.End < span.End && NextWordIsLong(text, word.End, span.End))
            {
                return word.End;
            }

            inverted |= text[word.End - 1] == ',';
        }

        return span.Start;
    }

    /// <summary>Where names such as "Mallory, J. R." or "Serpell J, Duffy D." end before a title that follows them; the start where there are none.</summary>
    public static int EndOfInvertedNames(string text, TextSpan span)
    {
        int limit = Math.Min(span.End, span.Start + LongestNames);
        for (int stop = text.IndexOf('.', span.Start, limit - span.Start); stop >= 0; stop = text.IndexOf('.', stop + 1, limit - stop - 1))
        {
            if (NextWordIsLong(text, stop + 1, span.End) && char.IsWhiteSpace(text[stop + 1]))
            {
                return IsInverted(text, new TextSpan(span.Start, stop)) ? stop + 1 : span.Start;
            }
        }

        return span.Start;
    }

    private static bool NextWordIsLong(string text, int position, int end)
    {
        int start = position;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start + 2 < end && char.IsLetter(text[start]) && char.IsLetter(text[start + 1]) && text[start + 2] != '.';
    }

    private static IEnumerable<TextSpan> SplitAtSemicolons(string text, TextSpan list)
    {
        foreach (var part in Split(text, list, ';'))
        {
            int conjunction = FindConjunction(text, part, out int after);
            if (conjunction > part.Start && WordCount(text, new TextSpan(part.Start, conjunction)) >= 2 && WordCount(text, new TextSpan(after, part.End)) >= 2)
            {
                yield return new TextSpan(part.Start, conjunction);
                yield return new TextSpan(after, part.End);
            }
            else
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<TextSpan> SplitAtCommas(string text, TextSpan list)
    {
        int pair = FindConjunction(text, list, out int second);
        if (pair > list.Start && IsOneInverted(text, new TextSpan(second, list.End)))
        {
            return [.. SplitAtCommas(text, new TextSpan(list.Start, pair)), new TextSpan(second, list.End)];
        }

        var parts = Split(text, list, ',');
        int conjunction = FindConjunction(text, parts[^1], out int after);
        if (parts.Count == 1)
        {
            return SplitPair(text, list, conjunction, after);
        }

        if (parts.TrueForAll(p => IsVancouver(text, p)))
        {
            return parts;
        }

        if (parts.Count == 2 && WordCount(text, parts[0]) <= 3)
        {
            return conjunction > parts[1].Start && WordCount(text, new TextSpan(after, list.End)) >= 2
                ? [new TextSpan(list.Start, conjunction), new TextSpan(after, list.End)]
                : [list];
        }

        var names = SplitLongList(text, list, parts, conjunction, after);
        return names.TrueForAll(n => WordCount(text, TrimName(text, n)) >= 2 || Contains(text, n, ',')) ? names : [list];
    }

    private static IEnumerable<TextSpan> SplitPair(string text, TextSpan list, int conjunction, int after)
    {
        if (conjunction <= list.Start)
        {
            return [list];
        }

        var left = new TextSpan(list.Start, conjunction);
        var right = new TextSpan(after, list.End);
        return LooksLikePerson(text, left) && LooksLikePerson(text, right) ? [left, right] : [list];
    }

    private static List<TextSpan> SplitLongList(string text, TextSpan list, List<TextSpan> parts, int conjunction, int after)
    {
        var names = new List<TextSpan>();
        int index = 0;
        while (index < parts.Count)
        {
            var part = parts[index];
            bool last = index == parts.Count - 1;
            if (last && conjunction >= part.Start && conjunction < part.End)
            {
                if (conjunction > part.Start)
                {
                    names.Add(new TextSpan(part.Start, conjunction));
                }

                names.Add(new TextSpan(after, list.End));
                break;
            }

            // "Last, F." and, at the head of the list, "Last, First".
            int given = index + 1;
            while (given < parts.Count && ReferenceWords.IsNameSuffix(TrimName(text, parts[given]).In(text)))
            {
                given++;
            }

            bool pair = given < parts.Count && (IsInitials(text, parts[given]) || given > index + 1
                || (index == 0 && WordCount(text, part) == 1 && WordCount(text, parts[given]) <= 2));
            int end = pair ? given : given - 1;
            while (end + 1 < parts.Count && ReferenceWords.IsNameSuffix(TrimName(text, parts[end + 1]).In(text)))
            {
                end++;
            }

            int close = end == parts.Count - 1 && conjunction > parts[end].Start && conjunction < list.End ? conjunction : parts[end].End;
            names.Add(new TextSpan(part.Start, close));
            if (close == conjunction)
            {
                names.Add(new TextSpan(after, list.End));
            }

            index = end + 1;
        }

        return names;
    }

    private static PersonName? ReadName(string text, TextSpan part)
    {
        var span = TrimName(text, part);
        if (EndsInEditorMark(text, span, out _, out _) || IsEtAl(text, span))
        {
            return null;
        }

        span = WithoutHandle(text, WithoutEtAl(text, span));
        if (span.IsEmpty || text.AsSpan(span.Start, span.Length).Trim(" .,;&()[]").IsEmpty)
        {
            return null;
        }

        int comma = text.IndexOf(',', span.Start, span.Length);
        if (comma > span.Start)
        {
            var given = new TextSpan(comma + 1, span.End).Trim(text);
            string family = new TextSpan(span.Start, comma).Trim(text).In(text);
            return new PersonName(family, given.IsEmpty ? null : given.In(text).Trim(',', ' '), span);
        }

        if (IsVancouver(text, span))
        {
            int blank = text.LastIndexOf(' ', span.End - 1, span.Length);
            return new PersonName(text[span.Start..blank].TrimEnd(), text[(blank + 1)..span.End], span);
        }

        if (HasInitialBeforeLast(text, span))
        {
            int family = Words(text, span).Last().Start;
            return new PersonName(text[family..span.End], text[span.Start..family].TrimEnd(), span);
        }

        return new PersonName(span.In(text), null, span);
    }

    private static bool EndsInEditorMark(string text, TextSpan span, out int start, out bool plural)
    {
        start = span.End;
        plural = false;
        if (span.IsEmpty)
        {
            return false;
        }

        bool enclosed = text[span.End - 1] == ')';
        int end = enclosed ? span.End - 1 : span.End;
        int from = end;
        while (from > span.Start && end - from < 14 && (char.IsAsciiLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text.AsSpan(from, end - from);
        if (word.IsEmpty || from == span.Start || !ReferenceWords.IsEditorMark(word) || (enclosed && text[from - 1] != '('))
        {
            return false;
        }

        start = enclosed ? from - 1 : from;
        plural = word.TrimEnd('.').EndsWith('s') || !enclosed;
        return true;
    }

    /// <summary>Whether the list in <paramref name="span"/> names editors: "Smith, J. (ed.)", "Smith, J., ed.".</summary>
    public static bool AreEditors(string text, TextSpan span) => EndsInEditorMark(text, TrimName(text, span), out _, out _);

    /// <summary>The name without the account "[@name]" that is printed after it.</summary>
    private static TextSpan WithoutHandle(string text, TextSpan span)
    {
        int open = span.In(text).IndexOf("[@", StringComparison.Ordinal);
        return open > 0 && text[span.End - 1] == ']' ? TrimName(text, new TextSpan(span.Start, span.Start + open)) : span;
    }
}
